package cabinetpapers.assembly;

import cabinetpapers.plan.Saving;
import java.util.Arrays;
import java.util.List;

/** The kinds of money in each half of a financial overview, in the order in which they are printed. */
enum MoneyKind {
    CAPITAL(MoneyBlock.INVESTMENT, "Capital, one-off"),
    REVENUE_SPENT_ONCE(MoneyBlock.INVESTMENT, "Revenue, one-off"),
    REVENUE_SPENT(MoneyBlock.INVESTMENT, "Revenue, ongoing"),
    OTHER_SPENT(MoneyBlock.INVESTMENT, "Investment of a kind not stated"),
    SAVING(MoneyBlock.BENEFITS, "Budgeted saving, ongoing"),
    SAVING_ONCE(MoneyBlock.BENEFITS, "Budgeted saving, one-off"),
    AVOIDED(MoneyBlock.BENEFITS, "Cost avoidance"),
    OTHER_GAINED(MoneyBlock.BENEFITS, "Benefit of a kind not stated");

    private final MoneyBlock block;
    private final String words;

    MoneyKind(MoneyBlock block, String words) {
        this.block = block;
        this.words = words;
    }

    String words() {
        return words;
    }

    static List<MoneyKind> of(MoneyBlock block) {
        return Arrays.stream(values()).filter(kind -> kind.block == block).toList();
    }

    static MoneyKind of(Saving saving) {
        return switch (MoneyBlock.of(saving)) {
            case INVESTMENT ->
                switch (saving.kind()) {
                    case CAPITAL -> CAPITAL;
                    case REVENUE_ONE_OFF -> REVENUE_SPENT_ONCE;
                    case REVENUE_ONGOING -> REVENUE_SPENT;
                    case COST_AVOIDANCE, NOT_STATED -> OTHER_SPENT;
                };
            case BENEFITS ->
                switch (saving.kind()) {
                    case REVENUE_ONGOING -> SAVING;
                    case REVENUE_ONE_OFF -> SAVING_ONCE;
                    case COST_AVOIDANCE -> AVOIDED;
                    case CAPITAL, NOT_STATED -> OTHER_GAINED;
                };
        };
    }
}

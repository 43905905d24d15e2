package cabinetpapers.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/** What is at risk of savings, and their sums. */
final class SavingsRules {

    private SavingsRules() {}

    static SavingFigures figure(Saving saving) {
        boolean told = saving.delivered().isPresent() || saving.anticipated().isPresent();
        return new SavingFigures(
                saving,
                saving.planned()
                        .filter(planned -> told)
                        .map(planned -> planned.subtract(orNought(saving.delivered()))
                                .subtract(orNought(saving.anticipated()))
                                .subtract(orNought(saving.pressures()))));
    }

    static SavingTotals total(List<SavingFigures> savings) {
        return new SavingTotals(
                sum(savings, one -> one.saving().planned()),
                sum(savings, one -> one.saving().delivered()),
                sum(savings, one -> one.saving().anticipated()),
                sum(savings, one -> one.saving().pressures()),
                sum(savings, SavingFigures::netAtRisk),
                savings.size(),
                Math.toIntExact(savings.stream()
                        .filter(one -> one.netAtRisk().isPresent())
                        .count()));
    }

    private static BigDecimal sum(List<SavingFigures> savings, Function<SavingFigures, Optional<BigDecimal>> amount) {
        return savings.stream().flatMap(one -> amount.apply(one).stream()).reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    private static BigDecimal orNought(Optional<BigDecimal> amount) {
        return amount.orElse(BigDecimal.ZERO);
    }
}

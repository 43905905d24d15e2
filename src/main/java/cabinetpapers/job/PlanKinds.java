package cabinetpapers.job;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.job.Fields.Kind;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.RiskBand;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.StatusMeaning;
import cabinetpapers.plan.TimescaleSettings.Days;
import cabinetpapers.plan.TimescaleSettings.Months;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The kinds of value with which a council says how it reads its plans. */
final class PlanKinds {

    private static final Pattern PAIR = Pattern.compile("(\\w+) to (\\w+)");
    private static final Pattern BAND_WORDS = Pattern.compile("(\\d{1,2})[ ,]+(\\w+)");
    private static final int DAYS_OF_A_MONTH = 31;

    private PlanKinds() {}

    static final Kind<Months> MONTHS =
            new Kind<>("two months", PlanKinds::months, "Write the first and the last, as March to May.");

    static final Kind<Days> DAYS =
            new Kind<>("two days of a month", PlanKinds::days, "Write the first and the last, as 11 to 20.");

    static final Kind<Brag> BRAG = new Kind<>("a rating", PlanKinds::brag, "Write blue, green, amber or red.");

    static final Kind<Lifecycle> STAGE = new Kind<>(
            "how far an action has got",
            PlanKinds::stage,
            "Write not started, in progress, on hold, complete, closed or not reported.");

    static final Kind<StatusMeaning> STATUS = new Kind<>(
            "what a status means",
            PlanKinds::status,
            "Write not started, in progress, on hold, complete or closed; with a rating after a comma if it implies one,"
                    + " as in progress, amber.");

    static final Kind<RiskBand> BAND =
            new Kind<>("a risk band", PlanKinds::band, "Write its lowest score and its colour, as 12 red.");

    static final Kind<PlanCut.Only> ONLY = new Kind<>(
            "a reason to show an action",
            text -> constant(PlanCut.Only.values(), text),
            "Write overdue, slipped, changed, red or open.");

    static final Kind<PlanCut.Order> ORDER = new Kind<>(
            "an order of actions", text -> constant(PlanCut.Order.values(), text), "Write plan, lead or end.");

    static final Kind<PlanCut.Omission> OMISSION = new Kind<>(
            "something that can be left out",
            text -> constant(PlanCut.Omission.values(), text),
            "Write sub-actions or narratives.");

    /** The constant of that name; in a job file its words are parted by hyphens. */
    private static <E extends Enum<E>> Optional<E> constant(E[] constants, String text) {
        return Arrays.stream(constants)
                .filter(one ->
                        one.name().toLowerCase(Locale.ROOT).replace('_', '-').equals(text))
                .findFirst();
    }

    private static Optional<Months> months(String text) {
        Matcher matcher = PAIR.matcher(text);
        return matcher.matches()
                ? month(matcher.group(1))
                        .flatMap(first -> month(matcher.group(2)).map(last -> new Months(first, last)))
                : Optional.empty();
    }

    private static Optional<Month> month(String name) {
        return Arrays.stream(Month.values())
                .filter(month -> month.getDisplayName(TextStyle.FULL, Locale.UK).equalsIgnoreCase(name))
                .findFirst();
    }

    private static Optional<Days> days(String text) {
        Matcher matcher = PAIR.matcher(text);
        if (!matcher.matches() || !text.matches("\\d{1,2} to \\d{1,2}")) {
            return Optional.empty();
        }
        int first = Integer.parseInt(matcher.group(1));
        int last = Integer.parseInt(matcher.group(2));
        return first >= 1 && last <= DAYS_OF_A_MONTH && first <= last
                ? Optional.of(new Days(first, last))
                : Optional.empty();
    }

    private static Optional<Brag> brag(String text) {
        return Arrays.stream(Brag.values())
                .filter(brag -> brag.words().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static Optional<Lifecycle> stage(String text) {
        return Arrays.stream(Lifecycle.values())
                .filter(one -> one.words().equalsIgnoreCase(text.strip()))
                .findFirst();
    }

    private static Optional<StatusMeaning> status(String text) {
        String[] parts = text.split(",", 2);
        Optional<Lifecycle> lifecycle = stage(parts[0]);
        if (parts.length == 1) {
            return lifecycle.map(one -> new StatusMeaning(one, Optional.empty()));
        }
        return lifecycle.flatMap(one -> brag(parts[1]).map(brag -> new StatusMeaning(one, Optional.of(brag))));
    }

    /** Its name is the key that it stands under. */
    private static Optional<RiskBand> band(String text) {
        Matcher matcher = BAND_WORDS.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int from = Integer.parseInt(matcher.group(1));
        return from >= 1 && from <= RiskScore.HIGHEST * RiskScore.HIGHEST
                ? brag(matcher.group(2)).map(tone -> new RiskBand("", from, tone))
                : Optional.empty();
    }
}

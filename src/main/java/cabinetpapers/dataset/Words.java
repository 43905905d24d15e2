package cabinetpapers.dataset;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.meeting.Body;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.SavingKind;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** The words that may stand in a column, and what each means. Capitals do not matter. */
final class Words<T> {

    static final Words<Polarity> POLARITY = new Words<Polarity>()
            .with("higher", Polarity.HIGHER_IS_BETTER)
            .with("lower", Polarity.LOWER_IS_BETTER)
            .with("range", Polarity.RANGE)
            .with("none", Polarity.NONE);

    static final Words<Basis> BASIS = new Words<Basis>()
            .with("period", Basis.PERIOD)
            .with("cumulative", Basis.CUMULATIVE)
            .with("rolling", Basis.ROLLING);

    static final Words<Frequency> FREQUENCY = new Words<Frequency>()
            .with("monthly", Frequency.MONTHLY)
            .with("quarterly", Frequency.QUARTERLY)
            .with("annual", Frequency.ANNUAL);

    static final Words<Status> STATUS = new Words<Status>()
            .with("final", Status.FINAL)
            .with("provisional", Status.PROVISIONAL)
            .with("estimated", Status.ESTIMATED)
            .with("revised", Status.REVISED)
            .with("not due", Status.NOT_DUE)
            .with("carried over", Status.CARRIED_OVER)
            .with("not reported", Status.NOT_REPORTED)
            .with("not comparable", Status.NOT_COMPARABLE);

    static final Words<Rollup> ROLLUP = new Words<Rollup>()
            .with("last", Rollup.LAST)
            .with("sum", Rollup.SUM)
            .with("mean", Rollup.MEAN)
            .with("ratio", Rollup.RATIO);

    static final Words<Body> BODY =
            new Words<Body>().with("executive", Body.EXECUTIVE).with("council committee", Body.COUNCIL_COMMITTEE);

    static final Words<PlanKind> PLAN_KIND = of(PlanKind.values(), PlanKind::words);

    static final Words<SavingKind> SAVING_KIND = of(SavingKind.values(), SavingKind::words);

    static final Words<Optional<RagRating>> PUBLISHED_RAG = new Words<Optional<RagRating>>()
            .with("green", Optional.of(RagRating.GREEN))
            .with("amber", Optional.of(RagRating.AMBER))
            .with("red", Optional.of(RagRating.RED))
            .with("none", Optional.empty());

    static final Words<Optional<DirectionOfTravel>> PUBLISHED_DIRECTION = new Words<Optional<DirectionOfTravel>>()
            .with("improved", Optional.of(DirectionOfTravel.IMPROVED))
            .with("unchanged", Optional.of(DirectionOfTravel.UNCHANGED))
            .with("worsened", Optional.of(DirectionOfTravel.WORSENED))
            .with("none", Optional.empty());

    private final Map<String, T> meanings = new LinkedHashMap<>();

    private Words() {}

    private static <E> Words<E> of(E[] values, Function<E, String> word) {
        Words<E> words = new Words<>();
        for (E value : values) {
            words.with(word.apply(value), value);
        }
        return words;
    }

    private Words<T> with(String word, T meaning) {
        meanings.put(word, meaning);
        return this;
    }

    Optional<T> meaning(String text) {
        return Optional.ofNullable(meanings.get(text.toLowerCase(Locale.ROOT)));
    }

    List<String> all() {
        return List.copyOf(meanings.keySet());
    }

    /** {@code higher, lower, range or none}. */
    String choice() {
        List<String> words = all();
        return String.join(", ", words.subList(0, words.size() - 1)) + " or " + words.getLast();
    }
}

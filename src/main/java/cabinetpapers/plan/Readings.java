package cabinetpapers.plan;

import cabinetpapers.plan.Timescale.Milestone;
import cabinetpapers.plan.Timescale.Trait;
import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Stream;

/** Readings that have no days of their own: unknown, a question, or several in one. */
final class Readings {

    private Readings() {}

    static Timescale unknown(String words) {
        return undated(words, Set.of(Trait.UNKNOWN), "");
    }

    static Timescale question(String words, String question) {
        return undated(words, Set.of(Trait.NEEDS_A_HUMAN), question);
    }

    private static Timescale undated(String words, Set<Trait> traits, String question) {
        return new Timescale(words, Optional.empty(), Optional.empty(), Precision.NONE, traits, List.of(), question);
    }

    /** From the first day of any to the last day of all; without a last day where one of them has none. */
    static Timescale several(String words, List<Milestone> milestones) {
        Set<Trait> traits = EnumSet.noneOf(Trait.class);
        milestones.forEach(one -> traits.addAll(one.timescale().traits()));
        if (milestones.stream().anyMatch(one -> !one.timescale().is(Trait.COMPLETE))) {
            traits.remove(Trait.COMPLETE);
        }
        boolean allEnd = milestones.stream().allMatch(one -> one.timescale().testable());
        Optional<LocalDate> latest = days(milestones, Timescale::latest).max(LocalDate::compareTo);
        return new Timescale(
                words,
                days(milestones, Timescale::earliest).min(LocalDate::compareTo),
                allEnd ? latest : Optional.empty(),
                days(milestones, Timescale::latest).findAny().isPresent() ? Precision.SPAN : Precision.NONE,
                traits,
                milestones,
                milestones.stream()
                        .map(one -> one.timescale().question())
                        .filter(question -> !question.isEmpty())
                        .findFirst()
                        .orElse(""));
    }

    private static Stream<LocalDate> days(List<Milestone> milestones, Function<Timescale, Optional<LocalDate>> day) {
        return milestones.stream().flatMap(one -> day.apply(one.timescale()).stream());
    }
}

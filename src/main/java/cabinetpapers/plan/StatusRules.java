package cabinetpapers.plan;

import java.math.BigDecimal;
import java.util.Collection;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** How far an item has got, and the rating that was given to it. */
final class StatusRules {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final StatusWords words;

    StatusRules(StatusWords words) {
        this.words = words;
    }

    /**
     * By this quarter's update; without one, by an earlier one that ended the item, by what the plan says, or by its
     * parts.
     *
     * @param until its updates up to the quarter, oldest first
     */
    Lifecycle lifecycle(
            Optional<Update> update, List<Update> until, Timescale start, Timescale end, Collection<Lifecycle> parts) {
        return update.flatMap(this::reported)
                .or(() -> until.reversed().stream()
                        .flatMap(one -> reported(one).stream())
                        .findFirst()
                        .filter(Lifecycle::ended))
                .or(() -> planned(start, end))
                .or(() -> ofParts(parts))
                .orElse(Lifecycle.NOT_REPORTED);
    }

    /** What an update says; empty where its words are not known or say nothing of it. */
    Optional<Lifecycle> reported(Update update) {
        if (!update.status().isEmpty()) {
            return words.status(update.status()).map(StatusMeaning::lifecycle);
        }
        if (words.rating(update.rag()).equals(Optional.of(Brag.BLUE))) {
            return Optional.of(Lifecycle.COMPLETE);
        }
        return update.percentComplete()
                .map(percent -> percent.compareTo(HUNDRED) >= 0
                        ? Lifecycle.COMPLETE
                        : percent.signum() > 0 ? Lifecycle.IN_PROGRESS : Lifecycle.NOT_STARTED);
    }

    private static Optional<Lifecycle> planned(Timescale start, Timescale end) {
        if (end.is(Timescale.Trait.COMPLETE)
                || (start.is(Timescale.Trait.COMPLETE) && end.words().isBlank())) {
            return Optional.of(Lifecycle.COMPLETE);
        }
        boolean begun = start.is(Timescale.Trait.STARTED)
                || (start.is(Timescale.Trait.OPEN_ENDED) && start.earliest().isEmpty());
        return begun ? Optional.of(Lifecycle.IN_PROGRESS) : Optional.empty();
    }

    /** Of parts that are all the same, theirs; if anything has begun, in progress. */
    private static Optional<Lifecycle> ofParts(Collection<Lifecycle> parts) {
        Set<Lifecycle> met = EnumSet.noneOf(Lifecycle.class);
        met.addAll(parts);
        if (met.isEmpty()) {
            return Optional.empty();
        }
        if (met.size() == 1) {
            return Optional.of(met.iterator().next());
        }
        if (met.stream().allMatch(Lifecycle::ended)) {
            return Optional.of(Lifecycle.COMPLETE);
        }
        boolean begun = met.contains(Lifecycle.IN_PROGRESS) || met.contains(Lifecycle.COMPLETE);
        return Optional.of(begun ? Lifecycle.IN_PROGRESS : Lifecycle.NOT_REPORTED);
    }

    /** The rating of an update: its own, else the one that its status implies. */
    ActionRating stated(Optional<Update> update) {
        if (update.isEmpty()) {
            return new ActionRating.NotRated(ActionRating.Why.NO_UPDATE);
        }
        if (!update.get().rag().isEmpty()) {
            return words.rating(update.get().rag())
                    .<ActionRating>map(ActionRating.Rated::new)
                    .orElseGet(() -> new ActionRating.NotRated(ActionRating.Why.UNKNOWN_WORDS));
        }
        Optional<StatusMeaning> status = words.status(update.get().status());
        return status.flatMap(StatusMeaning::confidence)
                .<ActionRating>map(ActionRating.Rated::new)
                .orElseGet(() -> new ActionRating.NotRated(
                        status.map(meaning -> why(meaning.lifecycle())).orElse(ActionRating.Why.NOT_STATED)));
    }

    private static ActionRating.Why why(Lifecycle lifecycle) {
        return switch (lifecycle) {
            case CLOSED -> ActionRating.Why.CLOSED;
            case ON_HOLD -> ActionRating.Why.ON_HOLD;
            case NOT_STARTED, IN_PROGRESS, COMPLETE, NOT_REPORTED -> ActionRating.Why.NOT_STATED;
        };
    }
}

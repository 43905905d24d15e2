package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Follows an item's end through its updates. */
final class EndRules {

    private EndRules() {}

    /** @param updates oldest first */
    static EndDates follow(Timescale original, List<Update> updates, TimescaleParser parser) {
        List<EndDates.Move> moves = new ArrayList<>();
        Timescale current = original;
        for (Update update : updates) {
            Optional<Timescale> next = Optional.of(update.revisedEnd())
                    .filter(words -> !words.isBlank())
                    .map(parser::parse);
            if (next.isPresent() && moved(current, next.get())) {
                moves.add(new EndDates.Move(update.period(), current, next.get()));
                current = next.get();
            }
        }
        return new EndDates(original, moves);
    }

    /** An end that nobody can read moves nothing; it is a finding. */
    private static boolean moved(Timescale from, Timescale to) {
        boolean readable = to.testable() || to.is(Timescale.Trait.OPEN_ENDED) || to.is(Timescale.Trait.RECURRING);
        return readable && !from.latest().equals(to.latest());
    }
}

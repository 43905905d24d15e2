package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** A row of terms that is read from the front. */
final class TermRow {

    private static final Set<Sign> JOINERS = Set.of(Sign.TO, Sign.DASH, Sign.OR, Sign.AND);

    private final List<Term> terms;
    private int at;

    TermRow(List<Term> terms) {
        this.terms = terms;
    }

    boolean more() {
        return at < terms.size();
    }

    Term peek() {
        return terms.get(at);
    }

    void next() {
        at++;
    }

    /** Takes one of these signs, and words before it that say nothing; without the sign, it takes none. */
    boolean skip(Sign... wanted) {
        int behind = behindNeutral(at);
        if (behind < terms.size()
                && terms.get(behind) instanceof Term.Word word
                && Set.of(wanted).contains(word.sign())) {
            at = behind + 1;
            return true;
        }
        return false;
    }

    /** Takes a date, or several that are joined; empty, and nothing taken, where there is none. */
    Optional<Dates> dates() {
        Optional<Unit> first = unit(at);
        if (first.isEmpty()) {
            return Optional.empty();
        }
        List<Unit> units = new ArrayList<>(List.of(first.get()));
        at = behindNeutral(at) + 1;
        while (joinedUnit(units)) {
            at = behindNeutral(behindNeutral(at) + 1) + 1;
        }
        return Optional.of(new Dates(units));
    }

    private boolean joinedUnit(List<Unit> units) {
        int joiner = behindNeutral(at);
        boolean joins = joiner < terms.size()
                && terms.get(joiner) instanceof Term.Word word
                && (JOINERS.contains(word.sign())
                        || (word.sign() == Sign.COMMA && units.getLast().year().isEmpty()));
        Optional<Unit> next =
                joins ? unit(joiner + 1).filter(unit -> follows(units.getLast(), unit)) : Optional.empty();
        next.ifPresent(units::add);
        return next.isPresent();
    }

    /** No range joins a whole year and what has no year of its own: "March – 2026/27" may be a month of it. */
    private static boolean follows(Unit last, Unit next) {
        boolean wholeYear = last.precision() == Precision.YEAR || next.precision() == Precision.YEAR;
        return !wholeYear || (last.year().isPresent() && next.year().isPresent());
    }

    private Optional<Unit> unit(int from) {
        int behind = behindNeutral(from);
        return behind < terms.size() && terms.get(behind) instanceof Term.Moment moment
                ? Optional.of(moment.unit())
                : Optional.empty();
    }

    private int behindNeutral(int from) {
        int behind = from;
        while (behind < terms.size() && terms.get(behind).is(Sign.NEUTRAL)) {
            behind++;
        }
        return behind;
    }
}

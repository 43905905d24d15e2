package cabinetpapers.plan;

import java.util.List;
import java.util.Set;

/** Words behind a date that leave it as it is: the meeting that it is bound to, or what is due then. */
final class Tails {

    private static final Set<String> BODIES = Set.of(
            "board",
            "boards",
            "cabinet",
            "committee",
            "committees",
            "council",
            "executive",
            "meeting",
            "meetings",
            "panel",
            "scrutiny",
            "senate",
            "subcommittee");

    private Tails() {}

    /** Without a meeting's name ("June Full Council") and without what follows a dash ("June 2026 – first draft"). */
    static List<Term> cut(List<Term> terms) {
        int last = lastMoment(terms);
        if (last < 0) {
            return terms;
        }
        List<Term> tail = terms.subList(last + 1, terms.size());
        return cuttable(tail) ? terms.subList(0, last + 1) : terms;
    }

    private static boolean cuttable(List<Term> tail) {
        boolean harmless = !tail.isEmpty()
                && tail.stream().allMatch(term -> term instanceof Term.Strange || joins(term))
                && tail.stream().anyMatch(Term.Strange.class::isInstance);
        return harmless && (tail.getFirst().is(Sign.DASH) || body(tail.getLast()));
    }

    private static boolean joins(Term term) {
        return term.is(Sign.NEUTRAL) || term.is(Sign.AND) || term.is(Sign.DASH) || term.is(Sign.COMMA);
    }

    private static boolean body(Term term) {
        return term instanceof Term.Strange strange && BODIES.contains(strange.text());
    }

    private static int lastMoment(List<Term> terms) {
        for (int i = terms.size() - 1; i >= 0; i--) {
            if (terms.get(i) instanceof Term.Moment) {
                return i;
            }
        }
        return -1;
    }
}

package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads tokens as terms: pieces of the calendar first, then known phrases, then whatever is left. */
final class TermReader {

    private static final Set<String> SEQUENCES = Set.of("phase", "phases", "stage", "step", "tranche", "wave", "part");
    private static final Set<String> LENGTHS =
            Set.of("day", "days", "week", "weeks", "month", "months", "year", "years", "quarters", "terms", "working");

    private final UnitRules units;

    TermReader(UnitRules units) {
        this.units = units;
    }

    TermLine line(String words, List<Token> tokens) {
        List<Term> terms = new ArrayList<>();
        List<Integer> starts = new ArrayList<>();
        Cursor cursor = new Cursor(tokens, 0);
        while (cursor.at() < tokens.size()) {
            starts.add(tokens.get(cursor.at()).start());
            terms.add(next(cursor));
        }
        return new TermLine(words, terms, starts);
    }

    private Term next(Cursor cursor) {
        Optional<Term> special = sequence(cursor).or(() -> repeated(cursor)).or(() -> duration(cursor));
        if (special.isPresent()) {
            return special.get();
        }
        Optional<Unit> unit = units.at(cursor);
        if (unit.isPresent()) {
            return new Term.Moment(unit.get());
        }
        Optional<Sign> sign = PhraseBook.at(cursor);
        if (sign.isPresent()) {
            return new Term.Word(sign.get());
        }
        Token token = cursor.take(any -> true).orElseThrow();
        return token.numeric() ? new Term.Figure() : new Term.Strange(token.text());
    }

    /** {@code Phase 2}, {@code Stages 1-3}. */
    private static Optional<Term> sequence(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (!trial.skip(SEQUENCES.toArray(String[]::new))
                || trial.take(token -> CalendarWords.number(token).isPresent()).isEmpty()) {
            return Optional.empty();
        }
        Cursor further = trial.copy();
        if (further.skip("-", "to")
                && further.number(1, 1).isPresent()
                && CalendarWords.month(further.peek(0)).isEmpty()) {
            trial.moveTo(further);
        }
        cursor.moveTo(trial);
        return Optional.of(new Term.Sequence());
    }

    /** {@code every four years}; of {@code each March}, the month is left to be read. */
    private static Optional<Term> repeated(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (trial.skip("every", "each") && (yearless(trial.peek(0)) || length(trial))) {
            cursor.moveTo(trial);
            return Optional.of(new Term.Word(Sign.RECURRING));
        }
        return Optional.empty();
    }

    private static boolean yearless(Token token) {
        return CalendarWords.month(token).isPresent()
                || CalendarWords.season(token).isPresent();
    }

    /** {@code 12 weeks}, {@code three year}. */
    private static Optional<Term> duration(Cursor cursor) {
        Cursor trial = cursor.copy();
        if (!length(trial)) {
            return Optional.empty();
        }
        cursor.moveTo(trial);
        return Optional.of(new Term.Duration());
    }

    private static boolean length(Cursor cursor) {
        if (cursor.take(token -> CalendarWords.number(token).isPresent()).isEmpty()) {
            return false;
        }
        cursor.skip("-");
        return cursor.skip(LENGTHS.toArray(String[]::new));
    }
}

package cabinetpapers.plan;

import cabinetpapers.plan.Timescale.Trait;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads a row of terms as one timescale, clause by clause. What it cannot place makes it give up. */
final class TimescaleGrammar {

    private static final Set<Trait> SAY_NOTHING_ALONE = Set.of(Trait.APPROXIMATE, Trait.YEAR_FROM_CONTEXT);

    /** "Complete?" is a question, and no answer. */
    private static final Set<Trait> DONE_OR_NOT = Set.of(Trait.COMPLETE, Trait.UNKNOWN);

    private final TermRow terms;
    private final YearFinder years;
    private final Draft draft = new Draft();

    private TimescaleGrammar(List<Term> terms, YearFinder years) {
        this.terms = new TermRow(terms);
        this.years = years;
    }

    /** Empty where a term has no place in a timescale, or none of them says anything. */
    static Optional<Draft> read(List<Term> terms, YearFinder years) {
        if (terms.size() == 1 && terms.getFirst() instanceof Term.Sequence) {
            Draft inherited = new Draft();
            inherited.traits.add(Trait.UNKNOWN);
            return Optional.of(inherited);
        }
        TimescaleGrammar grammar = new TimescaleGrammar(terms, years);
        while (grammar.terms.more()) {
            if (!grammar.clause()) {
                return Optional.empty();
            }
        }
        return grammar.settled();
    }

    private Optional<Draft> settled() {
        if (everyYear()) {
            draft.earliest = Optional.empty();
            draft.latest = Optional.empty();
            draft.precision = Precision.NONE;
            draft.traits.remove(Trait.YEAR_FROM_CONTEXT);
        } else if (draft.yearMissing) {
            draft.ask("Of which year is the date?");
        }
        if (draft.traits.contains(Trait.OPEN_ENDED)) {
            draft.latest = Optional.empty();
        }
        if (draft.dated() && draft.traits.remove(Trait.UNKNOWN)) {
            draft.traits.add(Trait.APPROXIMATE);
        }
        if (draft.traits.containsAll(DONE_OR_NOT)) {
            draft.giveUp("Is it done?");
        }
        boolean says = draft.dated() || !SAY_NOTHING_ALONE.containsAll(draft.traits);
        return says ? Optional.of(draft) : Optional.empty();
    }

    /** "In January each year" means no year. */
    private boolean everyYear() {
        boolean yearless = draft.yearMissing || draft.traits.contains(Trait.YEAR_FROM_CONTEXT);
        return yearless && draft.traits.contains(Trait.RECURRING) && !draft.traits.contains(Trait.STARTED);
    }

    private boolean clause() {
        return switch (terms.peek()) {
            case Term.Moment moment -> bareDate();
            case Term.Word word -> {
                terms.next();
                yield clause(word.sign());
            }
            case Term.Duration duration -> {
                terms.next();
                draft.giveUp("From when does it run?");
                yield true;
            }
            case Term.Sequence sequence -> false;
            case Term.Strange strange -> false;
            case Term.Figure figure -> false;
        };
    }

    private boolean clause(Sign sign) {
        return switch (sign) {
            case NEUTRAL, COMMA, DASH, OR, AND -> true;
            case BY -> {
                terms.skip(Sign.DASH);
                yield terms.dates().filter(this::deadline).isPresent();
            }
            case TO -> terms.dates().filter(this::deadline).isPresent();
            case BEFORE -> terms.dates().filter(this::dayBefore).isPresent();
            case FROM -> terms.dates().filter(this::start).isPresent();
            case AFTER -> terms.dates().filter(this::dayAfter).isPresent();
            case BETWEEN ->
                terms.dates().filter(Dates::isRange).filter(this::range).isPresent();
            case CONTINUES -> continues();
            case STARTED -> started();
            case COMPLETE -> complete();
            case ONWARDS, ONGOING -> mark(Trait.OPEN_ENDED);
            case RECURRING -> mark(Trait.RECURRING);
            case RECURRING_UNCLEAR -> {
                draft.ask("How often is that: twice in the time, or every second time?");
                yield mark(Trait.RECURRING);
            }
            case UNSETTLED -> mark(Trait.UNKNOWN);
            case ABOUT -> mark(Trait.APPROXIMATE);
            case DOUBT -> false;
        };
    }

    private boolean mark(Trait trait) {
        draft.traits.add(trait);
        return true;
    }

    /** Without a word before it. After "Commenced," it is when that ends; after "Ongoing," nobody could say what it is. */
    private boolean bareDate() {
        if (draft.dated() || draft.yearMissing || draft.traits.contains(Trait.OPEN_ENDED)) {
            return false;
        }
        Optional<Dates> dates = terms.dates();
        return draft.traits.contains(Trait.STARTED)
                ? dates.filter(this::deadline).isPresent()
                : dates.filter(this::range).isPresent();
    }

    private boolean range(Dates written) {
        Dates dates = dated(written, YearFinder.Tense.FUTURE);
        draft.earliest = dates.first();
        draft.latest = dates.last();
        return true;
    }

    private boolean deadline(Dates written) {
        if (draft.latest.isPresent()) {
            return false;
        }
        draft.traits.remove(Trait.OPEN_ENDED);
        draft.latest = dated(written, YearFinder.Tense.FUTURE).last();
        return true;
    }

    /** Before the end of June is in June. */
    private boolean dayBefore(Dates written) {
        Dates dates = dated(written, YearFinder.Tense.FUTURE);
        draft.latest = dates.first().map(day -> day.minusDays(1)).or(dates::last);
        return true;
    }

    private boolean start(Dates written) {
        Dates dates = dated(written, YearFinder.Tense.FUTURE);
        draft.earliest = dates.first().or(dates::last);
        if (dates.isRange()) {
            draft.latest = dates.last();
            return true;
        }
        return mark(Trait.OPEN_ENDED);
    }

    private boolean dayAfter(Dates written) {
        draft.earliest = dated(written, YearFinder.Tense.FUTURE).last().map(day -> day.plusDays(1));
        return mark(Trait.OPEN_ENDED);
    }

    private boolean continues() {
        terms.skip(Sign.BY, Sign.TO, Sign.DASH);
        Optional<Dates> until = terms.dates();
        return until.isPresent() ? deadline(until.get()) : mark(Trait.OPEN_ENDED);
    }

    private boolean started() {
        terms.skip(Sign.FROM);
        terms.dates().ifPresent(written -> {
            Dates dates = dated(written, YearFinder.Tense.PAST);
            draft.earliest = dates.first().or(dates::last);
            draft.latest = dates.isRange() ? dates.last() : draft.latest;
        });
        return mark(Trait.STARTED);
    }

    /** "Completed by March 2026" may be a report or a wish. */
    private boolean complete() {
        boolean by = terms.skip(Sign.BY);
        Optional<Dates> when = terms.dates();
        if (by) {
            draft.ask("Is it done, or is it to be done by then?");
            return when.filter(this::deadline).isPresent();
        }
        when.ifPresent(written -> {
            Dates dates = dated(written, YearFinder.Tense.PAST);
            draft.earliest = dates.first();
            draft.latest = dates.last();
        });
        return mark(Trait.COMPLETE);
    }

    /** With their years, and with what they say noted down. */
    private Dates dated(Dates written, YearFinder.Tense tense) {
        Dates dates = written;
        if (written.yearless()) {
            Optional<Integer> year = years.year(written.units().getFirst(), tense);
            year.ifPresent(found -> draft.traits.add(Trait.YEAR_FROM_CONTEXT));
            draft.yearMissing = year.isEmpty();
            dates = year.map(written::from).orElse(written);
        }
        if (dates.yearless() ? !dates.everReal() : !dates.real()) {
            draft.giveUp("The calendar has no such day: which one is meant?");
        }
        if (dates.approximate()) {
            draft.traits.add(Trait.APPROXIMATE);
        }
        if (!dates.yearless()) {
            draft.precision = draft.dated() ? Precision.SPAN : dates.precision();
        }
        return dates;
    }
}

package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The words and phrases of timescales, and what each is a sign of. Capitals, dashes and spaces make no difference. */
final class PhraseBook {

    private record Phrase(List<String> words, Sign sign) {}

    /** By their first word, the longest first. */
    private static final Map<String, List<Phrase>> PHRASES = new HashMap<>();

    static {
        put(
                Sign.BY,
                "by, no later than, not later than, due, due by, due for completion, deadline, deadline date, complete by,"
                        + " to complete by, to be complete by, to be completed by, completion by, for completion by,"
                        + " delivery by, to be delivered by, will be complete by, will be completed by,"
                        + " to be in place by, expected by, expected to be complete by, will conclude by,"
                        + " to conclude by, target completion, for completion, to be completed, to be completed in");
        put(Sign.BEFORE, "before, ahead of");
        put(
                Sign.FROM,
                "from, since, starting, starting from, starting in, commencing, commencing from, beginning in,"
                        + " beginning from, effective from, with effect from, wef, not before, no earlier than, to commence,"
                        + " to commence in, to commence from, to start, to start in, to begin, to begin in,"
                        + " will commence, will commence in, will start, will start in, will begin, will begin in");
        put(Sign.AFTER, "after, beyond, following");
        put(Sign.BETWEEN, "between");
        put(Sign.TO, "to, until, till, up to, up until, through to, to the end of, and concluding in, concluding in");
        put(Sign.DASH, "-, :, (, |, through");
        put(Sign.OR, "/, or, and/or");
        put(Sign.AND, "and, &, then");
        put(new Phrase(List.of(","), Sign.COMMA));
        put(new Phrase(List.of("."), Sign.NEUTRAL));
        put(
                Sign.ONWARDS,
                "onwards, onward, +, and onwards, and beyond, and after, and thereafter, thereafter, and later, or later,"
                        + " and ongoing, and on-going, then ongoing, and ongoing thereafter, going forward");
        put(
                Sign.ONGOING,
                "ongoing, on-going, on going, continuous, continuously, continual, continuing, business as usual, bau,"
                        + " open ended, open-ended, no end date, permanent, indefinitely");
        put(Sign.CONTINUES, "will continue, to continue, continues, will run, to run, will last");
        put(
                Sign.STARTED,
                "commenced, started, has started, have started, has commenced, already started, already commenced,"
                        + " in progress, work in progress, underway, under way, already underway, now underway, begun,"
                        + " has begun, in place, already in place, in train, in hand, in delivery, being delivered");
        put(
                Sign.COMPLETE,
                "complete, completed, already complete, already completed, now complete, fully complete, done, finished,"
                        + " achieved, delivered, implemented, fully implemented");
        put(
                Sign.RECURRING,
                "daily, weekly, fortnightly, monthly, quarterly, six-monthly, six monthly, half-yearly, half yearly,"
                        + " termly, annual, annually, yearly, biennial, biennially, triennial, triennially, quadrennial,"
                        + " annual programme, rolling programme, rolling, each day, every day, each week, every week,"
                        + " each month, every month, each quarter, every quarter, each year, every year, each term,"
                        + " every term, each meeting, every meeting, each cycle, each financial year,"
                        + " every financial year, once a year, twice a year, twice yearly, once a quarter, regular,"
                        + " regularly, periodic, periodically, follow up sessions, follow-up sessions,"
                        + " regular reviews, regular updates, regular meetings");
        put(
                Sign.RECURRING_UNCLEAR,
                "bi-monthly, bimonthly, bi-annual, biannual, bi-annually, biannually, bi-weekly, biweekly,"
                        + " bi-quarterly, bi-yearly");
        put(
                Sign.UNSETTLED,
                "tbc, tbd, tba, to be confirmed, to be determined, to be agreed, to be advised, to be decided, to be set,"
                        + " to be scheduled, date to be confirmed, dates to be confirmed, date to be agreed,"
                        + " not known, not yet known, unknown, not set, not yet set, not yet agreed, no date, n/a, na,"
                        + " none, not applicable, ?");
        put(
                Sign.ABOUT,
                "approx, approximately, around, about, circa, c, ca, est, estimated, provisional, provisionally,"
                        + " indicative, roughly, subject to confirmation");
        put(
                Sign.NEUTRAL,
                "in, on, at, during, throughout, over, the, of, a, an, for, with, but, will, be, is, are, target,"
                        + " target date, planned, expected, anticipated, date, latest, at the latest, ), completion,"
                        + " completion date, due date, end date, start date, start, starts, begins, activity, month of,"
                        + " month, year, quarter, work, programme, this is, it, also, again, as well, inclusive,"
                        + " follow up, follow-up, *");
        put(
                Sign.DOUBT,
                "dependent, dependant, depends, depending, subject to, subject, once, when, pending, if, unless, prior to,"
                        + " prior, awaiting, await, in line with, alongside, linked, upon, within, timeline, timescale,"
                        + " timescales, relevant stages, next, previous, this, cancelled, withdrawn, superseded, delayed,"
                        + " deferred, postponed, missed, revised, formerly, previously, originally, except, not, no, never,"
                        + " christmas, easter, election, elections, recess, agm, annual general meeting, inspection, half,"
                        + " weeks, months, days, years, sooner, or sooner, earlier, later, asap, as soon as possible,"
                        + " immediately, immediate, now, year end, year-end, academic year, municipal year, was, were,"
                        + " weekend, overdue, slipped, moved, extended, brought forward, on hold, paused,"
                        + " early, mid, middle, late, beginning, end, last");
    }

    private PhraseBook() {}

    /** @param phrases apart by commas */
    private static void put(Sign sign, String phrases) {
        for (String phrase : phrases.split(",", -1)) {
            List<String> words =
                    Tokeniser.tokens(phrase).stream().map(Token::text).toList();
            put(new Phrase(words, sign));
        }
    }

    private static void put(Phrase phrase) {
        List<Phrase> alike = PHRASES.computeIfAbsent(phrase.words().getFirst(), first -> new ArrayList<>());
        if (alike.stream().anyMatch(one -> one.words().equals(phrase.words()))) {
            throw new IllegalStateException("the phrase book has " + phrase.words() + " twice");
        }
        alike.add(phrase);
        alike.sort(Comparator.comparingInt(one -> -one.words().size()));
    }

    /** Takes the longest phrase that stands at the cursor. */
    static Optional<Sign> at(Cursor cursor) {
        for (Phrase phrase : PHRASES.getOrDefault(cursor.peek(0).text(), List.of())) {
            if (cursor.skipAll(phrase.words())) {
                return Optional.of(phrase.sign());
            }
        }
        return Optional.empty();
    }
}

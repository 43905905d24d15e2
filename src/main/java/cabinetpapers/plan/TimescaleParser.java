package cabinetpapers.plan;

import cabinetpapers.plan.Timescale.Milestone;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * Parses the words of a timescale. It never guesses and never throws: what it cannot read is for a person to settle.
 * The page "Timescales" shows what it reads.
 */
final class TimescaleParser {

    /** A line that ends or begins with what joins two dates goes on. */
    private static final Pattern BROKEN_LINE =
            Pattern.compile("(?<=[-–—/&,])[ \\t]*\\n\\s*|[ \\t]*\\n\\s*(?=[-–—/&,])");

    private static final Pattern CHUNK = Pattern.compile("[;\\n•]+");
    private static final Pattern LABEL_END = Pattern.compile("[\\s\\p{Z}:,(–—-]+$");
    private static final String QUESTION = "Which days are meant?";
    private static final int LONGEST = 400;

    private final TermReader reader;
    private final YearFinder years;
    private final Map<String, Timescale> known = new HashMap<>();

    TimescaleParser(TimescaleSettings settings, PlanContext context) {
        this.reader = new TermReader(new UnitRules(settings));
        this.years = new YearFinder(context);
    }

    /** Each wording once: a plan has many rows and few wordings. */
    Timescale parse(String words) {
        return known.computeIfAbsent(words, this::read);
    }

    private Timescale read(String words) {
        if (words.codePoints().noneMatch(Character::isLetterOrDigit)) {
            return Readings.unknown(words);
        }
        if (words.length() > LONGEST) {
            return Readings.question(words, QUESTION);
        }
        List<String> chunks = Arrays.stream(
                        CHUNK.split(BROKEN_LINE.matcher(words).replaceAll(" ")))
                .filter(chunk -> !chunk.isBlank())
                .toList();
        List<Milestone> milestones = chunks.stream().map(this::milestone).toList();
        if (milestones.isEmpty()) {
            return Readings.question(words, QUESTION);
        }
        if (milestones.size() == 1) {
            return single(chunks.getFirst())
                    .map(one -> said(one, words))
                    .orElseGet(() -> Readings.question(words, QUESTION));
        }
        // A line break inside one timescale: "by the end of" / "July 2026".
        boolean allRead = milestones.stream().noneMatch(one -> one.timescale().is(Timescale.Trait.NEEDS_A_HUMAN));
        return allRead
                ? Readings.several(words, milestones)
                : single(words.replace('\n', ' '))
                        .map(one -> said(one, words))
                        .orElseGet(() -> Readings.several(words, milestones));
    }

    private static Timescale said(Timescale reading, String words) {
        return new Timescale(
                words,
                reading.earliest(),
                reading.latest(),
                reading.precision(),
                reading.traits(),
                reading.milestones(),
                reading.question());
    }

    private Optional<Timescale> single(String words) {
        TermLine line = TermLine.read(words, reader);
        return whole(words, line.terms())
                .or(() -> stacked(words, line.terms()))
                .or(() -> labelled(words, line).map(Milestone::timescale));
    }

    private Milestone milestone(String chunk) {
        String words = chunk.strip();
        TermLine line = TermLine.read(words, reader);
        return whole(words, line.terms())
                .map(timescale -> new Milestone("", timescale))
                .or(() -> labelled(words, line))
                .orElseGet(() -> new Milestone("", Readings.question(words, QUESTION)));
    }

    private Optional<Timescale> whole(String words, List<Term> terms) {
        return TimescaleGrammar.read(Tails.cut(terms), years).map(draft -> draft.reading(words));
    }

    /** Dates with their years one after the other, each for something else: {@code June 2022 September 2022}. */
    private Optional<Timescale> stacked(String words, List<Term> terms) {
        List<Milestone> dates = new ArrayList<>();
        List<Term> open = new ArrayList<>();
        for (Term term : terms) {
            boolean begins =
                    term instanceof Term.Moment moment && moment.unit().year().isPresent();
            if (begins && !open.isEmpty()) {
                dates.add(one(open));
                open.clear();
            }
            boolean belongs = begins || (!open.isEmpty() && (term.is(Sign.ONWARDS) || term.is(Sign.COMMA)));
            if (!belongs) {
                return Optional.empty();
            }
            open.add(term);
        }
        dates.add(one(open));
        return dates.size() > 1 ? Optional.of(Readings.several(words, dates)) : Optional.empty();
    }

    private Milestone one(List<Term> terms) {
        return new Milestone(
                "",
                TimescaleGrammar.read(terms, years)
                        .map(draft -> draft.reading(""))
                        .orElseGet(() -> Readings.question("", QUESTION)));
    }

    /** What it is the timescale of, and then the timescale: {@code Delivery of plans – Ongoing}. */
    private Optional<Milestone> labelled(String words, TermLine line) {
        for (int from = 1; from < line.terms().size(); from++) {
            if (!Labels.may(line.terms().get(from - 1))) {
                return Optional.empty();
            }
            List<Term> rest = line.terms().subList(from, line.terms().size());
            if (Labels.ends(line.terms().subList(0, from), rest)) {
                Optional<Timescale> reading = whole(line.from(from), rest);
                if (reading.isPresent()) {
                    String label = LABEL_END.matcher(line.before(from)).replaceAll("");
                    return Optional.of(new Milestone(label.strip(), said(reading.get(), words)));
                }
            }
        }
        return Optional.empty();
    }
}

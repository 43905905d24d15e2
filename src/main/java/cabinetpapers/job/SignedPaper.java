package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.store.FigureOverride;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/**
 * What an officer changed in a paper, against the draft that the locked figures give.
 *
 * <p>Words are theirs to change. A figure, a rating or an arrow is not: it is a blocker with both values, unless the
 * change is on record with a name and a reason.
 */
final class SignedPaper {

    /** Bound when the papers are handed over, and so by hand as well. */
    private static final Set<String> LATE_BOUND = Set.of("TH Agenda item", "TH Item");

    /** The same where the front of the paper is in paragraphs. */
    private static final Set<String> LATE_LABELS = Set.of("**Agenda item:**", "**Item:**");

    /** The same in a sentence: the word after it, without the stop that may follow. */
    private static final Pattern LATE_WORD = Pattern.compile("(?<=\\bAgenda item: )\\S+?(?=[.,;]?(?:\\s|$))");

    private static final String TO_BE_SUPPLIED = "To be supplied by ";
    private static final Set<String> STRUCTURE =
            Set.of("TABLE", "ROW", "TH", "TD", "GRID", "FIGURE", "ALT", "PICTURE", "BOX", "END", "PAGES", "#");

    private final String source;
    private final List<String> draft;
    private final List<String> signed;
    private final OfficersLines officers;
    private final ProgressLines progress;
    private final List<FigureOverride> overrides;
    private final TellingLines telling;
    private final QuotedWords quoted;
    private final Set<String> elsewhere = new HashSet<>();
    private final Findings findings = new Findings();
    private final Map<OfficersLines.Place, List<LineChange>> commentary = new LinkedHashMap<>();
    private final Map<ProgressLines.Place, List<String>> reported = new LinkedHashMap<>();
    private int reworded;

    private SignedPaper(
            String source,
            List<String> draft,
            List<String> signed,
            OfficersLines officers,
            ProgressLines progress,
            List<FigureOverride> overrides,
            SmallNumbers numbers) {
        this.source = source;
        this.draft = draft;
        this.signed = signed;
        this.officers = officers;
        this.progress = progress;
        this.overrides = overrides;
        this.telling = new TellingLines(draft, numbers);
        this.quoted = new QuotedWords(numbers);
    }

    /**
     * @param source the file's name in messages
     * @param draft lines of the paper as composed
     * @param signed lines of the paper as read
     * @param overrides those on record for this paper
     * @param numbers that no word in it may tell
     */
    static SignedPaper of(
            String source,
            List<String> draft,
            List<String> signed,
            OfficersLines officers,
            ProgressLines progress,
            List<FigureOverride> overrides,
            SmallNumbers numbers) {
        SignedPaper paper = new SignedPaper(source, draft, signed, officers, progress, overrides, numbers);
        paper.take(LineDiff.of(draft, signed));
        paper.gaps();
        return paper;
    }

    /** A paper's lines without what is bound late: a clearance holds whatever stands there. */
    static List<String> lasting(List<String> lines) {
        List<String> lasting = new ArrayList<>(lines);
        for (int i = 0; i < lasting.size(); i++) {
            String label = OfficersLines.label(lasting.get(i));
            if (LATE_LABELS.contains(label)) {
                lasting.set(i, label);
            } else if (i > 0
                    && LATE_BOUND.contains(lasting.get(i - 1))
                    && lasting.get(i).startsWith("TD")) {
                lasting.set(i, "TD");
            } else {
                lasting.set(i, unbound(lasting.get(i)));
            }
        }
        return lasting;
    }

    private static String unbound(String line) {
        return LATE_WORD.matcher(line).replaceAll("");
    }

    /** Fingerprint of what a clearance is given for. */
    static String hash(List<String> lines) {
        Fingerprint fingerprint = new Fingerprint();
        lasting(lines).forEach(fingerprint::add);
        return fingerprint.hex();
    }

    static String hash(Paper paper) {
        return hash(PaperLines.of(paper));
    }

    List<Finding> findings() {
        List<Finding> all = new ArrayList<>(findings.list());
        if (reworded > 0) {
            all.add(
                    Finding.note(
                            Place.of(source),
                            Words.count(reworded, "line") + " of standing words " + (reworded == 1 ? "was" : "were")
                                    + " changed, added or taken out by hand",
                            "The paper is published with them; change the template, or the data that they come from, if they are to stay."));
        }
        return all;
    }

    /** Commentary that was changed, paragraphs parted by an empty line, by the return that it is on. */
    Map<OfficersLines.Place, String> changedCommentary() {
        Map<OfficersLines.Place, String> changed = new LinkedHashMap<>();
        commentary.forEach((place, changes) -> changed.put(place, text(place, changes)));
        return changed;
    }

    /** What was reported of actions and changed, by the text that it was; several where places of one say different words. */
    Map<ProgressLines.Reported, Set<String>> changedProgress() {
        Map<ProgressLines.Reported, Map<Integer, Map<ProgressLines.Place, List<String>>>> occurrences =
                new LinkedHashMap<>();
        reported.forEach((place, words) -> occurrences
                .computeIfAbsent(place.reported(), unmet -> new TreeMap<>())
                .computeIfAbsent(place.occurrence(), unmet -> new LinkedHashMap<>())
                .put(place, words));
        Map<ProgressLines.Reported, Set<String>> changed = new LinkedHashMap<>();
        occurrences.forEach((one, places) -> {
            Set<String> texts = new LinkedHashSet<>();
            places.values().forEach(edits -> texts.add(ProgressLines.rewritten(one.text(), edits)));
            changed.put(one, texts);
        });
        return changed;
    }

    private void take(List<LineChange> changes) {
        for (LineChange change : changes) {
            if (change.before().isEmpty()) {
                change.after().ifPresent(elsewhere::add);
            }
        }
        changes.forEach(this::take);
    }

    /** A number that is not told may come back by no door: not in commentary, nor by an override. */
    private void take(LineChange change) {
        Optional<OfficersLines.Place> place = commented(change);
        telling.givenAway(change, place.map(one -> one.commented().code()))
                .ifPresentOrElse(
                        measure -> findings.add(Finding.blocker(
                                place(change),
                                "words that were changed or added by hand hold a number by which a suppressed figure of "
                                        + measure.code() + " could be known; they are not repeated here",
                                "Take out of them every number that the measure, or one that it shares a total with, is not"
                                        + " shown with.")),
                        () -> takeUnsuspicious(change, place));
    }

    /** The commentary that a change is one to. */
    private Optional<OfficersLines.Place> commented(LineChange change) {
        return change.before().isPresent()
                ? officers.commentary(change.line())
                : officers.endingAbove(change.line())
                        .filter(above -> isText(change.after().orElse("")));
    }

    private void takeUnsuspicious(LineChange change, Optional<OfficersLines.Place> place) {
        Optional<ProgressLines.Place> report = change.before().isPresent()
                ? progress.at(change.line())
                        .filter(one -> one.edited(change.after()).isPresent())
                : Optional.empty();
        if (report.isPresent()) {
            reported.put(report.get(), report.get().edited(change.after()).orElseThrow());
        } else if (place.isPresent()) {
            commentary.computeIfAbsent(place.get(), unused -> new ArrayList<>()).add(change);
        } else if (replacesWithheld(change)) {
            findings.add(Finding.blocker(
                    place(change),
                    "words that were withheld, since they would give a suppressed figure away, were replaced by hand; the"
                            + " next draft would withhold them again",
                    "Put the draft's words back, and have those in the data written without numbers: then unlock, lock and"
                            + " run again."));
        } else if (change.before().isPresent() && officers.isSupplied(change.line())) {
            findings.add(Finding.note(
                    place(change),
                    "words that an officer supplied were changed by hand",
                    "Put them into the job file too, so that the next draft has them."));
        } else if (fillsGap(change)) {
            change.after()
                    .ifPresent(written -> findings.add(Finding.note(
                            place(change),
                            "words that were still to be supplied were written in by hand",
                            "Put them into the job file too, so that the next draft has them.")));
        } else if (!isLateBound(change)) {
            figures(change);
        }
    }

    /**
     * Words that were still to be supplied, and that somebody wrote into the file instead of the job file. Where they have
     * nothing in common with the line that they replace, they are a line of their own below it.
     */
    private boolean fillsGap(LineChange change) {
        return change.before()
                .or(() -> change.line() > 0 ? Optional.of(draft.get(change.line() - 1)) : Optional.empty())
                .filter(line -> line.contains(TO_BE_SUPPLIED))
                .isPresent();
    }

    /** Whose words they were is known of commentary alone: there what an officer writes instead is kept. */
    private static boolean replacesWithheld(LineChange change) {
        return change.before().filter(SmallNumbers::holdsWithheld).isPresent()
                && change.after().filter(SmallNumbers::holdsWithheld).isEmpty();
    }

    private boolean isLateBound(LineChange change) {
        return change.before().isPresent()
                && (LATE_LABELS.contains(OfficersLines.label(change.before().get()))
                        || (change.line() > 0 && LATE_BOUND.contains(draft.get(change.line() - 1)))
                        || change.before()
                                .map(SignedPaper::unbound)
                                .equals(change.after().map(SignedPaper::unbound)));
    }

    /** Of what is new in the file only a cell is ours: in paragraphs of their own officers may say what they know. */
    private void figures(LineChange change) {
        String before = unbound(change.before().orElse(""));
        String after = unbound(change.after().orElse(""));
        List<String> gone = PaperFigures.missing(before, after);
        List<String> come = PaperFigures.missing(after, before);
        boolean kept = change.before().isPresent() && change.after().isPresent();
        boolean owned = kept || PaperFigures.holds(before) || (after.startsWith("TD") && PaperFigures.holds(after));
        if ((gone.isEmpty() && come.isEmpty()) || !owned) {
            reworded++;
            return;
        }
        String computed = String.join(", ", gone);
        String printed = String.join(", ", come);
        String told = change.after().isEmpty()
                        && change.before().filter(elsewhere::contains).isPresent()
                ? "a line with figures was moved by hand: the draft has " + computed
                        + " here, the file has it in another place"
                : values(computed, printed);
        overrides.stream()
                .filter(one -> one.computed().equals(computed) && one.printed().equals(printed))
                .findFirst()
                .ifPresentOrElse(
                        one -> findings.add(Finding.note(
                                place(change),
                                told + ", as " + one.officer() + " has answered for: "
                                        + one.reason().replaceFirst("\\.$", ""),
                                "The paper is published with it.")),
                        () -> findings.add(Finding.blocker(
                                place(change),
                                told,
                                "Correct the data and run again, or put it on record: override --computed \"" + computed
                                        + "\" --printed \"" + printed + "\" with a name and a reason.")));
    }

    private static String values(String computed, String printed) {
        return "a figure was changed by hand: the draft has " + orNothing(computed) + ", the file has "
                + orNothing(printed);
    }

    static String orNothing(String figures) {
        return figures.isEmpty() ? "nothing" : figures;
    }

    private void gaps() {
        for (int i = 0; i < signed.size(); i++) {
            if (signed.get(i).contains(TO_BE_SUPPLIED)) {
                findings.add(Finding.blocker(
                        new Place(source, "\"" + quoted.discreet(shortened(signed.get(i))) + "\""),
                        "words are still to be supplied",
                        "Put them into the job file and run again, or write them into the Word file."));
            }
        }
    }

    private String text(OfficersLines.Place place, List<LineChange> changes) {
        Map<Integer, Optional<String>> changed = new TreeMap<>();
        List<String> added = new ArrayList<>();
        for (LineChange change : changes) {
            if (change.before().isPresent()) {
                changed.put(change.line(), change.after());
            } else {
                change.after().ifPresent(added::add);
            }
        }
        List<String> paragraphs = new ArrayList<>();
        for (int line = place.first(); line < place.end(); line++) {
            changed.getOrDefault(line, Optional.of(draft.get(line))).ifPresent(paragraphs::add);
        }
        paragraphs.addAll(added);
        return String.join(
                "\n\n",
                paragraphs.stream()
                        .map(OfficersLines::words)
                        .map(words ->
                                words.replace(" ¶ ", "\n\n").replace("**", "").replace(" ↵ ", "\n"))
                        .toList());
    }

    private static boolean isText(String line) {
        return STRUCTURE.stream().noneMatch(kind -> line.equals(kind) || line.startsWith(kind + " "));
    }

    /** Lines that were added stand below the line that they follow: the one after it may be under the next heading. */
    private Place place(LineChange change) {
        return place(change.before().isPresent() ? change.line() : Math.max(0, change.line() - 1));
    }

    /** The table and row, or the nearest heading, that a line stands under. */
    private Place place(int line) {
        List<String> spot = new ArrayList<>();
        boolean cell = line < draft.size() && draft.get(line).matches("T[DH]( .*)?");
        for (int i = Math.min(line, draft.size() - 1); i >= 0; i--) {
            String here = draft.get(i);
            if (cell && here.startsWith("TH ") && spot.isEmpty() && isFirstOfRow(i)) {
                spot.add("row \"" + shortened(here.substring(3)) + "\"");
            } else if (cell && here.startsWith("TABLE ")) {
                spot.add(0, "table \"" + shortened(here.substring(6)) + "\"");
                break;
            } else if (here.startsWith("# ")) {
                spot.add(0, "under \"" + shortened(here.replaceFirst("^# \\d (?:1\\. )?", "")) + "\"");
                break;
            }
        }
        return new Place(source, String.join(" ", spot));
    }

    private boolean isFirstOfRow(int line) {
        return line > 0 && draft.get(line - 1).equals("ROW");
    }

    private static String shortened(String words) {
        return words.length() <= 60 ? words : words.substring(0, 60).strip() + " …";
    }
}

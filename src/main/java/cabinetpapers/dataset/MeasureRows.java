package cabinetpapers.dataset;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Polarity;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * The rows of {@code measures}. One that leaves a measure without its code, name, polarity, basis or frequency is a
 * blocker: to leave the measure out would change the denominator of every count ("12 of 30"), and to guess would rate
 * it the wrong way round. Everything else has a defensible reading and is a hole.
 */
final class MeasureRows {

    private static final String NO_PRIORITY = "No priority given";

    private final MeasureRules rules;
    private final RuleCells ruleCells;
    private final Findings findings;
    private final Map<String, Integer> rowByCode = new HashMap<>();
    private final Map<String, Integer> rowByLetters = new HashMap<>();
    private final Map<String, Measure> measures = new LinkedHashMap<>();
    private final Map<String, Place> partPlaces = new LinkedHashMap<>();
    private boolean complete = true;

    MeasureRows(CouncilRules council, Findings findings) {
        this.rules = new MeasureRules(council.tolerance(), findings);
        this.ruleCells = new RuleCells(council, findings);
        this.findings = findings;
    }

    void read(Line line) {
        if (line.shape() == Line.Shape.SHIFTED) {
            findings.add(Finding.blocker(
                    line.place(),
                    "the row has more cells than the first row, so that its cells are under the wrong headings",
                    "Delete the comma that is too many, or put its cell in quotation marks, and run again."));
            rowByCode.putIfAbsent(line.text(Column.CODE), line.number());
            return;
        }
        boolean named = named(line);
        Optional<Polarity> polarity = word(line, Column.POLARITY, Words.POLARITY);
        Optional<Basis> basis = word(line, Column.BASIS, Words.BASIS);
        Optional<Frequency> frequency = word(line, Column.FREQUENCY, Words.FREQUENCY);
        if (named && polarity.isPresent() && basis.isPresent() && frequency.isPresent()) {
            measures.put(line.text(Column.CODE), measure(line, polarity.get(), basis.get(), frequency.get()));
        }
    }

    private boolean named(Line line) {
        String code = line.text(Column.CODE);
        if (code.isEmpty() || BrokenFormula.marks(code) || line.format(Column.CODE) == Row.Format.FORMULA) {
            findings.add(
                    Finding.blocker(line.place(Column.CODE), "the measure has no code", "Give it one and run again."));
            return false;
        }
        Integer before = rowByCode.putIfAbsent(code, line.number());
        if (before != null) {
            findings.add(Finding.blocker(
                    line.place(Column.CODE),
                    "the code " + Quoted.shortened(code) + " is already on " + line.place(before),
                    "Give each measure a code of its own and run again."));
            return false;
        }
        twin(line, code);
        if (line.blank(Column.NAME)) {
            findings.add(Finding.blocker(
                    line.place(Column.NAME),
                    "the measure " + Quoted.shortened(code) + " has no name",
                    "Give it one and run again."));
            return false;
        }
        return true;
    }

    /** Two measures they are; who typed one code twice would not see it. */
    private void twin(Line line, String code) {
        Integer twin = rowByLetters.putIfAbsent(code.toLowerCase(Locale.ROOT), line.number());
        if (twin != null) {
            findings.add(
                    Finding.note(
                            line.place(Column.CODE),
                            "the code " + Quoted.shortened(code) + " is that on " + line.place(twin)
                                    + " but for capital and small letters, and counts as another measure",
                            "If it is another, give it a code that is not so easily mistaken; if not, delete one of the rows."));
        }
    }

    private <T> Optional<T> word(Line line, Column column, Words<T> words) {
        Optional<T> meaning = words.meaning(line.text(column));
        if (meaning.isEmpty()) {
            findings.add(Finding.blocker(
                    line.place(column),
                    line.blank(column)
                            ? column.title() + " is blank"
                            : Quoted.cell(column, line.text(column)) + " is not known",
                    "Write " + words.choice() + " and run again."));
        }
        return meaning;
    }

    private Measure measure(Line line, Polarity polarity, Basis basis, Frequency frequency) {
        if (!line.blank(Column.PART_OF)) {
            partPlaces.put(line.text(Column.CODE), line.place(Column.PART_OF));
        }
        return new Measure(
                line.text(Column.CODE),
                line.text(Column.NAME),
                priority(line),
                line.text(Column.SERVICE),
                line.text(Column.OWNER),
                unit(line),
                rules.decimals(line),
                polarity,
                basis,
                frequency,
                rules.tolerance(line, polarity),
                rules.range(line),
                line.text(Column.DEFINITION),
                ruleCells.read(line, new RuleCells.Kind(polarity, basis, frequency)));
    }

    private String priority(Line line) {
        if (line.blank(Column.PRIORITY)) {
            findings.add(Finding.hole(
                    line.place(Column.PRIORITY),
                    "the measure " + line.text(Column.CODE) + " has no priority, and stands under \"" + NO_PRIORITY
                            + "\"",
                    "Write the priority that it belongs to and run again."));
            return NO_PRIORITY;
        }
        return line.text(Column.PRIORITY);
    }

    private String unit(Line line) {
        if (line.blank(Column.UNIT)) {
            findings.add(Finding.hole(
                    line.place(Column.UNIT),
                    "the measure " + line.text(Column.CODE) + " has no unit, and its figures are printed bare",
                    "Write %, £, days, number or another unit and run again."));
        }
        return line.text(Column.UNIT);
    }

    /**
     * After the last row: a part without its total would go unprotected, and a number told cannot be called back. A total
     * that these papers may not show gives nothing away.
     */
    void checkParts(RowGate gate) {
        partPlaces.forEach((code, place) -> measure(code)
                .ifPresent(part -> part.rules()
                        .disclosure()
                        .partOf()
                        .filter(total -> !gate.withholds(total))
                        .ifPresent(total -> checkPart(part, total, place))));
    }

    private void checkPart(Measure part, String total, Place place) {
        if (!knows(total) || total.equals(part.code())) {
            findings.add(Finding.blocker(
                    place,
                    "part_of " + Quoted.shortened(total) + " is no other measure",
                    "Write the code of the measure that this one is a part of and run again."));
        } else if (isSuppressed(total)
                && measure(total).filter(one -> !part.mayBePartOf(one)).isPresent()) {
            findings.add(Finding.blocker(
                    place,
                    "part_of " + Quoted.shortened(total) + " is a measure of another frequency, basis or kind of unit,"
                            + " so that what is suppressed could be worked out from it unseen",
                    "Give both the same frequency, basis and unit, or leave part_of out, and run again."));
        }
    }

    /** Whether small numbers of a total, or of one of its parts, are suppressed. */
    private boolean isSuppressed(String total) {
        return measures.values().stream()
                .filter(one -> one.rules().disclosure().suppressBelow().isPresent())
                .anyMatch(one -> one.code().equals(total)
                        || one.rules().disclosure().partOf().equals(Optional.of(total)));
    }

    /** In the order of their rows. */
    List<Measure> list() {
        return List.copyOf(measures.values());
    }

    /** The table could not be read to its end, so that any code may be one of it. */
    void breakOff() {
        complete = false;
    }

    /** Whether a row has the code, even one that was refused. */
    boolean knows(String code) {
        return !complete || rowByCode.containsKey(code);
    }

    Iterable<String> codes() {
        return rowByCode.keySet();
    }

    /** Empty where its row was refused. */
    Optional<Measure> measure(String code) {
        return Optional.ofNullable(measures.get(code));
    }
}

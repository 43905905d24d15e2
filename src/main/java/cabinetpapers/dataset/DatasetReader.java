package cabinetpapers.dataset;

import static java.util.Objects.requireNonNull;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.TableReader.Outcome;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.PublishedSigns;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.plan.PlacedTables;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.PlanSettings;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Reads a quarter's tables from a folder of CSV files or from an Excel workbook, which give the same for the same
 * content. Whatever is wrong with them is a finding, and all of it is found in one reading; nothing is thrown.
 */
public final class DatasetReader {

    private final Quarter quarter;
    private final CouncilRules council;
    private final PlanSettings planSettings;
    private final Set<Subject> subjects;

    /**
     * For papers on measures, with plans read as councils usually do.
     *
     * @param quarter that papers are wanted for
     * @param council for measures that have no rule of their own
     */
    public DatasetReader(Quarter quarter, CouncilRules council) {
        this(quarter, council, PlanSettings.USUAL, Set.of(Subject.MEASURES));
    }

    /** For a council of the usual rules but for its tolerance. */
    public DatasetReader(Quarter quarter, Tolerance councilTolerance) {
        this(quarter, CouncilRules.of(councilTolerance));
    }

    /**
     * @param quarter that papers are wanted for
     * @param council for measures that have no rule of their own
     * @param planSettings how the council reads timescales and status words
     * @param subjects what the papers are on; tables of other subjects are read where they are there, and not asked
     *     whether they make sense
     */
    public DatasetReader(Quarter quarter, CouncilRules council, PlanSettings planSettings, Set<Subject> subjects) {
        this.quarter = requireNonNull(quarter, "quarter");
        this.council = requireNonNull(council, "council");
        this.planSettings = requireNonNull(planSettings, "planSettings");
        this.subjects = Set.copyOf(subjects);
    }

    /**
     * A tolerance in the words of the column {@code amber_tolerance}: {@code 5%}, {@code 2 points} or {@code none};
     * empty for any others. A floor needs a figure of its own, so it is none of them.
     */
    public static Optional<Tolerance> tolerance(String words) {
        return switch (ToleranceCell.parse(CellText.line(words), Optional.empty())) {
            case Parsed.Understood<Tolerance> understood -> Optional.of(understood.value());
            case Parsed.Refused<Tolerance> refused -> Optional.empty();
        };
    }

    /** The names of all tables that are read where they are there. */
    public static List<String> tables() {
        return KnownTable.titles();
    }

    /**
     * Reads what the public may see.
     *
     * @param place the folder, whose files are named {@code <table>.csv}, or the {@code .xlsx} file
     */
    public Dataset read(Path place, Findings findings) {
        return read(place, Readership.PUBLIC, findings, findings);
    }

    /**
     * Reads what may be shown to some: as if no other row were there, so that nothing of it can come to light.
     *
     * @param place the folder, whose files are named {@code <table>.csv}, or the {@code .xlsx} file
     * @param aside takes what kept rows out of every paper, which is not for the papers to tell
     */
    public Dataset read(Path place, Readership readership, Findings findings, Findings aside) {
        PartMarks marks = new PartMarks();
        Findings all = new Findings();
        Dataset dataset = read(place, marks, all);
        if (!marks.marked()) {
            findings.addAll(all.list());
            return dataset;
        }
        PartGate gate = new PartGate(readership, marks);
        Dataset shown = read(place, gate, findings);
        gate.report(aside);
        return shown;
    }

    private Dataset read(Path place, RowGate gate, Findings findings) {
        Periods periods = new Periods();
        RowDigest digest = new RowDigest(periods);
        Optional<Source> opened = Source.open(place, subjects, findings);
        if (opened.isEmpty()) {
            return new Dataset(List.of(), List.of(), List.of(), List.of(), digest.hex());
        }
        try (Source source = opened.get()) {
            return read(
                    source, gate, new TableReader(source, subjects, gate, digest, findings), periods, digest, findings);
        }
    }

    /**
     * Reads what was published of each measure, to hold ours against.
     *
     * @param file a CSV file of any name, a folder with {@code published.csv}, or a workbook with such a sheet
     */
    public static List<PublishedSigns> published(Path file, Findings findings) {
        PublishedRows rows = new PublishedRows(findings);
        boolean alone = Files.isRegularFile(file)
                && !String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".xlsx");
        Optional<Source> opened =
                alone ? Optional.of(new CsvFile(file, findings)) : Source.open(file, Set.of(), findings);
        if (opened.isPresent()) {
            try (Source source = opened.get()) {
                Outcome outcome = new TableReader(
                                source, Set.of(), (table, row) -> true, new RowDigest(new Periods()), findings)
                        .read(KnownTable.PUBLISHED, rows::read);
                if (outcome != Outcome.READ && !findings.blocked()) {
                    findings.add(Finding.blocker(
                            source.place(KnownTable.PUBLISHED),
                            "there is nothing to compare with",
                            "Give a row for each measure, with code and rag, and run again."));
                }
            }
        }
        return rows.list();
    }

    /**
     * Reads what was published from the columns beside the figures in {@code values}.
     *
     * @param place of a data set that was read before, and whose faults are told
     * @param codes of the measures whose figures are compared, by where the row stands that is used for each
     */
    public static List<PublishedSigns> published(Path place, Map<Place, String> codes, Findings findings) {
        Findings told = new Findings();
        PublishedColumns columns = new PublishedColumns(codes, findings);
        Source.open(place, Set.of(), told).ifPresent(opened -> {
            try (Source source = opened) {
                new TableReader(source, Set.of(), (table, row) -> true, new RowDigest(new Periods()), told)
                        .read(KnownTable.VALUES, columns::read);
                if (columns.list().isEmpty()) {
                    findings.add(Finding.blocker(
                            source.place(KnownTable.VALUES),
                            "there is nothing to compare with",
                            "Write what was published under published_rag in the rows of the quarter, or name a file"
                                    + " with --against, and run again."));
                }
            }
        });
        return columns.list();
    }

    private Dataset read(
            Source source, RowGate gate, TableReader tables, Periods periods, RowDigest digest, Findings findings) {
        MeasureRows measureRows = new MeasureRows(council, findings);
        Outcome measuresRead = tables.read(KnownTable.MEASURES, measureRows::read);
        if (measuresRead != Outcome.READ) {
            measureRows.breakOff();
        }
        ValueRows valueRows = new ValueRows(quarter, measureRows, periods, findings);
        Outcome valuesRead = tables.read(KnownTable.VALUES, valueRows::read);
        List<Return> returns = valueRows.list();
        BenchmarkRows benchmarkRows = new BenchmarkRows(measureRows, council.own(), periods, findings);
        tables.read(KnownTable.BENCHMARKS, benchmarkRows::read);
        List<Benchmark> benchmarks = benchmarkRows.list();
        List<Meeting> meetings = meetings(source, tables, findings);
        DecisionRows decisionRows = new DecisionRows(meetings, findings);
        tables.read(KnownTable.DECISIONS, decisionRows::read);
        List<Measure> measures = measureRows.list();
        measureRows.checkParts(gate);
        if (measuresRead == Outcome.READ && valuesRead == Outcome.READ) {
            check(source, measures, returns, findings);
        }
        PlacedTables plans = new PlanTableRows(quarter, periods, findings).read(tables);
        if (subjects.contains(Subject.PLANS)) {
            findings.addAll(PlanRules.check(plans, quarter, planSettings));
        }
        return new Dataset(
                measures,
                returns,
                benchmarks,
                meetings,
                decisionRows.list(),
                plans.tables(),
                digest.hex(),
                valueRows.places());
    }

    private void check(Source source, List<Measure> measures, List<Return> returns, Findings findings) {
        Map<String, Return> current =
                new QuarterCheck(quarter, source.place(KnownTable.VALUES), findings).check(measures, returns);
        new FloorCheck(source.place(KnownTable.MEASURES), findings).check(measures, current);
    }

    private static List<Meeting> meetings(Source source, TableReader tables, Findings findings) {
        MeetingRows rows = new MeetingRows(findings);
        if (tables.read(KnownTable.MEETINGS, rows::read) == Outcome.READ
                && rows.list().isEmpty()) {
            findings.add(Finding.blocker(
                    source.place(KnownTable.MEETINGS),
                    "no row gives a meeting that a paper could go to",
                    "Correct one of its rows and run again."));
        }
        return rows.list();
    }
}

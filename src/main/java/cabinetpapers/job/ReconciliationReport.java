package cabinetpapers.job;

import cabinetpapers.calendar.Period;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.PublishedSigns;
import cabinetpapers.kpi.Reconciliation;
import cabinetpapers.kpi.Working.Subject;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Our ratings and arrows held against those that were published, for people.
 *
 * @param lines as printed; empty where nothing could be compared
 * @param findings what was wrong with what was published, or kept it from being compared
 * @param message what kept the data from being read, or the comparisons from being written, if anything did
 */
public record ReconciliationReport(List<String> lines, List<Finding> findings, Ending ending, String message) {

    private static final List<Subject> SUBJECTS =
            List.of(Subject.RATING, Subject.SHORT_DIRECTION, Subject.LONG_DIRECTION);

    public ReconciliationReport {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /**
     * @param against what was published; absolute. Without one, it stands beside the figures in {@code values}
     * @param table where a CSV file of every comparison is wanted; absolute
     */
    public static ReconciliationReport of(Request request, Optional<Path> against, Optional<Path> table) {
        Findings findings = new Findings();
        try {
            return OpenedJob.use(
                    request,
                    findings,
                    order -> of(Reckoning.of(order, findings), Ending.BLOCKED, findings, against, table),
                    () -> of(Optional.empty(), Ending.CONFIGURATION, findings, against, table));
        } catch (Refusal refusal) {
            return new ReconciliationReport(List.of(), List.of(), refusal.ending(), refusal.getMessage());
        }
    }

    /** @param without how it ends where there is nothing to compare */
    private static ReconciliationReport of(
            Optional<Reckoning> reckoning,
            Ending without,
            Findings findings,
            Optional<Path> against,
            Optional<Path> table) {
        Findings ofPublished = new Findings();
        List<PublishedSigns> published = against.map(file -> DatasetReader.published(file, ofPublished))
                .or(() ->
                        reckoning.map(one -> DatasetReader.published(one.order().data(), rows(one), ofPublished)))
                .orElse(List.of());
        if (reckoning.isEmpty() || ofPublished.blocked()) {
            Findings all = new Findings();
            all.addAll(Reckoning.blockers(findings));
            all.addAll(ofPublished.list());
            return new ReconciliationReport(List.of(), all.list(), without, "");
        }
        Reconciliation compared = Reconciliation.of(reckoning.get().figures(), published);
        try {
            if (table.isPresent()) {
                PartFile.write(table.get(), table(compared).bytes());
            }
        } catch (IOException e) {
            return new ReconciliationReport(
                    List.of(),
                    ofPublished.list(),
                    Ending.CANNOT_WRITE,
                    Refusal.cannotWrite(table.orElseThrow(), e).getMessage());
        }
        return new ReconciliationReport(
                lines(compared),
                ofPublished.list(),
                compared.differing().isEmpty() ? Ending.DONE : Ending.DIFFERENCES,
                "");
    }

    /** Where the figures stand that the quarter's ratings are of: of several months, the last one's. */
    private static Map<Place, String> rows(Reckoning reckoning) {
        Map<Place, String> rows = new HashMap<>();
        for (MeasureFigures one : reckoning.figures().measures()) {
            String code = one.measure().code();
            Period period = FigureRules.due(one.measure(), reckoning.figures().quarter())
                    .getLast();
            Optional.ofNullable(reckoning.dataset().places().get(new Dataset.RowKey(code, period)))
                    .ifPresent(place -> rows.put(place, code));
        }
        return rows;
    }

    private static List<String> lines(Reconciliation compared) {
        List<String> lines = new ArrayList<>();
        for (Subject subject : SUBJECTS) {
            List<Reconciliation.Line> all = compared.on(subject);
            if (!all.isEmpty()) {
                List<Reconciliation.Line> differing = all.stream()
                        .filter(line -> line.verdict() == Reconciliation.Verdict.DIFFERS)
                        .toList();
                lines.add(count(subject, all.size(), differing.size()));
                differing.forEach(line -> lines.add("  " + difference(line)));
            }
        }
        if (lines.isEmpty()) {
            lines.add("Nothing that was published could be compared.");
        }
        others(lines, compared.unknown(), "published, but no measure of the quarter");
        others(
                lines,
                compared.unpublished().stream().map(one -> one.code()).toList(),
                "of the quarter, but not published");
        return lines;
    }

    /** "Ratings: 43 of 45 agree; 2 differ:". */
    private static String count(Subject subject, int all, int differing) {
        String agree = subject.words() + ": " + (all - differing) + " of " + all + " agree";
        return switch (differing) {
            case 0 -> agree + ".";
            case 1 -> agree + "; 1 differs, because";
            default -> agree + "; " + differing + " differ, because";
        };
    }

    private static String difference(Reconciliation.Line line) {
        return line.measure().code() + " " + line.measure().name() + ": published " + line.published() + ", ours "
                + line.ours() + ". " + line.because();
    }

    private static void others(List<String> lines, List<String> codes, String what) {
        if (!codes.isEmpty()) {
            lines.add(codes.size() + " " + what + ": " + String.join(", ", codes));
        }
    }

    private static OfficersTable table(Reconciliation compared) {
        return new OfficersTable(
                List.of("code", "name", "what", "published", "ours", "verdict", "because"),
                compared.lines().stream()
                        .map(line -> List.of(
                                line.measure().code(),
                                line.measure().name(),
                                line.subject().words(),
                                line.published(),
                                line.ours(),
                                line.verdict().name().toLowerCase(Locale.ROOT),
                                line.because()))
                        .toList());
    }
}

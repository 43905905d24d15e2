package cabinetpapers.job;

import cabinetpapers.assembly.Composed.Wanted;
import cabinetpapers.assembly.OwedLine;
import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.store.Snapshot;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Who owes what by when for a job's papers, and what blocks their publication.
 *
 * @param owed services' items first, in the order of the measures; then officers' words
 * @param message what kept it from being told or written, if anything did; empty otherwise
 * @param letters those that were written, and those that were there already
 */
public record DueReport(
        Ending ending, String message, List<Owed> owed, List<Finding> findings, String heading, List<Letter> letters) {

    public DueReport {
        owed = List.copyOf(owed);
        findings = List.copyOf(findings);
        letters = List.copyOf(letters);
    }

    /**
     * One thing that somebody owes.
     *
     * @param who the service or the officer
     * @param owner whose measure it is; empty where nobody is named
     * @param about the measure or the paper
     * @param what is owed: "figure", "legal implications"
     */
    public record Owed(String who, String owner, String about, String what, LocalDate by, Standing standing) {}

    /** How pressing it is. */
    public enum Standing {
        DUE("due"),
        OVERDUE("overdue"),
        BLOCKS("blocks publication");

        private final String words;

        Standing(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }

    /** A letter to a service, and whether there was one in its place already, which was left as it is. */
    public record Letter(Path path, Fate fate) {
        /** What became of it. */
        public enum Fate {
            WRITTEN,
            LEFT
        }
    }

    /**
     * Reads a job and its data, and tells what is owed.
     *
     * @param csv where a table of it goes, if anywhere
     * @param letters the folder for a letter to each service that owes anything, if they are wanted
     */
    public static DueReport of(Request request, Optional<Path> csv, Optional<Path> letters) {
        return of(request, csv, letters, Press.RENDERERS, Clock.systemUTC());
    }

    static DueReport of(Request request, Optional<Path> csv, Optional<Path> letters, Press press, Clock clock) {
        Findings findings = new Findings();
        try {
            return OpenedJob.use(
                    request,
                    findings,
                    order -> of(request, order, findings, csv, letters, press, clock),
                    () -> without(Ending.CONFIGURATION, "The job cannot be understood.", findings));
        } catch (Refusal refusal) {
            return without(refusal.ending(), refusal.getMessage(), findings);
        }
    }

    private static DueReport of(
            Request request,
            Order order,
            Findings findings,
            Optional<Path> csv,
            Optional<Path> letters,
            Press press,
            Clock clock) {
        Findings data = new Findings();
        Dataset dataset = ImportStep.read(order, data);
        JobFolder folder = new JobFolder(request.project());
        Optional<HouseFolder> house = HouseFolder.read(order, folder, findings);
        if (data.blocked()) {
            return blocked(data.list());
        }
        Meetings.check(order, dataset.meetings(), findings);
        if (findings.blocked() || house.isEmpty()) {
            return without(Ending.CONFIGURATION, "What is due cannot be told.", findings);
        }
        return new Reading(order, folder, house.get(), dataset, data.list(), clock, request.holes())
                .report(csv, letters, press);
    }

    private static DueReport without(Ending ending, String message, Findings findings) {
        return new DueReport(ending, message, List.of(), findings.list(), "", List.of());
    }

    private static DueReport blocked(List<Finding> findings) {
        List<Finding> blockers = findings.stream()
                .filter(finding -> finding.severity() == Severity.BLOCKER)
                .toList();
        return new DueReport(
                Ending.BLOCKED,
                "What is due cannot be told: " + Words.count(blockers.size(), "blocker") + " in the data"
                        + (blockers.size() == 1 ? " has" : " have") + " to be put right first.",
                List.of(),
                blockers,
                "",
                List.of());
    }

    /** A job whose data can be read. */
    private record Reading(
            Order order,
            JobFolder folder,
            HouseFolder house,
            Dataset dataset,
            List<Finding> dataFindings,
            Clock clock,
            Request.Holes holes) {

        DueReport report(Optional<Path> csv, Optional<Path> letters, Press press) {
            QuarterFigures figures =
                    FigureRules.figure(order.quarter(), dataset.measures(), dataset.returns(), dataset.benchmarks());
            Meeting meeting = Meetings.find(order.meeting(), dataset.meetings(), new Findings())
                    .orElseThrow();
            ReturnsDue due = ReturnsDue.of(order, meeting);
            Composer composer = composer(figures);
            List<Owed> owed = new ArrayList<>();
            OwedLine.of(figures)
                    .forEach(line -> owed.add(new Owed(
                            line.service(),
                            line.owner(),
                            line.measure(),
                            line.what(),
                            due.returns(),
                            asAt().isAfter(due.returns()) ? Standing.OVERDUE : Standing.DUE)));
            order.papers()
                    .forEach(paper ->
                            composer.compose(paper).wanted().forEach(wanted -> owed.add(words(paper, wanted, due))));
            return written(owed, heading(meeting, due), csv, letters, new DueLetters(composer, due, folder, press));
        }

        private static Owed words(PaperOrder paper, Wanted wanted, ReturnsDue due) {
            return new Owed(wanted.officer(), "", paper.title(), wanted.what(), due.words(), Standing.BLOCKS);
        }

        private Composer composer(QuarterFigures figures) {
            Snapshot snapshot = new Snapshot(
                    "due",
                    order.council().slug(),
                    order.quarter(),
                    order.asAt().orElseGet(clock::instant),
                    dataset.hash());
            return new Composer(
                    order,
                    house,
                    snapshot,
                    dataset.meetings(),
                    dataset.decisions(),
                    figures,
                    Plans.of(order, dataset.plans()),
                    dataFindings);
        }

        private LocalDate asAt() {
            return CouncilTime.day(order.asAt().orElseGet(clock::instant));
        }

        private String heading(Meeting meeting, ReturnsDue due) {
            return order.quarter().title() + ", for " + meeting.committee() + " on " + Words.day(meeting.date())
                    + ". Returns are due by " + Words.day(due.returns()) + ", officers' words by "
                    + Words.day(due.words()) + "; papers are published by " + Words.day(due.publication())
                    + ". As at " + Words.day(asAt()) + ":";
        }

        private Ending ending(List<Owed> owed) {
            return !owed.isEmpty() && holes == Request.Holes.REFUSED ? Ending.HOLES : Ending.DONE;
        }

        private DueReport written(
                List<Owed> owed, String heading, Optional<Path> csv, Optional<Path> folder, DueLetters letters) {
            try {
                if (csv.isPresent()) {
                    DueTable.write(csv.get(), owed);
                }
                Findings findings = new Findings();
                List<Letter> written = folder.isPresent() ? letters.write(folder.get(), owed, findings) : List.of();
                return findings.blocked()
                        ? without(Ending.CONFIGURATION, "The letters cannot be written.", findings)
                        : new DueReport(ending(owed), "", owed, List.of(), heading, written);
            } catch (Refusal refusal) {
                return new DueReport(refusal.ending(), refusal.getMessage(), owed, List.of(), heading, List.of());
            }
        }
    }
}

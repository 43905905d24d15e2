package cabinetpapers.job;

import cabinetpapers.agenda.DeadlineCalendar;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Deadline;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.PreElectionPeriod;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/**
 * A meeting's deadlines, for people and for their calendars.
 *
 * @param lines what to print; empty where the meeting is not known
 * @param message what kept the calendar from being written, if anything did
 */
public record DeadlineReport(List<String> lines, List<Finding> findings, Ending ending, String message) {

    /** Of even width, with three letters of the month: the UK's locale has Sept. */
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEE d MMM yyyy", Locale.ENGLISH);

    private static final DateTimeFormatter WHOLE_DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    public DeadlineReport {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** The deadlines of a job's meeting. */
    public static DeadlineReport of(Request request, Optional<Path> calendar) {
        Findings findings = new Findings();
        try {
            return OpenedJob.use(
                    request,
                    findings,
                    order -> meeting(order, findings)
                            .map(meeting -> of(order.council().deadlines(), meeting, calendar, Clock.systemUTC()))
                            .orElseGet(() -> unknown(findings)),
                    () -> unknown(findings));
        } catch (Refusal refusal) {
            return new DeadlineReport(List.of(), List.of(), refusal.ending(), refusal.getMessage());
        }
    }

    /**
     * The deadlines of any meeting.
     *
     * @param council a council's file; without one, days are counted as councils usually do
     * @param kind "executive" or "council committee"
     */
    public static DeadlineReport of(
            Path project, Optional<Path> council, LocalDate date, Optional<String> kind, Optional<Path> calendar) {
        return of(project, council, date, kind, calendar, Clock.systemUTC());
    }

    static DeadlineReport of(
            Path project,
            Optional<Path> council,
            LocalDate date,
            Optional<String> kind,
            Optional<Path> calendar,
            Clock clock) {
        Findings findings = new Findings();
        DeadlineRules rules = council.flatMap(file -> JobFileReader.council(file, new JobFolder(project), findings)
                        .map(Council::deadlines))
                .orElse(DeadlineRules.USUAL);
        if (findings.blocked()) {
            return unknown(findings);
        }
        Body body = kind.flatMap(DeadlineRulesReader::body).orElse(Body.EXECUTIVE);
        String committee = switch (body) {
            case EXECUTIVE -> "Cabinet";
            case COUNCIL_COMMITTEE -> "Committee";
        };
        return of(rules, new Meeting(committee, body, date, "", "", "", "", "", Optional.empty()), calendar, clock);
    }

    private static DeadlineReport of(DeadlineRules rules, Meeting meeting, Optional<Path> calendar, Clock clock) {
        List<Deadline> deadlines = rules.before(meeting.date(), meeting.body());
        Optional<String> failure = calendar.flatMap(file -> write(file, meeting, deadlines, clock));
        return new DeadlineReport(
                lines(rules, meeting, deadlines),
                List.of(),
                failure.isPresent() ? Ending.CANNOT_WRITE : Ending.DONE,
                failure.orElse(""));
    }

    private static Optional<Meeting> meeting(Order order, Findings findings) {
        Findings data = new Findings();
        Dataset dataset = ImportStep.read(order, data);
        return Meetings.find(order.meeting(), dataset.meetings(), findings);
    }

    private static List<String> lines(DeadlineRules rules, Meeting meeting, List<Deadline> deadlines) {
        List<String> lines = new ArrayList<>();
        lines.add(meeting.committee() + " on " + meeting.date().format(WHOLE_DAY) + ". " + counting(rules));
        for (Deadline deadline : deadlines) {
            lines.add("  %-15s  %s (%s)".formatted(deadline.day().format(DAY), deadline.what(), deadline.reckoning()));
        }
        for (PreElectionPeriod period : rules.elections()) {
            if (period.holds(meeting.date()) || period.holds(rules.publication(meeting.date()))) {
                lines.add("  Pre-election period from " + period.from().format(WHOLE_DAY) + " to the poll on "
                        + period.poll().format(WHOLE_DAY));
            }
        }
        return lines;
    }

    private static String counting(DeadlineRules rules) {
        String days = switch (rules.clearDays().reading()) {
            case USUAL -> "Clear days are all but weekends and bank holidays";
            case STRICTER -> "Clear days are all but weekends, bank holidays, the Christmas break and the Easter break";
            case LOOSER -> "Clear days are all but Sundays and bank holidays";
        };
        return days + (rules.clearDays().alsoClosed().isEmpty() ? "." : ", and the council's own closed days.");
    }

    private static Optional<String> write(Path file, Meeting meeting, List<Deadline> deadlines, Clock clock) {
        try {
            PartFile.write(
                    file,
                    DeadlineCalendar.of(meeting, deadlines, clock.instant()).getBytes(StandardCharsets.UTF_8));
            return Optional.empty();
        } catch (IOException e) {
            return Optional.of(Refusal.cannotWrite(file, e).getMessage());
        }
    }

    private static DeadlineReport unknown(Findings findings) {
        return new DeadlineReport(
                List.of(), findings.list(), Ending.CONFIGURATION, "The meeting's deadlines cannot be told.");
    }
}

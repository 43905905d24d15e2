package cabinetpapers.meeting;

import cabinetpapers.calendar.ClearDays;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * A council's rules for the days before a meeting.
 *
 * @param lateWording what a late report says, in the Monitoring Officer's words, by the kind of body; the law differs
 */
public record DeadlineRules(
        ClearDays clearDays,
        List<InternalDeadline> internal,
        List<PreElectionPeriod> elections,
        Map<Body, String> lateWording) {

    /** What holds where a council says nothing. */
    public static final DeadlineRules USUAL = new DeadlineRules(
            ClearDays.USUAL,
            List.of(
                    new InternalDeadline("Draft papers", 15),
                    new InternalDeadline("Papers cleared", 8),
                    new InternalDeadline("Final papers", 2)),
            List.of(),
            Map.of());

    private static final int CLEAR_DAYS = 5;
    private static final int NOTICE_DAYS = 28;
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter SHORT = DateTimeFormatter.ofPattern("d MMMM", Locale.UK);

    public DeadlineRules {
        internal = List.copyOf(internal);
        elections = List.copyOf(elections);
        lateWording = Map.copyOf(lateWording);
    }

    /**
     * The last day on which agenda and reports can be published: five clear days before the meeting (Local Government
     * Act 1972, section 100B(3); for an executive SI 2012/2089, regulations 6 and 7).
     */
    public LocalDate publication(LocalDate meeting) {
        return clearDays.lastDayBefore(meeting, CLEAR_DAYS);
    }

    /** All the deadlines of a meeting, the earliest first. */
    public List<Deadline> before(LocalDate meeting, Body body) {
        List<Deadline> deadlines = new ArrayList<>();
        if (body == Body.EXECUTIVE) {
            deadlines.add(notice(meeting));
        }
        LocalDate publication = publication(meeting);
        internal.forEach(one -> deadlines.add(internal(one, publication)));
        deadlines.sort(Comparator.comparing(Deadline::day));
        if (body == Body.EXECUTIVE) {
            deadlines.add(furtherNotice(publication));
        }
        deadlines.add(new Deadline(
                Deadline.Kind.PUBLICATION,
                publication,
                "Agenda and reports published",
                "five clear days before the meeting: " + listed(clearDays.between(publication, meeting))));
        deadlines.add(new Deadline(
                Deadline.Kind.MEETING, meeting, "Meeting", "neither it nor the day of publication is a clear day"));
        return List.copyOf(deadlines);
    }

    /** The election that makes a day one of particular care. */
    public Optional<PreElectionPeriod> election(LocalDate day) {
        return elections.stream().filter(period -> period.holds(day)).findFirst();
    }

    /** Every calendar day counts for the 28 days (SI 2012/2089, regulations 5(2) and 9(2)). */
    private Deadline notice(LocalDate meeting) {
        LocalDate last = meeting.minusDays(NOTICE_DAYS + 1L);
        LocalDate open = clearDays.lastOpen(last);
        return new Deadline(
                Deadline.Kind.NOTICE,
                open,
                "Notice of key decisions and of private items",
                "28 clear days before the meeting, every calendar day counted"
                        + (open.equals(last)
                                ? ""
                                : "; they end on " + last.format(DAY) + ", when the offices are closed"));
    }

    /**
     * Its five clear days are those of publication, since the regulations have one term for both (SI 2012/2089,
     * regulations 5(4) and (5), 6 and 7).
     */
    private static Deadline furtherNotice(LocalDate publication) {
        return new Deadline(
                Deadline.Kind.FURTHER_NOTICE,
                publication,
                "Further notice of private items",
                "five clear days before the meeting, as publication; with the reasons, the representations received"
                        + " and the response to them");
    }

    private Deadline internal(InternalDeadline one, LocalDate publication) {
        return new Deadline(
                Deadline.Kind.INTERNAL,
                clearDays.workingDaysBefore(publication, one.workingDays()),
                one.what(),
                one.workingDays() == 0
                        ? "on the day of publication"
                        : one.workingDays() + (one.workingDays() == 1 ? " working day" : " working days")
                                + " before publication");
    }

    private static String listed(List<LocalDate> days) {
        return days.stream().map(day -> day.format(SHORT)).collect(Collectors.joining(", "));
    }
}

package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Deadline;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import java.time.Clock;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * Warns of a meeting's deadlines from ten days before, and says what a missed one means. Findings name the day, so that
 * they stay the same from one day to the next; the days that are left are counted for whoever follows the run.
 */
record DeadlineWatch(Order order, LocalDate today) {

    private static final int WARNED_BEFORE = 10;
    private static final String NO_NOTICE =
            "ask the Monitoring Officer whose agreement it needs to be held so (SI 2012/2089, regulation 5(6)).";
    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    static DeadlineWatch on(Order order, Clock clock) {
        return new DeadlineWatch(order, LocalDate.now(clock.withZone(CouncilTime.ZONE)));
    }

    /** Of every meeting that the job's papers go to. */
    void check(List<Meeting> meetings, Findings findings) {
        for (MeetingWish wish : Meetings.of(order)) {
            Meetings.find(wish, meetings, new Findings()).ifPresent(meeting -> check(wish, meeting, findings));
        }
    }

    /** What is due within ten days, and in how many. */
    List<String> countdown(List<Meeting> meetings) {
        List<String> due = new ArrayList<>();
        for (MeetingWish wish : Meetings.of(order)) {
            Meetings.find(wish, meetings, new Findings())
                    .filter(meeting -> !today.isAfter(meeting.date()))
                    .ifPresent(meeting -> order.council().deadlines().before(meeting.date(), meeting.body()).stream()
                            .filter(deadline -> near(deadline.day()) && concerns(wish, deadline))
                            .forEach(deadline -> due.add("\"" + deadline.what() + "\" " + left(deadline))));
        }
        return due;
    }

    private boolean concerns(MeetingWish wish, Deadline deadline) {
        return switch (deadline.kind()) {
            case NOTICE -> isKey(wish) || isPrivate(wish);
            case FURTHER_NOTICE -> isPrivate(wish);
            case INTERNAL, PUBLICATION -> true;
            case MEETING -> false;
        };
    }

    private String left(Deadline deadline) {
        long days = ChronoUnit.DAYS.between(today, deadline.day());
        return days == 0 ? "today" : days == 1 ? "tomorrow" : "in " + days + " days";
    }

    private void check(MeetingWish wish, Meeting meeting, Findings findings) {
        if (today.isAfter(meeting.date())) {
            return;
        }
        DeadlineRules rules = order.council().deadlines();
        for (Deadline deadline : rules.before(meeting.date(), meeting.body())) {
            switch (deadline.kind()) {
                case NOTICE -> notice(wish, deadline, findings);
                case FURTHER_NOTICE -> furtherNotice(wish, deadline, findings);
                case INTERNAL -> internal(wish, deadline, findings);
                case PUBLICATION -> publication(wish, deadline, meeting, findings);
                case MEETING -> {}
            }
        }
        rules.election(meeting.date())
                .or(() -> rules.election(rules.publication(meeting.date())))
                .ifPresent(period -> findings.add(note(
                        wish,
                        "publication or meeting lies in the pre-election period from "
                                + period.from().format(DAY) + " to the poll on "
                                + period.poll().format(DAY),
                        "Ask the Monitoring Officer what may be published and decided in it.")));
    }

    /** Only an officer knows whether the decision is key, or a paper exempt, and says so in the job file. */
    private void notice(MeetingWish wish, Deadline deadline, Findings findings) {
        if (isKey(wish)) {
            notice(
                    wish,
                    deadline,
                    "notice of this key decision",
                    "ask the Monitoring Officer about general exception and special urgency (SI 2012/2089, regulations"
                            + " 10 and 11).",
                    findings);
        }
        if (isPrivate(wish)) {
            notice(wish, deadline, "notice that part of this meeting is private", NO_NOTICE, findings);
        }
    }

    /** A second notice: the first invites representations, and this one answers them. */
    private void furtherNotice(MeetingWish wish, Deadline deadline, Findings findings) {
        if (isPrivate(wish)) {
            notice(wish, deadline, "further notice that part of this meeting is private", NO_NOTICE, findings);
        }
    }

    private void notice(MeetingWish wish, Deadline deadline, String what, String missed, Findings findings) {
        if (today.isAfter(deadline.day())) {
            findings.add(note(
                    wish,
                    what + " had to be given by " + deadline.day().format(DAY) + " (" + deadline.reckoning() + ")",
                    "If it was not, " + missed));
        } else if (near(deadline.day())) {
            findings.add(note(wish, due(what + " has to be given", deadline), "Give it in time."));
        }
    }

    private static boolean isKey(MeetingWish wish) {
        return wish.decision() == MeetingWish.Decision.KEY;
    }

    private boolean isPrivate(MeetingWish wish) {
        return order.folders(wish).stream().anyMatch(part -> !part.equals(Part.open()));
    }

    private void internal(MeetingWish wish, Deadline deadline, Findings findings) {
        if (near(deadline.day())) {
            findings.add(note(wish, due("\"" + deadline.what() + "\" is due", deadline), "Plan for it."));
        }
    }

    private void publication(MeetingWish wish, Deadline deadline, Meeting meeting, Findings findings) {
        if (near(deadline.day())) {
            findings.add(note(
                    wish,
                    due("agenda and reports have to be published", deadline),
                    "Hand the papers over in time; a later report needs the wording for late reports."));
        } else if (today.isAfter(deadline.day()) && wish.lateReason().isEmpty()) {
            findings.add(note(
                    wish,
                    "agenda and reports had to be published by "
                            + deadline.day().format(DAY) + ", and five clear days cannot be given any more",
                    "If these papers are late, ask the Monitoring Officer (" + law(meeting.body())
                            + ") and write late: and the reason into the job file."));
        }
    }

    private boolean near(LocalDate day) {
        return !today.isAfter(day) && ChronoUnit.DAYS.between(today, day) <= WARNED_BEFORE;
    }

    private static String due(String what, Deadline deadline) {
        return what + " by " + deadline.day().format(DAY) + " (" + deadline.reckoning() + ")";
    }

    /** An executive's meeting may be convened at shorter notice; a committee takes a late item for its urgency alone. */
    static String law(Body body) {
        return switch (body) {
            case EXECUTIVE -> "SI 2012/2089, regulation 6(2)";
            case COUNCIL_COMMITTEE -> "Local Government Act 1972, section 100B(4)(b)";
        };
    }

    private static Finding note(MeetingWish wish, String fact, String remedy) {
        return Finding.note(wish.place(), fact, remedy);
    }
}

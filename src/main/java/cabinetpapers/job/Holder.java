package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import java.time.Clock;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/** Who is making papers, for whoever finds them at it. */
record Holder(String name, Instant since) {

    private static final DateTimeFormatter MOMENT = DateTimeFormatter.ofPattern("HH:mm:ss 'on' d MMMM yyyy", Locale.UK);

    /** This process. */
    static Holder of(String jobName, Clock clock) {
        return new Holder("Cabinet Papers, process " + ProcessHandle.current().pid() + ", " + jobName, clock.instant());
    }

    /** The name and the moment, in the council's time. */
    String inFull() {
        return name + ", since " + moment(since);
    }

    static String moment(Instant moment) {
        return MOMENT.format(moment.atZone(CouncilTime.ZONE));
    }
}

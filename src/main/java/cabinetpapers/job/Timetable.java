package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Optional;
import org.springframework.scheduling.support.CronExpression;

/**
 * When a job is to run: a cron expression on the council's clocks. Each time on them counts once. One that the clocks
 * leave out in March is made up for as soon as they have gone forward; one that they show twice in October counts the
 * first time.
 */
record Timetable(CronExpression expression, ZoneId zone) {

    /** Where councils' clocks hang. */
    private static final int FIELDS_WITHOUT_SECONDS = 5;

    /** Five fields, as cron has them, or six, of which the first is seconds; empty where they make no sense. */
    static Optional<Timetable> parse(String words) {
        String fields = words.strip();
        String whole = fields.split("\\s+").length == FIELDS_WITHOUT_SECONDS ? "0 " + fields : fields;
        return CronExpression.isValidExpression(whole)
                ? Optional.of(new Timetable(CronExpression.parse(whole), CouncilTime.ZONE))
                : Optional.empty();
    }

    /** The next moment strictly after this one; empty where there is none: 30 February never comes. */
    Optional<Instant> nextAfter(Instant moment) {
        LocalDateTime local =
                expression.next(moment.atZone(zone).toLocalDateTime().minusSeconds(1));
        while (local != null) {
            Instant next = local.atZone(zone).toInstant();
            if (next.isAfter(moment)) {
                return Optional.of(next);
            }
            local = expression.next(local);
        }
        return Optional.empty();
    }
}

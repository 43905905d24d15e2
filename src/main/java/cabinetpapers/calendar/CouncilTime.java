package cabinetpapers.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;

/** The time that a council's clocks show, summer time included. */
public final class CouncilTime {

    public static final ZoneId ZONE = ZoneId.of("Europe/London");

    private CouncilTime() {}

    /** The day that it is for the council at a moment. */
    public static LocalDate day(Instant moment) {
        return LocalDate.ofInstant(moment, ZONE);
    }
}

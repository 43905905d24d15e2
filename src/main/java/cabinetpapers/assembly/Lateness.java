package cabinetpapers.assembly;

import cabinetpapers.plan.Timescale;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;

/** How long ago something was due. */
final class Lateness {

    private Lateness() {}

    /** "15 days", from the last day on; blank for what has none. */
    static String words(Timescale end, LocalDate asAt) {
        return end.latest()
                .map(last -> Wording.count(Math.toIntExact(ChronoUnit.DAYS.between(last, asAt)), "day", "days"))
                .orElse("");
    }
}

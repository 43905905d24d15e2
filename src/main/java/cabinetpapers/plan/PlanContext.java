package cabinetpapers.plan;

import java.time.LocalDate;
import java.util.Optional;

/**
 * What a plan says of itself, by which the year of "12 May" is found.
 *
 * @param from the plan's first day
 * @param to the plan's last day
 * @param published the day on which it was agreed or published
 */
public record PlanContext(Optional<LocalDate> from, Optional<LocalDate> to, Optional<LocalDate> published) {

    /** Nothing is known of the plan: a date without its year is for a person to settle. */
    public static final PlanContext UNKNOWN = new PlanContext(Optional.empty(), Optional.empty(), Optional.empty());
}

package cabinetpapers.plan;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code updates}: what was reported of an item for a period. A blank cell is an empty string here.
 *
 * @param status in the data set's own words; the council's table of words tells what they mean
 * @param progress what was done in the period
 * @param nextSteps what happens next, and for a Red item the way back on course
 * @param revisedEnd a new end, in the data set's own words; empty where the end has not moved
 * @param rag the rating that was given, in the data set's own words
 * @param percentComplete 0 to 100
 */
public record Update(
        PlanRef ref,
        Period period,
        String status,
        PlanText progress,
        PlanText nextSteps,
        String revisedEnd,
        String rag,
        Optional<BigDecimal> percentComplete) {}

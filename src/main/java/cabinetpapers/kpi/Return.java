package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code values}: what a service returned for a measure and a period.
 *
 * @param target empty where the measure has none for the period
 * @param commentary plain text; paragraphs are separated by a blank line; empty when none was given
 */
public record Return(
        String code,
        Period period,
        Reading reading,
        Optional<BigDecimal> target,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String commentary) {}

package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;
import java.util.Optional;

/**
 * One row of {@code values}: what a service returned for a measure and a period.
 *
 * @param target empty where the measure has none for the period
 * @param commentary plain text; paragraphs are separated by a blank line; empty when none was given
 * @param forecast where the measure is expected to stand at the end of the financial year
 * @param correctiveAction what is done about it; plain text, empty when none was given
 * @param restatementReason why a revised figure was restated; empty when none was given
 */
public record Return(
        String code,
        Period period,
        Reading reading,
        Optional<BigDecimal> target,
        Optional<BigDecimal> numerator,
        Optional<BigDecimal> denominator,
        String commentary,
        Optional<BigDecimal> forecast,
        String correctiveAction,
        String restatementReason) {

    /** A return without a forecast, a corrective action and a restatement. */
    public Return(
            String code,
            Period period,
            Reading reading,
            Optional<BigDecimal> target,
            Optional<BigDecimal> numerator,
            Optional<BigDecimal> denominator,
            String commentary) {
        this(code, period, reading, target, numerator, denominator, commentary, Optional.empty(), "", "");
    }

    /** The same row with another reading. */
    Return with(Reading other) {
        return new Return(
                code,
                period,
                other,
                target,
                numerator,
                denominator,
                commentary,
                forecast,
                correctiveAction,
                restatementReason);
    }

    /** The figure, if there is one. */
    Optional<BigDecimal> actual() {
        return reading instanceof Reading.Reported reported ? Optional.of(reported.actual()) : Optional.empty();
    }
}

package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * Where a measure is expected to end the financial year, beside where it stands.
 *
 * @param target the year end's; empty where none is known, and the forecast is then not rated
 */
public record Forecast(BigDecimal value, Optional<BigDecimal> target, Rating rating) {}

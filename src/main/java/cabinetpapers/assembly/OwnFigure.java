package cabinetpapers.assembly;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Period;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Return;
import java.math.BigDecimal;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The council's own figure that may stand beside other people's for a period.
 *
 * <ol>
 *   <li>The one for that very period.
 *   <li>For a whole year, of a measure that counts the year to date or the twelve months to its end: the figure at the
 *       year's end, which is the year's.
 *   <li>Of a percentage, the latest one, named by its own period: a quarter's share is on the same scale as a year's. A
 *       quarter's count is not, and does not stand beside a year's.
 *   <li>Otherwise none.
 * </ol>
 *
 * @param given empty where there is no row for the period
 */
record OwnFigure(Period period, Optional<Return> given) {

    static OwnFigure beside(MeasureFigures figures, Period period) {
        Optional<Return> same = returns(figures)
                .filter(one -> one.period().equals(period) || isYearsEnd(figures, one.period(), period))
                .filter(one -> ReadingWords.actual(one).isPresent())
                .findFirst();
        if (same.isEmpty() && figures.measure().unit().strip().equals("%") && figures.reported()) {
            return new OwnFigure(figures.period(), Optional.of(figures.current()));
        }
        return new OwnFigure(
                period,
                same.or(() -> returns(figures)
                        .filter(one -> one.period().equals(period))
                        .findFirst()));
    }

    private static Stream<Return> returns(MeasureFigures figures) {
        return Stream.concat(figures.outturns().stream(), figures.history().stream());
    }

    private static boolean isYearsEnd(MeasureFigures figures, Period own, Period year) {
        return year instanceof FinancialYear
                && figures.measure().basis() != Basis.PERIOD
                && own.lastDay().equals(year.lastDay());
    }

    Optional<BigDecimal> value() {
        return given.flatMap(ReadingWords::actual);
    }

    /** The target of that period; a range is no one target, and a measure for information has none. */
    Optional<BigDecimal> target(MeasureFigures figures) {
        return switch (figures.measure().polarity()) {
            case HIGHER_IS_BETTER, LOWER_IS_BETTER -> given.flatMap(Return::target);
            case RANGE -> figures.measure().range().isPresent() ? Optional.empty() : given.flatMap(Return::target);
            case NONE -> Optional.empty();
        };
    }
}

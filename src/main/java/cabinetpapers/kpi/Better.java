package cabinetpapers.kpi;

import java.math.BigDecimal;

/** Which of two figures is the better one. */
final class Better {

    private Better() {}

    /** Above nought if the change from one figure to another is for the better, below it if for the worse. */
    static int sign(Polarity polarity, BigDecimal from, BigDecimal to) {
        return switch (polarity) {
            case HIGHER_IS_BETTER -> to.compareTo(from);
            case LOWER_IS_BETTER -> from.compareTo(to);
            case RANGE, NONE -> 0;
        };
    }
}

package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;

/** A measure's direction of travel against an earlier period, or why it has none. */
public sealed interface Travel {

    /**
     * @param against the earlier period
     * @param change this period's figure less the earlier one, in the measure's unit, whichever way is better
     */
    record Direction(DirectionOfTravel direction, Period against, BigDecimal change) implements Travel {}

    record NotComparable(Reason reason) implements Travel {}

    /** Why there is no direction of travel. The words are printed in the arrow's place. */
    enum Reason {
        INFORMATION_ONLY("information only"),
        NOT_REPORTED("not reported"),
        UNREADABLE("not readable"),
        NOT_DUE("not due"),
        CUMULATIVE("year to date"),
        ANNUAL("annual measure"),
        NO_EARLIER_PERIOD("no earlier figure"),
        EARLIER_NOT_REPORTED("earlier figure not reported"),
        EARLIER_UNREADABLE("earlier figure not readable"),
        PROVISIONAL("provisional"),
        EARLIER_PROVISIONAL("earlier figure provisional"),
        REVISED("revised"),
        EARLIER_REVISED("earlier figure revised"),
        DEFINITION("not comparable"),
        NO_TARGET_TO_AIM_FOR("no range or target");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

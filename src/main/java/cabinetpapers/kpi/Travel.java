package cabinetpapers.kpi;

import cabinetpapers.calendar.Period;
import java.math.BigDecimal;

/** A measure's direction of travel against what it is compared with, or why it has none. */
public sealed interface Travel {

    /**
     * @param change this period's figure less what it is compared with, in the measure's unit, whichever way is better
     * @param manner what is to be said of it beyond the direction
     */
    record Direction(DirectionOfTravel direction, Against against, BigDecimal change, Manner manner) implements Travel {

        /** A plain direction against an earlier period. */
        public Direction(DirectionOfTravel direction, Period against, BigDecimal change) {
            this(direction, new Against.Earlier(against), change, Manner.PLAIN);
        }
    }

    record NotComparable(Reason reason) implements Travel {}

    /** What a figure is compared with. */
    sealed interface Against {

        /** The figure of an earlier period. */
        record Earlier(Period period) implements Against {}

        /** The mean of the periods before. */
        record Mean(int periods, BigDecimal value) implements Against {}

        /** The mean and limits of a process-behaviour chart. */
        record Limits(ProcessLimits limits, Signal signal) implements Against {}
    }

    /** What stands behind a direction. */
    enum Manner {
        PLAIN,
        /** The figure moved, but within the measure's band. */
        WITHIN_BAND,
        /** It cannot be better, and was not before: 100%. */
        AT_MAXIMUM,
        /** The same where lower is better: 0. */
        AT_MINIMUM,
        /** A process-behaviour chart shows no signal in the latest figure. */
        NO_SIGNAL
    }

    /** Why there is no direction of travel. The words are printed in the arrow's place. */
    enum Reason {
        INFORMATION_ONLY("information only"),
        NOT_REPORTED("not reported"),
        UNREADABLE("not readable"),
        NOT_DUE("not due"),
        CARRIED_OVER("carried over"),
        SUPPRESSED("suppressed"),
        CUMULATIVE("year to date"),
        ANNUAL("annual measure"),
        NO_EARLIER_PERIOD("no earlier figure"),
        EARLIER_NOT_REPORTED("earlier figure not reported"),
        EARLIER_UNREADABLE("earlier figure not readable"),
        EARLIER_SUPPRESSED("earlier figure suppressed"),
        PROVISIONAL("provisional"),
        EARLIER_PROVISIONAL("earlier figure provisional"),
        REVISED("revised"),
        EARLIER_REVISED("earlier figure revised"),
        DEFINITION("not comparable"),
        NO_TARGET_TO_AIM_FOR("no range or target"),
        DEFINITION_CHANGED("definition changed"),
        TARGET_CHANGES("target changes in the year"),
        TOO_FEW_TO_AVERAGE("too few earlier figures"),
        TOO_FEW_FOR_LIMITS("fewer than 13 figures"),
        ROLLING("twelve-month figure"),
        BY_LIMITS("judged by limits");

        private final String words;

        Reason(String words) {
            this.words = words;
        }

        public String words() {
            return words;
        }
    }
}

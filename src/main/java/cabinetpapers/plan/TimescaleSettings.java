package cabinetpapers.plan;

import java.time.Month;
import java.util.Map;

/**
 * How a council reads what can be read in more than one way.
 *
 * @param seasons the first and last month of each; where the last comes before the first it is in the year after
 * @param early the days of a month that "early March" means
 * @param mid the days that "mid-March" means
 * @param late the days that "late March" means; the month's last day where it has fewer
 */
public record TimescaleSettings(Map<Season, Months> seasons, Days early, Days mid, Days late) {

    /** @param last in the same year as the first, or in the next one where it comes before it */
    public record Months(Month first, Month last) {}

    /** Days of a month, from 1 to 31, both included. */
    public record Days(int first, int last) {
        public Days {
            if (first < 1 || last > 31 || last < first) {
                throw new IllegalArgumentException("days of a month are 1 to 31, not " + first + " to " + last);
            }
        }
    }

    public static final TimescaleSettings USUAL = new TimescaleSettings(
            Map.of(
                    Season.SPRING, new Months(Month.MARCH, Month.MAY),
                    Season.SUMMER, new Months(Month.JUNE, Month.AUGUST),
                    Season.AUTUMN, new Months(Month.SEPTEMBER, Month.NOVEMBER),
                    Season.WINTER, new Months(Month.DECEMBER, Month.FEBRUARY)),
            new Days(1, 10),
            new Days(11, 20),
            new Days(21, 31));

    public TimescaleSettings {
        seasons = Map.copyOf(seasons);
        if (seasons.size() != Season.values().length) {
            throw new IllegalArgumentException("each season needs its months");
        }
    }

    Months months(Season season) {
        Months months = seasons.get(season);
        if (months == null) {
            throw new IllegalStateException("a season without months: " + season);
        }
        return months;
    }
}

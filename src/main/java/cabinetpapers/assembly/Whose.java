package cabinetpapers.assembly;

import cabinetpapers.kpi.MeasureFigures;
import java.util.List;

/** For which measures a rule holds, in words. */
final class Whose {

    /** More codes than these are a count. */
    private static final int MOST_NAMED = 8;

    private Whose() {}

    /** "All measures", "HS01 and HS02" or "12 measures". */
    static String of(List<MeasureFigures> some, List<MeasureFigures> all) {
        if (some.size() == all.size() && some.size() > 1) {
            return "All measures";
        }
        return some.size() <= MOST_NAMED ? codes(some) : Wording.count(some.size(), "measure", "measures");
    }

    /** "HS01 and HS02". */
    static String codes(List<MeasureFigures> some) {
        return Wording.list(
                some.stream().map(one -> new MeasureWords(one).code()).toList());
    }
}

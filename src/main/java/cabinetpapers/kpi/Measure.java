package cabinetpapers.kpi;

import cabinetpapers.calendar.Frequency;
import java.util.Optional;
import java.util.regex.Pattern;

/**
 * A key performance indicator as the council defines it. A blank cell of the data set is an empty string here.
 *
 * @param code the council's own reference, unique in the data set; text, even where it looks like a number
 * @param unit as printed: {@code %}, {@code £}, {@code days}, {@code number}
 * @param decimals how many decimal places readings are printed with, 0 to 6
 * @param range the band to aim for, for {@link Polarity#RANGE}; without it the target is the band
 */
public record Measure(
        String code,
        String name,
        String priority,
        String service,
        String owner,
        String unit,
        int decimals,
        Polarity polarity,
        Basis basis,
        Frequency frequency,
        Tolerance tolerance,
        Optional<Range> range,
        String definition,
        Rules rules) {

    private static final String POUND = "£";

    private static final Pattern SHARE = Pattern.compile("%|\\bper ?cent", Pattern.CASE_INSENSITIVE);

    /** "% of households" as well as "%", but neither "% points" nor "points on %". */
    private static final Pattern PERCENTAGE =
            Pattern.compile("(?:%|per ?cent|percentage)(?: of\\b.*)?", Pattern.CASE_INSENSITIVE);

    private static final Pattern NO_COUNT = Pattern.compile(
            "[%£]|\\b(?:per|percent|percentage|rate|ratio|average|mean|median|score|index"
                    + "|(?:second|minute|hour|day|week|month|year)s?)\\b",
            Pattern.CASE_INSENSITIVE);

    /** A measure with the usual rules. */
    public Measure(
            String code,
            String name,
            String priority,
            String service,
            String owner,
            String unit,
            int decimals,
            Polarity polarity,
            Basis basis,
            Frequency frequency,
            Tolerance tolerance,
            Optional<Range> range,
            String definition) {
        this(
                code,
                name,
                priority,
                service,
                owner,
                unit,
                decimals,
                polarity,
                basis,
                frequency,
                tolerance,
                range,
                definition,
                Rules.USUAL);
    }

    public Measure {
        if (code.isBlank() || name.isBlank()) {
            throw new IllegalArgumentException("a measure needs a code and a name");
        }
        if (decimals < 0 || decimals > 6) {
            throw new IllegalArgumentException("decimals are 0 to 6, not " + decimals);
        }
    }

    /** The same measure, of whose figures something else is told. */
    public Measure with(Disclosure disclosure) {
        return new Measure(
                code,
                name,
                priority,
                service,
                owner,
                unit,
                decimals,
                polarity,
                basis,
                frequency,
                tolerance,
                range,
                definition,
                rules.with(disclosure));
    }

    /** How often a paper has a figure of it: a monthly measure that is rolled up has one a quarter. */
    public Frequency figures() {
        return rules.rollup().isPresent() && frequency == Frequency.MONTHLY ? Frequency.QUARTERLY : frequency;
    }

    /** Whether the figure is so many of something: no share, rate, average or score, no money and no time. */
    public boolean isCount() {
        return !NO_COUNT.matcher(unit).find();
    }

    /** Whether the figure is so much money, which adds up: no rate or average. */
    boolean isMoney() {
        return unit.contains(POUND)
                && !NO_COUNT.matcher(unit.replace(POUND, "")).find();
    }

    /** Whether the figure is so many of each hundred, and nothing else. */
    boolean isPercentage() {
        return PERCENTAGE.matcher(unit.strip()).matches();
    }

    /**
     * Whether the figure may be a share of a whole, so that what it leaves is told with it. In doubt it is: what is hidden
     * needlessly harms nobody.
     */
    boolean isShare() {
        return SHARE.matcher(unit).find();
    }

    /** Whether figures of the two can be taken from each other: they cover the same time, and are of one kind. */
    public boolean mayBePartOf(Measure total) {
        return figures() == total.figures()
                && basis == total.basis()
                && (unit.equals(total.unit) || (isCount() && total.isCount()));
    }
}

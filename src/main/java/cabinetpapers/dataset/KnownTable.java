package cabinetpapers.dataset;

import static cabinetpapers.dataset.Column.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** A table that is read, with its columns: those it must have, and those it may have. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
enum KnownTable {
    MEASURES(
            "measures",
            Need.REQUIRED,
            List.of(),
            List.of(CODE, NAME, PRIORITY, UNIT, POLARITY, BASIS, FREQUENCY),
            List.of(
                    SERVICE,
                    OWNER,
                    DECIMALS,
                    AMBER_TOLERANCE,
                    FLOOR,
                    RANGE_LOW,
                    RANGE_HIGH,
                    DEFINITION,
                    OUTCOME,
                    DIRECTORATE,
                    PORTFOLIO,
                    SCRUTINY,
                    ROLLUP,
                    RAG_RULE,
                    DIRECTION_RULE,
                    DIRECTION_TOLERANCE,
                    YEAR_END_TARGET,
                    COMPARATORS,
                    REBASE_FROM,
                    SUPPRESS_BELOW,
                    LAG,
                    FROM,
                    TO,
                    PART)),
    VALUES(
            "values",
            Need.REQUIRED,
            List.of(CODE, PERIOD),
            List.of(CODE, PERIOD, ACTUAL, TARGET, STATUS),
            List.of(
                    NUMERATOR,
                    DENOMINATOR,
                    COMMENTARY,
                    FORECAST,
                    CORRECTIVE_ACTION,
                    OFFICER_NOTE,
                    RESTATEMENT_REASON,
                    AUTHOR,
                    APPROVED_BY,
                    PART)),
    BENCHMARKS(
            "benchmarks",
            Need.OPTIONAL,
            List.of(CODE, PERIOD, COMPARATOR),
            List.of(CODE, PERIOD, COMPARATOR, VALUE),
            List.of(PART)),
    MEETINGS(
            "meetings",
            Need.REQUIRED,
            List.of(),
            List.of(COMMITTEE, BODY, DATE),
            List.of(TIME, VENUE, PORTFOLIO, REPORT_OF, CONTACT, AGENDA_ITEM, PART));

    /** Whether a data set can do without the table. */
    enum Need {
        REQUIRED,
        OPTIONAL
    }

    private final String title;
    private final Need need;
    private final List<Column> key;
    private final List<Column> required;
    private final List<Column> columns;

    KnownTable(String title, Need need, List<Column> key, List<Column> required, List<Column> optional) {
        this.title = title;
        this.need = need;
        this.key = key;
        this.required = required;
        this.columns = Stream.concat(required.stream(), optional.stream()).toList();
    }

    /** As the file or sheet is named. */
    String title() {
        return title;
    }

    Need need() {
        return need;
    }

    /** The columns that rows may be sorted by without a paper changing; none where papers follow the rows' order. */
    List<Column> key() {
        return key;
    }

    List<Column> required() {
        return required;
    }

    /** All known columns, the required ones first. */
    List<Column> columns() {
        return columns;
    }

    Optional<Column> column(String title) {
        return columns.stream().filter(column -> column.title().equals(title)).findFirst();
    }

    static List<String> titles() {
        return Arrays.stream(values()).map(KnownTable::title).toList();
    }
}

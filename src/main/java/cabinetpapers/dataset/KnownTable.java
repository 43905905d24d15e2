package cabinetpapers.dataset;

import static cabinetpapers.dataset.Column.*;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A table that is read, with its columns: those it must have, and those it may have. */
@SuppressWarnings("ImmutableEnumChecker") // the lists cannot be changed
enum KnownTable {
    MEASURES(
            "measures",
            Need.FOR_MEASURES,
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
                    PART_OF,
                    LAG,
                    FROM,
                    TO,
                    PART)),
    VALUES(
            "values",
            Need.FOR_MEASURES,
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
                    PUBLISHED_RAG,
                    PUBLISHED_SHORT,
                    PUBLISHED_LONG,
                    PART)),
    BENCHMARKS(
            "benchmarks",
            Need.OPTIONAL,
            List.of(CODE, PERIOD, COMPARATOR),
            List.of(CODE, PERIOD, COMPARATOR, VALUE),
            List.of(PART)),
    MEETINGS(
            "meetings",
            Need.ALWAYS,
            List.of(),
            List.of(COMMITTEE, BODY, DATE),
            List.of(TIME, VENUE, PORTFOLIO, REPORT_OF, CONTACT, AGENDA_ITEM, PART)),
    DECISIONS(
            "decisions",
            Need.OPTIONAL,
            List.of(),
            List.of(MEETING_DATE, COMMITTEE, DECISION),
            List.of(ITEM, REASONS, OPTIONS_REJECTED, INTERESTS, PART)),
    PLAN(
            "plan",
            Need.FOR_PLANS,
            List.of(),
            List.of(REF, KIND, TITLE),
            List.of(PARENT, NUMBER, PLAN_ID, DETAIL, LEAD_MEMBER, LEAD_OFFICER, START, END, PART)),
    UPDATES(
            "updates",
            Need.OPTIONAL,
            List.of(PLAN_ID, REF, PERIOD),
            List.of(REF, PERIOD, STATUS),
            List.of(PLAN_ID, PROGRESS, NEXT_STEPS, REVISED_END, RAG, PERCENT_COMPLETE, PART)),
    NARRATIVES("narratives", Need.OPTIONAL, List.of(), List.of(REF, HEADING, TEXT), List.of(PLAN_ID, PART)),
    RISKS(
            "risks",
            Need.OPTIONAL,
            List.of(),
            List.of(REF, TITLE),
            List.of(
                    PLAN_ID,
                    PERIOD,
                    LINKED_REF,
                    CAUSE,
                    CONSEQUENCE,
                    INHERENT_LIKELIHOOD,
                    INHERENT_IMPACT,
                    CURRENT_LIKELIHOOD,
                    CURRENT_IMPACT,
                    TARGET_LIKELIHOOD,
                    TARGET_IMPACT,
                    RESPONSE,
                    MITIGATION,
                    OWNER,
                    DUE,
                    PART)),
    SAVINGS(
            "savings",
            Need.OPTIONAL,
            List.of(),
            List.of(REF, DESCRIPTION, PLANNED),
            List.of(PLAN_ID, LINKED_REF, KIND, FUNDING_SOURCE, YEAR, DELIVERED, ANTICIPATED, PRESSURES, PART)),
    /** What was published, read by itself to hold the figures against. */
    PUBLISHED("published", Need.OPTIONAL, List.of(CODE), List.of(CODE), List.of(RAG, SHORT, LONG));

    /** Whether a data set can do without the table. */
    enum Need {
        ALWAYS,
        FOR_MEASURES,
        FOR_PLANS,
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

    /** Whether papers on these subjects cannot do without it. */
    boolean needed(Set<Subject> subjects) {
        return switch (need) {
            case ALWAYS -> true;
            case FOR_MEASURES -> subjects.contains(Subject.MEASURES);
            case FOR_PLANS -> subjects.contains(Subject.PLANS);
            case OPTIONAL -> false;
        };
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

package cabinetpapers.dataset;

/** A column of the quarter's tables. One name means the same in every table that has it. */
enum Column {
    CODE("code", Kind.CODE),
    NAME("name", Kind.LINE),
    PRIORITY("priority", Kind.LINE),
    SERVICE("service", Kind.LINE),
    OWNER("owner", Kind.LINE),
    UNIT("unit", Kind.LINE),
    DECIMALS("decimals", Kind.NUMBER),
    POLARITY("polarity", Kind.WORD),
    BASIS("basis", Kind.WORD),
    FREQUENCY("frequency", Kind.WORD),
    AMBER_TOLERANCE("amber_tolerance", Kind.TOLERANCE),
    DEFINITION("definition", Kind.PROSE),
    FLOOR("floor", Kind.NUMBER),
    RANGE_LOW("range_low", Kind.NUMBER),
    RANGE_HIGH("range_high", Kind.NUMBER),
    OUTCOME("outcome", Kind.LINE),
    DIRECTORATE("directorate", Kind.LINE),
    PORTFOLIO("portfolio", Kind.LINE),
    SCRUTINY("scrutiny", Kind.LINE),
    ROLLUP("rollup", Kind.WORD),
    RAG_RULE("rag_rule", Kind.WORD),
    DIRECTION_RULE("direction_rule", Kind.WORD),
    DIRECTION_TOLERANCE("direction_tolerance", Kind.TOLERANCE),
    YEAR_END_TARGET("year_end_target", Kind.NUMBER),
    COMPARATORS("comparators", Kind.LINE),
    REBASE_FROM("rebase_from", Kind.PERIOD),
    SUPPRESS_BELOW("suppress_below", Kind.NUMBER),
    PART_OF("part_of", Kind.CODE),
    LAG("lag", Kind.WORD),
    FROM("from", Kind.PERIOD),
    TO("to", Kind.PERIOD),

    PERIOD("period", Kind.PERIOD),
    ACTUAL("actual", Kind.NUMBER),
    NUMERATOR("numerator", Kind.NUMBER),
    DENOMINATOR("denominator", Kind.NUMBER),
    TARGET("target", Kind.NUMBER),
    STATUS("status", Kind.WORD),
    COMMENTARY("commentary", Kind.PROSE),
    FORECAST("forecast", Kind.NUMBER),
    CORRECTIVE_ACTION("corrective_action", Kind.PROSE),
    OFFICER_NOTE("officer_note", Kind.PROSE),
    RESTATEMENT_REASON("restatement_reason", Kind.PROSE),
    AUTHOR("author", Kind.LINE),
    APPROVED_BY("approved_by", Kind.LINE),
    PUBLISHED_RAG("published_rag", Kind.WORD),
    PUBLISHED_SHORT("published_short", Kind.WORD),
    PUBLISHED_LONG("published_long", Kind.WORD),

    COMPARATOR("comparator", Kind.LINE),
    VALUE("value", Kind.NUMBER),

    COMMITTEE("committee", Kind.LINE),
    BODY("body", Kind.WORD),
    DATE("date", Kind.DATE),
    TIME("time", Kind.LINE),
    VENUE("venue", Kind.LINE),
    REPORT_OF("report_of", Kind.LINE),
    CONTACT("contact", Kind.LINE),
    AGENDA_ITEM("agenda_item", Kind.LINE),

    MEETING_DATE("meeting_date", Kind.DATE),
    ITEM("item", Kind.LINE),
    DECISION("decision", Kind.PROSE),
    REASONS("reasons", Kind.PROSE),
    OPTIONS_REJECTED("options_rejected", Kind.PROSE),
    INTERESTS("interests", Kind.PROSE),

    REF("ref", Kind.CODE),
    PLAN_ID("plan_id", Kind.CODE),
    PARENT("parent", Kind.CODE),
    KIND("kind", Kind.WORD),
    NUMBER("number", Kind.CODE),
    TITLE("title", Kind.LINE),
    DETAIL("detail", Kind.PROSE),
    LEAD_MEMBER("lead_member", Kind.PROSE),
    LEAD_OFFICER("lead_officer", Kind.PROSE),
    START("start", Kind.PROSE),
    END("end", Kind.PROSE),

    PROGRESS("progress", Kind.PROSE),
    NEXT_STEPS("next_steps", Kind.PROSE),
    REVISED_END("revised_end", Kind.PROSE),
    RAG("rag", Kind.WORD),
    SHORT("short", Kind.WORD),
    LONG("long", Kind.WORD),
    PERCENT_COMPLETE("percent_complete", Kind.NUMBER),

    HEADING("heading", Kind.LINE),
    TEXT("text", Kind.PROSE),

    LINKED_REF("linked_ref", Kind.CODE),
    CAUSE("cause", Kind.PROSE),
    CONSEQUENCE("consequence", Kind.PROSE),
    INHERENT_LIKELIHOOD("inherent_likelihood", Kind.NUMBER),
    INHERENT_IMPACT("inherent_impact", Kind.NUMBER),
    CURRENT_LIKELIHOOD("current_likelihood", Kind.NUMBER),
    CURRENT_IMPACT("current_impact", Kind.NUMBER),
    TARGET_LIKELIHOOD("target_likelihood", Kind.NUMBER),
    TARGET_IMPACT("target_impact", Kind.NUMBER),
    RESPONSE("response", Kind.LINE),
    MITIGATION("mitigation", Kind.PROSE),
    DUE("due", Kind.LINE),

    DESCRIPTION("description", Kind.LINE),
    FUNDING_SOURCE("funding_source", Kind.LINE),
    YEAR("year", Kind.LINE),
    PLANNED("planned", Kind.NUMBER),
    DELIVERED("delivered", Kind.NUMBER),
    ANTICIPATED("anticipated", Kind.NUMBER),
    PRESSURES("pressures", Kind.NUMBER),

    PART("part", Kind.WORD);

    /** What may stand in a column's cells, and so how a cell is tidied and made canonical. */
    enum Kind {
        /** The council's own reference: text, even where it looks like a number. */
        CODE,
        /** Text on one line. */
        LINE,
        /** Text with paragraphs. */
        PROSE,
        NUMBER,
        /** One of a short list of words; capitals do not matter. */
        WORD,
        PERIOD,
        DATE,
        TOLERANCE
    }

    private final String title;
    private final Kind kind;

    Column(String title, Kind kind) {
        this.title = title;
        this.kind = kind;
    }

    /** As it heads the column. */
    String title() {
        return title;
    }

    Kind kind() {
        return kind;
    }
}

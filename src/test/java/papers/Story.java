package papers;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.paper.Papers;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;

/** What an accepted paper is made of: at least one of each kind. Each has a folder under {@code golden}. */
enum Story {
    EVERY_BLOCK(Look.USUAL, look -> Draft.of(Papers.specimen())),

    QUIET_QUARTER_REPORT(Look.USUAL, look -> quarter("quiet-quarter").draft(Quarters.Kind.REPORT, look)),
    QUIET_QUARTER_APPENDIX(Look.USUAL, look -> quarter("quiet-quarter").draft(Quarters.Kind.APPENDIX, look)),
    HOLES_REPORT(Look.USUAL, look -> quarter("holes").draft(Quarters.Kind.REPORT, look)),
    HOLES_APPENDIX(Look.USUAL, look -> quarter("holes").draft(Quarters.Kind.APPENDIX, look)),
    HOLES_WORKING(Look.USUAL, look -> quarter("holes").draft(Quarters.Kind.WORKING, look)),
    SUMMARY_GRID_REPORT(Look.GRID, look -> quarter("holes").draft(Quarters.Kind.REPORT, look)),
    SUMMARY_GRID_APPENDIX(Look.GRID, look -> quarter("quiet-quarter").draft(Quarters.Kind.APPENDIX, look)),
    ACCESSIBLE_SECTIONS_REPORT(Look.USUAL_ACCESSIBLE, look -> quarter("holes").draft(Quarters.Kind.REPORT, look)),
    ACCESSIBLE_SECTIONS_APPENDIX(
            Look.USUAL_ACCESSIBLE, look -> quarter("quiet-quarter").draft(Quarters.Kind.APPENDIX, look)),
    ACCESSIBLE_GRID_REPORT(Look.GRID_ACCESSIBLE, look -> quarter("holes").draft(Quarters.Kind.REPORT, look)),

    PLAN_REPORT(Look.GRID, look -> plan("improvement-plan", PlanCut.WHOLE).draft("plan-report", look)),
    PLAN_APPENDIX(
            Look.GRID_ACCESSIBLE,
            look -> plan("improvement-plan", PlanCut.WHOLE).draft("plan-progress", look)),
    /** What is late, changed or Red below one aim, by lead. */
    PLAN_CUT(
            Look.USUAL,
            look -> plan(
                            "improvement-plan",
                            new PlanCut(
                                    List.of("B"),
                                    Set.of(PlanCut.Only.OVERDUE, PlanCut.Only.CHANGED, PlanCut.Only.RED),
                                    PlanCut.Order.LEAD,
                                    Set.of(PlanCut.Omission.NARRATIVES)))
                    .draft("plan-progress", look)),
    PEER_CHALLENGE(Look.GRID, look -> plan("peer-challenge", PlanCut.WHOLE).draft("peer-challenge", look)),
    PLAN_ON_A_PAGE(Look.USUAL, look -> page(PlanPages.PLAN_ON_A_PAGE, look)),
    BUSINESS_CASE(Look.USUAL, look -> page(PlanPages.BUSINESS_CASE, look)),
    BUSINESS_CASE_UNWRITTEN(Look.USUAL, look -> page(PlanPages.BUSINESS_CASE_UNWRITTEN, look)),
    RISK_REGISTER(Look.USUAL, look -> page(PlanPages.RISK_REGISTER, look)),
    SAVINGS_TRACKER(Look.USUAL, look -> page(PlanPages.SAVINGS_TRACKER, look)),

    REMINDER_LETTER(Look.USUAL, look -> quarter("holes").letter("Housing Needs", look), Form.WORD),
    FRONT_SHEET(Look.USUAL, look -> Draft.of(MeetingPages.frontSheet()), Form.PDF),
    SUPPLEMENTARY_FRONT_SHEET(Look.GRID, look -> Draft.of(MeetingPages.supplement()), Form.PDF),
    INDEX(Look.USUAL, look -> Draft.of(MeetingPages.index()), Form.HTML_AMONG_FILES),
    WHAT_CHANGED(Look.GRID, look -> Draft.of(MeetingPages.changes()), Form.HTML_AMONG_FILES);

    private static final Map<Story, Draft> DRAFTS = new EnumMap<>(Story.class);

    private final Look look;
    private final Function<Look, Draft> composing;
    private final List<Form> forms;

    Story(Look look, Function<Look, Draft> composing) {
        this(look, composing, Form.WORD, Form.PDF, Form.HTML);
    }

    /** @param forms those that it is ever handed out in */
    Story(Look look, Function<Look, Draft> composing, Form... forms) {
        this.look = look;
        this.composing = composing;
        this.forms = List.of(forms);
    }

    private static Quarters quarter(String data) {
        return Quarters.of(data(data), "2023-24 Q2");
    }

    private static PlanPapers plan(String planId, PlanCut cut) {
        return PlanPapers.read(data("plans"), new Quarter(new FinancialYear(2023), 2), planId, cut);
    }

    private static Draft page(PlanPages page, Look look) {
        return page.draft(look, data("plan-pages"));
    }

    private static Path data(String name) {
        return Golden.FOLDER.resolve(name).resolve("data");
    }

    Look look() {
        return look;
    }

    List<Form> forms() {
        return forms;
    }

    /** Composed once for all forms. */
    Draft draft() {
        synchronized (DRAFTS) {
            return DRAFTS.computeIfAbsent(this, story -> composing.apply(look));
        }
    }

    /** The folder's name. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

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

/** What an accepted paper is made of: at least one of each kind. Each has a folder under {@code golden}. */
enum Story {
    EVERY_BLOCK(Look.USUAL),

    QUIET_QUARTER_REPORT(Look.USUAL),
    QUIET_QUARTER_APPENDIX(Look.USUAL),
    HOLES_REPORT(Look.USUAL),
    HOLES_APPENDIX(Look.USUAL),
    HOLES_WORKING(Look.USUAL),
    SUMMARY_GRID_REPORT(Look.GRID),
    SUMMARY_GRID_APPENDIX(Look.GRID),
    ACCESSIBLE_SECTIONS_REPORT(Look.USUAL_ACCESSIBLE),
    ACCESSIBLE_SECTIONS_APPENDIX(Look.USUAL_ACCESSIBLE),
    ACCESSIBLE_GRID_REPORT(Look.GRID_ACCESSIBLE),

    PLAN_REPORT(Look.GRID),
    PLAN_APPENDIX(Look.GRID_ACCESSIBLE),
    /** What is late, changed or Red below one aim, by lead. */
    PLAN_CUT(Look.USUAL),
    PEER_CHALLENGE(Look.GRID),
    PLAN_ON_A_PAGE(Look.USUAL),
    BUSINESS_CASE(Look.USUAL),
    BUSINESS_CASE_UNWRITTEN(Look.USUAL),
    RISK_REGISTER(Look.USUAL),
    SAVINGS_TRACKER(Look.USUAL),

    REMINDER_LETTER(Look.USUAL),
    FRONT_SHEET(Look.USUAL),
    SUPPLEMENTARY_FRONT_SHEET(Look.GRID),
    INDEX(Look.USUAL),
    WHAT_CHANGED(Look.GRID);

    private static final Map<Story, Draft> DRAFTS = new EnumMap<>(Story.class);

    private static final PlanCut LATE_CHANGED_OR_RED = new PlanCut(
            List.of("B"),
            Set.of(PlanCut.Only.OVERDUE, PlanCut.Only.CHANGED, PlanCut.Only.RED),
            PlanCut.Order.LEAD,
            Set.of(PlanCut.Omission.NARRATIVES));

    private final Look look;

    Story(Look look) {
        this.look = look;
    }

    private Draft composed() {
        return switch (this) {
            case EVERY_BLOCK -> Draft.of(Papers.specimen());
            case QUIET_QUARTER_REPORT -> quarter("quiet-quarter").draft(Quarters.Kind.REPORT, look);
            case QUIET_QUARTER_APPENDIX -> quarter("quiet-quarter").draft(Quarters.Kind.APPENDIX, look);
            case HOLES_REPORT -> quarter("holes").draft(Quarters.Kind.REPORT, look);
            case HOLES_APPENDIX -> quarter("holes").draft(Quarters.Kind.APPENDIX, look);
            case HOLES_WORKING -> quarter("holes").draft(Quarters.Kind.WORKING, look);
            case SUMMARY_GRID_REPORT -> quarter("holes").draft(Quarters.Kind.REPORT, look);
            case SUMMARY_GRID_APPENDIX -> quarter("quiet-quarter").draft(Quarters.Kind.APPENDIX, look);
            case ACCESSIBLE_SECTIONS_REPORT -> quarter("holes").draft(Quarters.Kind.REPORT, look);
            case ACCESSIBLE_SECTIONS_APPENDIX -> quarter("quiet-quarter").draft(Quarters.Kind.APPENDIX, look);
            case ACCESSIBLE_GRID_REPORT -> quarter("holes").draft(Quarters.Kind.REPORT, look);
            case PLAN_REPORT -> plan("improvement-plan", PlanCut.WHOLE).draft("plan-report", look);
            case PLAN_APPENDIX -> plan("improvement-plan", PlanCut.WHOLE).draft("plan-progress", look);
            case PLAN_CUT -> plan("improvement-plan", LATE_CHANGED_OR_RED).draft("plan-progress", look);
            case PEER_CHALLENGE -> plan("peer-challenge", PlanCut.WHOLE).draft("peer-challenge", look);
            case PLAN_ON_A_PAGE -> page(PlanPages.PLAN_ON_A_PAGE, look);
            case BUSINESS_CASE -> page(PlanPages.BUSINESS_CASE, look);
            case BUSINESS_CASE_UNWRITTEN -> page(PlanPages.BUSINESS_CASE_UNWRITTEN, look);
            case RISK_REGISTER -> page(PlanPages.RISK_REGISTER, look);
            case SAVINGS_TRACKER -> page(PlanPages.SAVINGS_TRACKER, look);
            case REMINDER_LETTER -> quarter("holes").letter("Housing Needs", look);
            case FRONT_SHEET -> Draft.of(MeetingPages.frontSheet());
            case SUPPLEMENTARY_FRONT_SHEET -> Draft.of(MeetingPages.supplement());
            case INDEX -> Draft.of(MeetingPages.index());
            case WHAT_CHANGED -> Draft.of(MeetingPages.changes());
        };
    }

    /** Those that it is ever handed out in. */
    List<Form> forms() {
        return switch (this) {
            case REMINDER_LETTER -> List.of(Form.WORD);
            case FRONT_SHEET, SUPPLEMENTARY_FRONT_SHEET -> List.of(Form.PDF);
            case INDEX, WHAT_CHANGED -> List.of(Form.HTML_AMONG_FILES);
            case EVERY_BLOCK,
                    QUIET_QUARTER_REPORT,
                    QUIET_QUARTER_APPENDIX,
                    HOLES_REPORT,
                    HOLES_APPENDIX,
                    HOLES_WORKING,
                    SUMMARY_GRID_REPORT,
                    SUMMARY_GRID_APPENDIX,
                    ACCESSIBLE_SECTIONS_REPORT,
                    ACCESSIBLE_SECTIONS_APPENDIX,
                    ACCESSIBLE_GRID_REPORT,
                    PLAN_REPORT,
                    PLAN_APPENDIX,
                    PLAN_CUT,
                    PEER_CHALLENGE,
                    PLAN_ON_A_PAGE,
                    BUSINESS_CASE,
                    BUSINESS_CASE_UNWRITTEN,
                    RISK_REGISTER,
                    SAVINGS_TRACKER -> List.of(Form.WORD, Form.PDF, Form.HTML);
        };
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

    /** Composed once for all forms. */
    Draft draft() {
        synchronized (DRAFTS) {
            return DRAFTS.computeIfAbsent(this, Story::composed);
        }
    }

    /** The folder's name. */
    String folder() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

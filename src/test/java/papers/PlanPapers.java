package papers;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Occasion;
import cabinetpapers.assembly.PlanCut;
import cabinetpapers.assembly.PlanMatter;
import cabinetpapers.assembly.PlanMatters;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.paper.Paper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Papers on a plan, composed with the templates that ship with the project. */
record PlanPapers(PlanMatter matter, List<Finding> findings) {

    /** Those that are on actions. */
    static final List<String> TEMPLATES = List.of("plan-report", "plan-progress", "peer-challenge");

    /** On a plan in which nothing was found. */
    PlanPapers(PlanMatter matter) {
        this(matter, List.of());
    }

    /** On a plan of some data. */
    static PlanPapers read(Path data, Quarter quarter, String planId, PlanCut cut) {
        Findings found = new Findings();
        PlanMatter matter = PlanMatters.read(data, quarter, planId, cut, found);
        return new PlanPapers(matter, found.list());
    }

    /** On the sample council's plan that the template is for. */
    static PlanPapers sample(String template) {
        return template.equals("peer-challenge") ? peerChallenge() : improvement(PlanCut.WHOLE);
    }

    /** What is late or Red of one aim: every kind of table that the whole appendix has, and few rows. */
    static PlanPapers exceptions() {
        return improvement(new PlanCut(
                List.of("B"), Set.of(PlanCut.Only.OVERDUE, PlanCut.Only.RED), PlanCut.Order.PLAN, Set.of()));
    }

    static PlanPapers improvement(PlanCut cut) {
        return new PlanPapers(PlanMatters.sample("improvement-plan", cut));
    }

    private static PlanPapers peerChallenge() {
        return new PlanPapers(PlanMatters.sample("peer-challenge"));
    }

    /** @param template one of {@link #TEMPLATES} */
    Paper paper(String template, Look look) {
        return draft(template, look).paper();
    }

    /** @param template one of {@link #TEMPLATES} */
    Draft draft(String template, Look look) {
        QuarterFigures none = FigureRules.figure(matter.figures().quarter(), List.of(), List.of(), List.of());
        return Draft.of(
                findings,
                new Assembly(look.style(), look.variant())
                        .compose(look.template(template), occasion(template), none, Optional.of(matter), findings));
    }

    private Occasion occasion(String template) {
        return new Occasion(
                "document-" + template,
                "Specimen Council",
                matter.figures().quarter(),
                new Meeting(
                        "Cabinet",
                        Body.EXECUTIVE,
                        LocalDate.of(2023, 12, 18),
                        "",
                        "",
                        "Leader of the Council",
                        "Chief Executive",
                        "Head of Performance",
                        Optional.empty()),
                "The plan's progress",
                Optional.empty(),
                List.of(new Occasion.Appendix(
                        1, "The plan in detail, " + matter.figures().quarter().title())),
                Instant.parse("2023-11-20T09:00:00Z"),
                Optional.empty(),
                Map.of("financial-implications", "None."));
    }
}

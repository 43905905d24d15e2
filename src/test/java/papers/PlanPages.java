package papers;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Composed;
import cabinetpapers.assembly.Occasion;
import cabinetpapers.assembly.PlanCut;
import cabinetpapers.assembly.PlanMatter;
import cabinetpapers.assembly.PlanMatters;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** The papers on a plan that are more about pages than about actions, from the sample council's data. */
enum PlanPages {
    PLAN_ON_A_PAGE("plan-on-a-page", "Our commitment to improve", "plan-on-a-page", Optional.empty()),
    BUSINESS_CASE("business-case", "Business case for homes for families", "improvement-plan", Optional.of("3.1")),
    BUSINESS_CASE_UNWRITTEN(
            "business-case", "Business case for reviews of care", "improvement-plan", Optional.of("4.1")),
    RISK_REGISTER("risk-register", "Risk register", "improvement-plan", Optional.empty()),
    SAVINGS_TRACKER("savings-tracker", "Savings tracker", "improvement-plan", Optional.empty());

    private final String template;
    private final String title;
    private final String planId;
    private final Optional<String> action;

    PlanPages(String template, String title, String planId, Optional<String> action) {
        this.template = template;
        this.title = title;
        this.planId = planId;
        this.action = action;
    }

    private PlanCut cut() {
        return action.map(ref -> new PlanCut(List.of(ref), Set.of(), PlanCut.Order.PLAN, Set.of()))
                .orElse(PlanCut.WHOLE);
    }

    Composed compose(Look look) {
        return compose(look, PlanMatters.sample(planId, cut()));
    }

    /** From other data that hold the same plan, with what was found in them. */
    Draft draft(Look look, Path data) {
        Findings found = new Findings();
        PlanMatter plan = PlanMatters.read(data, Quarters.sample().figures().quarter(), planId, cut(), found);
        return Draft.of(found.list(), compose(look, plan, found.list()));
    }

    Composed compose(Look look, PlanMatter plan) {
        return compose(look, plan, List.of());
    }

    private Composed compose(Look look, PlanMatter plan, List<Finding> dataFindings) {
        Quarters sample = Quarters.sample();
        Occasion occasion = new Occasion(
                "document-" + template,
                "Specimen Council",
                plan.figures().quarter(),
                sample.dataset().meetings().getFirst(),
                title,
                Optional.empty(),
                List.of(),
                Instant.parse("2023-11-20T09:00:00Z"),
                Optional.empty(),
                Map.of());
        return new Assembly(look.style(), look.variant())
                .compose(look.template(template), occasion, sample.figures(), Optional.of(plan), dataFindings);
    }
}

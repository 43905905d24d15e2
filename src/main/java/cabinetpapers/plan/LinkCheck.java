package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Whether what is said beside the plan is of an item of it, in words that are known. */
final class LinkCheck {

    private final Set<PlanRef> refs;
    private final PlanSettings settings;
    private final Map<String, TimescaleParser> parsers = new HashMap<>();
    private final Findings findings;

    LinkCheck(Set<PlanRef> refs, PlanSettings settings, Findings findings) {
        this.refs = refs;
        this.settings = settings;
        this.findings = findings;
    }

    void check(PlacedTables tables) {
        tables.updates().forEach(update -> {
            known(update, "ref", update.row().ref(), "the update");
            words(update);
            timescale(
                    update,
                    "revised_end",
                    update.row().revisedEnd(),
                    update.row().ref().planId());
        });
        tables.narratives().forEach(one -> known(one, "ref", one.row().ref(), "the text"));
        tables.risks().forEach(risk -> {
            linked(risk, risk.row().ref(), risk.row().linkedRef(), "the risk");
            timescale(risk, "due", risk.row().due(), risk.row().ref().planId());
        });
        tables.savings()
                .forEach(saving ->
                        linked(saving, saving.row().ref(), saving.row().linkedRef(), "the saving"));
    }

    private void linked(Placed<?> placed, PlanRef own, String linked, String what) {
        if (!linked.isEmpty()) {
            known(placed, "linked_ref", new PlanRef(own.planId(), linked), what);
        }
    }

    private void known(Placed<?> placed, String column, PlanRef ref, String what) {
        if (refs.isEmpty() || refs.contains(ref)) {
            return;
        }
        List<String> valid = refs.stream()
                .filter(one -> one.planId().equals(ref.planId()))
                .map(PlanRef::ref)
                .toList();
        findings.add(Finding.hole(
                placed.at(column),
                what + " is of \"" + ref.words() + "\", which is no item of the plan",
                valid.isEmpty()
                        ? "Add the item to the table plan, or correct the plan_id, and run again."
                        : NearestName.remedy(ref.ref(), valid)));
    }

    private void words(Placed<Update> update) {
        String status = update.row().status();
        if (!status.isEmpty() && settings.statuses().status(status).isEmpty()) {
            findings.add(Finding.hole(
                    update.at("status"),
                    "the status \"" + status + "\" is not known, and counts as not reported",
                    NearestName.remedy(status, settings.statuses().statuses().keySet())
                            + " Or say what it means in council.yaml."));
        }
        String rag = update.row().rag();
        if (!rag.isEmpty() && settings.statuses().rating(rag).isEmpty()) {
            findings.add(Finding.hole(
                    update.at("rag"),
                    "the rating \"" + rag + "\" is not known, and is not printed",
                    NearestName.remedy(rag, settings.statuses().ratings().keySet())
                            + " Or say what it means in council.yaml."));
        }
    }

    private void timescale(Placed<?> placed, String column, String words, String planId) {
        Timescale timescale = parsers.computeIfAbsent(planId, settings::parser).parse(words);
        if (timescale.is(Timescale.Trait.NEEDS_A_HUMAN)) {
            findings.add(Finding.hole(
                    placed.at(column),
                    column + " \"" + words + "\" cannot be read. "
                            + timescale.question().replaceAll("\\?$", "") + " is for a person to say",
                    "Write a date that says it, as 31 March 2026 or March 2026, and run again."));
        }
    }
}

package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether one officer's title stands in several spellings: each after the first is told once. */
final class TitleCheck {

    private final Findings findings;

    TitleCheck(Findings findings) {
        this.findings = findings;
    }

    void check(List<Placed<PlanItem>> items) {
        Map<String, Placed<PlanItem>> uses = new LinkedHashMap<>();
        for (Placed<PlanItem> item : items) {
            Stream.of(item.row().leadMember(), item.row().leadOfficer())
                    .flatMap(leads -> leads.each().stream())
                    .map(Lead::title)
                    .forEach(title -> uses.putIfAbsent(title, item));
        }
        List<String> before = new ArrayList<>();
        for (String title : uses.keySet()) {
            before.stream()
                    .filter(one -> Title.of(one).maybe(Title.of(title)))
                    .findFirst()
                    .ifPresent(one -> note(one, title, uses));
            before.add(title);
        }
    }

    private void note(String one, String other, Map<String, Placed<PlanItem>> uses) {
        Placed<PlanItem> use = uses.get(other);
        if (use != null) {
            findings.add(Finding.note(
                    use.at("lead_officer"),
                    "\"" + other + "\" and \"" + one + "\" may be one officer",
                    "If they are, write the title in one spelling."));
        }
    }
}

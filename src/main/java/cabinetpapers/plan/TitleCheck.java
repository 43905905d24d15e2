package cabinetpapers.plan;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Whether one officer's title stands in several spellings. */
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
        List<String> titles = new ArrayList<>(uses.keySet());
        for (int i = 0; i < titles.size(); i++) {
            for (int j = i + 1; j < titles.size(); j++) {
                if (Title.of(titles.get(i)).maybe(Title.of(titles.get(j)))) {
                    note(titles.get(i), titles.get(j), uses);
                }
            }
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

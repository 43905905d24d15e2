package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/** Whether a row's code is one of the measures'. */
final class CodeCheck {

    private final MeasureRows measures;
    private final Findings findings;
    private final Map<String, Slips.Tally> unknown = new LinkedHashMap<>();

    CodeCheck(MeasureRows measures, Findings findings) {
        this.measures = measures;
        this.findings = findings;
    }

    boolean known(Line line) {
        String code = line.text(Column.CODE);
        if (code.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.CODE),
                    "the row has no code and is left out",
                    "Write the measure's code and run again."));
            return false;
        }
        if (measures.knows(code)) {
            return true;
        }
        unknown.computeIfAbsent(code, unseen -> new Slips.Tally(line.place(Column.CODE)))
                .add();
        return false;
    }

    /** One finding for each unknown code, however many rows have it. */
    void report() {
        if (unknown.isEmpty()) {
            return;
        }
        Map<String, String> known = new HashMap<>();
        measures.codes().forEach(code -> known.put(Nearest.plain(code), code));
        unknown.forEach((code, tally) -> findings.add(Finding.hole(
                tally.first(),
                "no measure has the code \"" + Quoted.shortened(code) + "\", and the row is left out" + tally.more(),
                Optional.ofNullable(known.get(Nearest.plain(code)))
                                .map(meant -> "Write " + meant)
                                .orElse("Correct the code, or add the measure to the table measures,")
                        + " and run again.")));
    }
}

package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.PublishedSigns;
import cabinetpapers.kpi.PublishedSigns.Claim;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The rows of {@code published}. A blank cell says nothing; {@code none} says that there was no rating or arrow. */
final class PublishedRows {

    private final Findings findings;
    private final Map<String, PublishedSigns> signs = new LinkedHashMap<>();

    PublishedRows(Findings findings) {
        this.findings = findings;
    }

    void read(Line line) {
        String code = line.text(Column.CODE);
        if (code.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.CODE),
                    "the row has no code, and is left out",
                    "Write the measure's code and run again."));
            return;
        }
        PublishedSigns read = new PublishedSigns(
                code,
                claim(line, Column.RAG, Words.PUBLISHED_RAG),
                claim(line, Column.SHORT, Words.PUBLISHED_DIRECTION),
                claim(line, Column.LONG, Words.PUBLISHED_DIRECTION));
        if (signs.putIfAbsent(code, read) != null) {
            findings.add(Finding.hole(
                    line.place(Column.CODE),
                    "the code " + Quoted.shortened(code) + " has a row already, and this one is left out",
                    "Delete one of the two rows and run again."));
        }
    }

    private <T> Claim<T> claim(Line line, Column column, Words<Optional<T>> words) {
        if (line.blank(column)) {
            return new Claim.Unsaid<>();
        }
        Optional<Optional<T>> said = words.meaning(line.text(column));
        if (said.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(column),
                    Quoted.cell(column, line.text(column)) + " is not known, and is not compared",
                    "Write " + words.choice() + " and run again."));
            return new Claim.Unsaid<>();
        }
        return new Claim.Said<>(said.get());
    }

    List<PublishedSigns> list() {
        return List.copyOf(signs.values());
    }
}

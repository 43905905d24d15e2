package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.PublishedSigns;
import cabinetpapers.kpi.PublishedSigns.Claim;
import java.util.Optional;

/** What a row says was published. A blank cell says nothing; {@code none} says that there was no rating or arrow. */
record PublishedCells(Findings findings) {

    PublishedSigns signs(Line line, String code, Column rating, Column shortTravel, Column longTravel) {
        return new PublishedSigns(
                code,
                claim(line, rating, Words.PUBLISHED_RAG),
                claim(line, shortTravel, Words.PUBLISHED_DIRECTION),
                claim(line, longTravel, Words.PUBLISHED_DIRECTION));
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
}

package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.DirectionCase;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Return;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.pdf.PdfOutline;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.word.WordOutline;
import cabinetpapers.word.WordRenderer;
import java.io.ByteArrayOutputStream;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** Every mirrored case of the direction of travel, as the scorecard of the finished files prints it. */
class DirectionsTest {

    private static final List<DirectionCase> CASES = DirectionCase.all();

    @Test
    void thePdfPrintsEveryArrowWordAndReason() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(Quarters.house()).render(quarter().appendix(), out);

        assertThat(directions(PdfOutline.of(out.toByteArray()))).isEqualTo(expected());
    }

    @Test
    void theWordFilePrintsEveryArrowWordAndReason() {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(Quarters.house()).render(quarter().appendix(), out);

        assertThat(directions(WordOutline.of(out.toByteArray()))).isEqualTo(expected());
    }

    private static Map<String, List<String>> expected() {
        Map<String, List<String>> directions = new LinkedHashMap<>();
        CASES.forEach(one -> directions.put(one.measure().code(), List.of(one.shortDirection(), one.longDirection())));
        return directions;
    }

    /** By the measure's code: the cells under the headers "Short direction" and "Long direction". */
    private static Map<String, List<String>> directions(List<String> outline) {
        int begin = indexOf(outline, 0, "TABLE Scorecard");
        List<List<String>> rows = rows(outline.subList(begin, indexOf(outline, begin, "H3")));
        int shortColumn = rows.getFirst().indexOf("Short direction");
        int longColumn = rows.getFirst().indexOf("Long direction");
        Map<String, List<String>> directions = new LinkedHashMap<>();
        rows.stream()
                .skip(1)
                .forEach(row -> directions.put(row.getFirst(), List.of(row.get(shortColumn), row.get(longColumn))));
        return directions;
    }

    private static List<List<String>> rows(List<String> table) {
        List<List<String>> rows = new ArrayList<>();
        for (String line : table) {
            if (line.equals("TR")) {
                rows.add(new ArrayList<>());
            } else if (line.startsWith("TH ") || line.startsWith("TD ")) {
                rows.getLast().add(line.substring("TH ".length()));
            }
        }
        return rows;
    }

    private static int indexOf(List<String> outline, int from, String beginning) {
        for (int i = from; i < outline.size(); i++) {
            if (outline.get(i).startsWith(beginning)) {
                return i;
            }
        }
        throw new AssertionError("no " + beginning);
    }

    private static Quarters quarter() {
        List<Measure> measures = CASES.stream().map(DirectionCase::measure).toList();
        List<Return> returns =
                CASES.stream().flatMap(one -> one.returns().stream()).toList();
        Dataset dataset = new Dataset(measures, returns, List.of(), List.of(cabinet()), "0".repeat(64));
        return new Quarters(
                dataset, FigureRules.figure(DirectionCase.QUARTER, measures, returns, List.of()), new Findings());
    }

    private static Meeting cabinet() {
        return new Meeting(
                "Cabinet",
                Body.EXECUTIVE,
                LocalDate.of(2023, 12, 18),
                "10:00",
                "Council Chamber",
                "Corporate services",
                "Director of Resources",
                "Head of Performance",
                Optional.of("8"));
    }
}

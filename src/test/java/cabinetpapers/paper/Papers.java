package cabinetpapers.paper;

import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Block.Row;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Papers for tests. */
public final class Papers {

    private Papers() {}

    public static Paper of(Block... blocks) {
        return new Paper(
                "specimen-1",
                "Specimen paper",
                "A paper for tests",
                "Specimen Council",
                "Specimen paper",
                Instant.parse("2023-11-20T09:00:00Z"),
                List.of(blocks));
    }

    /** Every kind of block and inline, tables that run over pages, and a landscape section. */
    public static Paper specimen() {
        return of(
                grid(),
                Block.Heading.plain(1, "Quarterly performance report"),
                new Block.Callout(
                        Block.Heading.plain(2, "Recommendations"),
                        List.of(
                                new Block.Paragraph(
                                        List.of(Inline.strong("Deadline date: "), Inline.text("8 December"))),
                                bullets("notes the figures; and", "asks for a report on missing returns."))),
                new Block.Contents("Contents", 3),
                Block.Heading.numbered("Origin of report"),
                new Block.NumberedParagraph(1, List.of(Inline.text("This report was asked for by the Board."))),
                new Block.NumberedParagraph(2, List.of(Inline.text("first matter;"))),
                new Block.NumberedParagraph(2, List.of(Inline.text("second matter."))),
                Block.Heading.numbered("Background"),
                new Block.NumberedParagraph(1, rich()),
                new Block.NumberedList(List.of(
                        List.of(Block.Paragraph.of("One")),
                        List.of(
                                Block.Paragraph.of("Two"),
                                bullets("Two, a", "Two, b"),
                                Block.Paragraph.of("More on two.")))),
                new Block.Paragraph(List.of(
                        Inline.text("First line"),
                        new Inline.LineBreak(),
                        Inline.text("second line & <markup> “quotes” £1.2m – ŵ Żukowska"))),
                Block.Heading.plain(3, "A chart"),
                figure(),
                statusBars(),
                benchmark(),
                new Block.Paragraph(List.of(
                        Inline.text("Calls answered in time: "),
                        new Inline.Sparkline(
                                List.of(
                                        Optional.of(BigDecimal.valueOf(70)),
                                        Optional.of(BigDecimal.valueOf(75)),
                                        Optional.empty(),
                                        Optional.of(BigDecimal.valueOf(87))),
                                "From 70% to 87%; 1 period has no figure."),
                        Inline.text(" at a glance"))),
                new Block.PageBreak(),
                new Block.Section(
                        Block.Orientation.LANDSCAPE, List.of(Block.Heading.plain(2, "Scorecard"), longTable(60))),
                Block.Heading.plain(2, "After the table"),
                Block.Paragraph.of("Portrait again."));
    }

    public static Block.BulletList bullets(String... texts) {
        List<List<Block>> items = new ArrayList<>();
        for (String text : texts) {
            items.add(List.of(Block.Paragraph.of(text)));
        }
        return new Block.BulletList(items);
    }

    private static Block.FieldGrid grid() {
        return new Block.FieldGrid(
                "Report details",
                List.of(
                        List.of(Field.of("Committee", "Cabinet"), Field.of("Agenda item", "8")),
                        List.of(Field.of("Date", "18 December 2023"), Field.of("Status", "Public report"))));
    }

    private static List<Inline> rich() {
        return List.of(
                Inline.text("Some "),
                Inline.strong("strong"),
                Inline.text(", some "),
                new Inline.Emphasis(List.of(Inline.text("stressed"))),
                Inline.text(" words, a "),
                new Inline.Link(
                        List.of(Inline.text("link to the strategy")), URI.create("https://www.example.org/strategy")),
                Inline.text(", a footnote"),
                new Inline.Footnote(List.of(Inline.text("The note at the foot."))),
                Inline.text(", an arrow "),
                new Inline.Arrow(Way.BETTER, "Improved"),
                Inline.text(" and a status "),
                new Inline.Status(Tone.AMBER, "Amber"),
                Inline.text("."));
    }

    private static Block.Figure figure() {
        List<Chart.Point> points = new ArrayList<>();
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < 14; i++) {
            String label = "20%d-%d Q%d".formatted(20 + i / 4, 21 + i / 4, i % 4 + 1);
            Optional<BigDecimal> actual = i == 5 ? Optional.empty() : Optional.of(BigDecimal.valueOf(700 + 13 * i, 1));
            points.add(new Chart.Point(
                    label,
                    actual,
                    Optional.of(BigDecimal.valueOf(80)),
                    i == 13 ? Chart.Firmness.PROVISIONAL : Chart.Firmness.FINAL));
            rows.add(Row.of(label, actual.map(BigDecimal::toPlainString).orElse("Not reported"), "80.0"));
        }
        Block.Table data = new Block.Table(
                "Calls answered in time, %",
                List.of(new Column(2, Align.LEFT), new Column(1, Align.RIGHT), new Column(1, Align.RIGHT)),
                List.of(Row.of("Period", "Actual", "Target")),
                rows,
                1);
        return new Block.Figure(
                new Chart.Trend("%", "Calls answered", 1, points),
                "Figure: calls answered in time",
                "Line chart of calls answered in time, 2020-21 Q1 to 2023-24 Q2, rising from 70.0% to 86.9%; target 80.0%.",
                data);
    }

    private static Block.Figure benchmark() {
        return new Block.Figure(
                new Chart.Benchmark(
                        "days",
                        1,
                        List.of(
                                new Chart.Compared(
                                        "England", "2021-22", Optional.of(BigDecimal.valueOf(14)), Chart.Whose.OTHERS),
                                new Chart.Compared(
                                        "Our council",
                                        "2022-23",
                                        Optional.of(BigDecimal.valueOf(12)),
                                        Chart.Whose.OUR_OWN),
                                new Chart.Compared(
                                        "Nearest neighbours", "2022-23", Optional.empty(), Chart.Whose.OTHERS)),
                        Optional.of(BigDecimal.TEN),
                        Optional.empty()),
                "Figure: days to decide, compared with others",
                "Bars: England 14 days in 2021-22, our council 12 days; no figure for nearest neighbours.",
                new Block.Table(
                        "Days to decide",
                        List.of(new Column(3, Align.LEFT), new Column(1, Align.RIGHT)),
                        List.of(Row.of("Whose", "Days")),
                        List.of(
                                Row.of("England", "14.0"),
                                Row.of("Our council", "12.0"),
                                Row.of("Nearest neighbours", "No figure")),
                        1));
    }

    private static Block.Figure statusBars() {
        return new Block.Figure(
                new Chart.StatusBars(List.of(
                        new Chart.Bar(
                                "A thriving local economy",
                                List.of(
                                        new Chart.Part(Tone.GREEN, "Green", 5),
                                        new Chart.Part(Tone.AMBER, "Amber", 2),
                                        new Chart.Part(Tone.RED, "Red", 1))),
                        new Chart.Bar(
                                "Homes",
                                List.of(
                                        new Chart.Part(Tone.GREEN, "Green", 3),
                                        new Chart.Part(Tone.AMBER, "Amber", 0),
                                        new Chart.Part(Tone.RED, "Red", 2))))),
                "Figure: ratings by priority",
                "Stacked bars: of 8 rated measures for the economy 5 are Green; of 5 for homes 3.",
                new Block.Table(
                        "Ratings by priority",
                        List.of(
                                new Column(3, Align.LEFT),
                                new Column(1, Align.RIGHT),
                                new Column(1, Align.RIGHT),
                                new Column(1, Align.RIGHT)),
                        List.of(Row.of("Priority", "Green", "Amber", "Red")),
                        List.of(Row.of("A thriving local economy", "5", "2", "1"), Row.of("Homes", "3", "0", "2")),
                        1));
    }

    public static Block.Table longTable(int length) {
        List<Row> rows = new ArrayList<>();
        for (int i = 1; i <= length; i++) {
            rows.add(new Row(List.of(
                    Cell.of("KPI" + i),
                    Cell.of("Percentage of reviews completed within the agreed timescale, area " + i),
                    Cell.of(i + ".5"),
                    i % 4 == 0
                            ? Cell.of("")
                            : Cell.of(new Inline.Arrow(
                                    List.of(Way.BETTER, Way.SAME, Way.WORSE).get(i % 3),
                                    List.of("Improved", "Unchanged", "Worsened").get(i % 3))),
                    i % 7 == 0
                            ? new Cell(List.of(Block.Paragraph.of("Several things:"), bullets("one", "two")))
                            : Cell.of(new Inline.Status(
                                    List.of(Tone.GREEN, Tone.AMBER, Tone.RED, Tone.BLUE, Tone.NEUTRAL)
                                            .get(i % 5),
                                    List.of("Green", "Amber", "Red", "Complete", "Not rated")
                                            .get(i % 5))))));
        }
        return new Block.Table(
                "Scorecard",
                List.of(
                        new Column(1, Align.LEFT),
                        new Column(4, Align.LEFT),
                        new Column(1, Align.RIGHT),
                        new Column(1.5, Align.LEFT),
                        new Column(2, Align.LEFT)),
                List.of(Row.of("Code", "Measure", "This quarter", "Direction", "Rating")),
                rows,
                2);
    }
}

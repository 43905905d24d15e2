package cabinetpapers.paper;

import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Block.Row;
import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import java.util.random.RandomGenerator;
import javax.imageio.ImageIO;

/** Papers that nobody would write, but that are papers: every block and inline, in any order and number. */
public final class RandomPapers {

    private static final List<String> WORDS = List.of(
            "the",
            "a",
            "of",
            "performance",
            "council",
            "Cabinet",
            "quarter",
            "2023-24",
            "£1.2m",
            "12%",
            "n/a",
            "well-being",
            "up-to-date",
            "Q2",
            "(a)",
            "–",
            "“quoted”",
            "it’s",
            "R&D",
            "<markup>",
            "{{field}}",
            "|",
            "#",
            "*",
            "ŵ",
            "Żukowska",
            "café",
            "½",
            "✓",
            "★",
            "→",
            "α",
            "Иван",
            "no\u00A0break",
            "soft\u00ADhy\u00ADphen\u00ADated",
            "zero\u200Bwidth\u200Bspaces",
            "thin\u2009space",
            "line\u2028separator",
            "non\u2011breaking",
            "2023-24",
            "Nguyễn",
            "e\u0301te\u0301",
            "q\u0323",
            "Łódź",
            "ŷ",
            "▲",
            "◆",
            "KPI-2023/24-ADULT-SOCIAL-CARE-0000000000000000000000000000000001",
            "two  spaces",
            "tab\there",
            "antidisestablishmentarianism",
            "https://www.example.org/a/very/long/address?with=queries&and=more-of-them",
            "Donaudampfschifffahrtselektrizitätenhauptbetriebswerkbauunterbeamtengesellschaft");

    private final RandomGenerator random;
    private int level = 1;

    private RandomPapers(RandomGenerator random) {
        this.random = random;
    }

    /** The same generator gives the same paper. */
    public static Paper any(RandomGenerator random) {
        return new RandomPapers(random).paper();
    }

    private Paper paper() {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Heading(1, Block.Numbered.PLAIN, words()));
        int count = between(5, 18);
        for (int i = 0; i < count; i++) {
            blocks.add(random.nextInt(8) == 0 ? section() : block());
        }
        return new Paper(
                "random-" + random.nextInt(1_000_000),
                text(),
                text(),
                text(),
                text(),
                Instant.ofEpochSecond(1_700_000_000L + random.nextInt(1_000_000)),
                blocks);
    }

    private Block section() {
        Block.Orientation orientation = oneOf(List.of(Block.Orientation.values()));
        return new Block.Section(orientation, listOf(0, 4, this::block));
    }

    private Block block() {
        return switch (random.nextInt(14)) {
            case 0, 1 -> heading();
            case 2, 3 -> paragraph();
            case 4, 5 -> new Block.NumberedParagraph(between(1, 2), words());
            case 6 -> list(1);
            case 7, 8 -> table(random.nextInt(5) == 0 ? between(30, 60) : between(0, 8));
            case 9 -> figure();
            case 10 -> new Block.FieldGrid(text(), oneOf(List.of(Block.Labels.values())), grid());
            case 11 -> callout();
            case 12 -> picture();
            default -> random.nextBoolean() ? new Block.PageBreak() : new Block.Contents(text(), between(2, 6));
        };
    }

    /** At most one level below the last. */
    private Block.Heading heading() {
        level = between(2, Math.min(6, level + 1));
        boolean numbered = level == 2 && random.nextBoolean();
        return new Block.Heading(level, numbered ? Block.Numbered.NUMBERED : Block.Numbered.PLAIN, words());
    }

    private Block.Callout callout() {
        level = 2;
        return new Block.Callout(
                new Block.Heading(2, Block.Numbered.PLAIN, words()),
                listOf(0, 12, () -> random.nextBoolean() ? paragraph() : list(1)));
    }

    private Block.Paragraph paragraph() {
        return switch (random.nextInt(12)) {
            case 0 -> new Block.Paragraph(List.of());
            case 1, 2 -> labelled();
            default -> new Block.Paragraph(listOf(1, 6, () -> inline(2)));
        };
    }

    /** The space between a label and its words is within neither, or within one of them. */
    private Block.Paragraph labelled() {
        List<Inline> content = new ArrayList<>();
        content.add(Inline.strong(text() + oneOf(List.of(":", ": "))));
        content.add(Inline.text(" "));
        content.addAll(listOf(1, 3, () -> inline(2)));
        return new Block.Paragraph(content);
    }

    private Block list(int depth) {
        List<List<Block>> items = listOf(1, 5, () -> item(depth));
        return random.nextBoolean() ? new Block.BulletList(items) : new Block.NumberedList(items);
    }

    private List<Block> item(int depth) {
        List<Block> item = new ArrayList<>();
        item.add(paragraph());
        if (random.nextInt(3) == 0) {
            item.addAll(listOf(1, 2, () -> depth < 4 && random.nextBoolean() ? list(depth + 1) : paragraph()));
        }
        return item;
    }

    private Block.Table table(int length) {
        int width = random.nextInt(6) == 0 ? between(9, 12) : between(1, 8);
        List<Column> columns = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            columns.add(new Column(0.5 + random.nextInt(8), oneOf(List.of(Align.values()))));
        }
        List<Row> header = listOf(1, 2, () -> row(width));
        List<Row> rows = new ArrayList<>();
        for (int i = 0; i < length; i++) {
            rows.add(row(width));
        }
        return new Block.Table(text(), columns, header, rows, between(0, width));
    }

    private Row row(int width) {
        List<Cell> cells = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            cells.add(cell());
        }
        return new Row(cells);
    }

    private Cell cell() {
        return switch (random.nextInt(12)) {
            case 0 -> new Cell(List.of());
            case 1, 2 -> Cell.of(status());
            case 3 -> Cell.of(random.nextInt(3) == 0 ? sparkline() : arrow());
            case 4 ->
                random.nextInt(4) > 0
                        ? Cell.of(oneOf(WORDS))
                        : new Cell(listOf(1, 3, () -> random.nextBoolean() ? paragraph() : list(1)));
            case 5 -> new Cell(List.of(new Block.Paragraph(listOf(0, 3, () -> inline(1)))));
            default -> Cell.of(oneOf(WORDS));
        };
    }

    private Block.Figure figure() {
        Chart chart = switch (random.nextInt(4)) {
            case 0 -> trend();
            case 2 -> timeline();
            case 1 -> benchmark();
            default -> bars();
        };
        return new Block.Figure(chart, text(), text(), table(between(0, 6)));
    }

    private Chart trend() {
        List<Chart.Point> points = listOf(1, 14, () -> {
            Chart.Firmness firmness = oneOf(List.of(Chart.Firmness.values()));
            return new Chart.Point(
                    oneOf(WORDS),
                    firmness == Chart.Firmness.SUPPRESSED ? Optional.empty() : value(),
                    value(),
                    firmness,
                    oneOf(List.of(Chart.Mark.values())));
        });
        return new Chart.Trend(
                oneOf(List.of("%", "£", "days", "")),
                text(),
                between(0, 2),
                points,
                range(),
                random.nextInt(3) == 0
                        ? Optional.of(new Chart.Reference(
                                oneOf(WORDS),
                                points.stream().map(point -> value()).toList()))
                        : Optional.empty(),
                random.nextInt(3) == 0 ? Optional.of(process(points.size())) : Optional.empty(),
                oneOf(List.of(Chart.Height.values())));
    }

    private Optional<Chart.Range> range() {
        BigDecimal low = BigDecimal.valueOf(between(-500, 5000), 1);
        return random.nextInt(4) == 0
                ? Optional.of(new Chart.Range(low, low.add(BigDecimal.valueOf(between(0, 2000), 1))))
                : Optional.empty();
    }

    private Chart.Limits process(int points) {
        BigDecimal mean = BigDecimal.valueOf(between(-50, 500));
        return new Chart.Limits(
                List.of(new Chart.Stretch(
                        0,
                        points - 1,
                        mean,
                        mean.subtract(BigDecimal.valueOf(between(0, 90))),
                        mean.add(BigDecimal.valueOf(between(0, 90))))),
                oneOf(List.of(Chart.Mark.values())),
                random.nextBoolean() ? Optional.of(oneOf(List.of(Chart.Prospect.values()))) : Optional.empty());
    }

    private Optional<BigDecimal> value() {
        return random.nextInt(4) == 0 ? Optional.empty() : Optional.of(BigDecimal.valueOf(between(-500, 5000), 1));
    }

    private Chart bars() {
        return new Chart.StatusBars(listOf(
                1,
                5,
                () -> new Chart.Bar(text(), listOf(0, 4, () -> new Chart.Part(tone(), oneOf(WORDS), between(0, 30))))));
    }

    private Chart timeline() {
        return new Chart.Timeline(day(), listOf(1, 9, () -> {
            LocalDate first = day();
            return new Chart.Task(
                    text(),
                    random.nextBoolean() ? Optional.of(first) : Optional.empty(),
                    random.nextBoolean() ? Optional.of(first.plusDays(between(0, 900))) : Optional.empty(),
                    oneOf(List.of(Chart.Closing.values())),
                    oneOf(List.of(Chart.Standing.values())));
        }));
    }

    private LocalDate day() {
        return LocalDate.of(2023, 1, 1).plusDays(between(0, 2000));
    }

    private Chart benchmark() {
        return new Chart.Benchmark(
                oneOf(List.of("%", "£", "days", "")),
                between(0, 2),
                listOf(
                        1,
                        9,
                        () -> new Chart.Compared(text(), oneOf(WORDS), value(), oneOf(List.of(Chart.Whose.values())))),
                value(),
                range());
    }

    private List<List<Field>> grid() {
        int width = between(1, 3);
        List<List<Field>> rows = new ArrayList<>();
        int length = between(1, 5);
        for (int i = 0; i < length; i++) {
            rows.add(fields(width));
        }
        return rows;
    }

    private List<Field> fields(int width) {
        List<Field> fields = new ArrayList<>();
        for (int i = 0; i < width; i++) {
            fields.add(new Field(text(), listOf(0, 3, () -> inline(1))));
        }
        return fields;
    }

    private Block.Picture picture() {
        return new Block.Picture(png(between(1, 60), between(1, 60)), text(), between(10, 700));
    }

    private PngImage png(int width, int height) {
        BufferedImage image = new BufferedImage(width, height, BufferedImage.TYPE_INT_ARGB);
        image.setRGB(width / 2, height / 2, random.nextInt());
        ByteArrayOutputStream png = new ByteArrayOutputStream();
        try {
            ImageIO.write(image, "png", png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return new PngImage(png.toByteArray());
    }

    /** Inlines that hold at least a word. */
    private List<Inline> words() {
        List<Inline> words = new ArrayList<>();
        words.add(Inline.text(oneOf(WORDS)));
        words.addAll(listOf(0, 5, () -> inline(2)));
        return words;
    }

    private Inline inline(int depth) {
        return switch (random.nextInt(depth > 0 ? 14 : 8)) {
            case 0 -> new Inline.LineBreak();
            case 1 -> status();
            case 2 -> arrow();
            case 13 -> sparkline();
            case 8 -> new Inline.Strong(listOf(0, 3, () -> inline(depth - 1)));
            case 9 -> new Inline.Emphasis(listOf(0, 3, () -> inline(depth - 1)));
            case 10, 11 -> link();
            case 12 -> new Inline.Footnote(listOf(1, 4, () -> Inline.text(text())));
            case 3 -> Inline.text(" ");
            default -> Inline.text(oneOf(List.of("", " ")) + text() + oneOf(List.of("", " ", ", ")));
        };
    }

    private Inline link() {
        List<Inline> content = new ArrayList<>(List.of(Inline.text(text())));
        content.addAll(listOf(0, 2, () -> Inline.strong(text())));
        return new Inline.Link(content, URI.create("https://www.example.org/" + random.nextInt(1000)));
    }

    private Inline sparkline() {
        return new Inline.Sparkline(listOf(1, 40, this::value), text());
    }

    private Inline status() {
        return new Inline.Status(tone(), oneOf(List.of("Green", "Amber", "Red", "Complete", "Not rated")));
    }

    private Inline arrow() {
        return new Inline.Arrow(oneOf(List.of(Way.values())), oneOf(List.of("Improved", "Worsened", "No change")));
    }

    private Tone tone() {
        return oneOf(List.of(Tone.values()));
    }

    /** One word to twelve, and now and then very many. */
    private String text() {
        int length = random.nextInt(200) == 0 ? between(100, 300) : between(1, 8);
        return String.join(" ", listOf(length, length, () -> oneOf(WORDS)));
    }

    private <T> List<T> listOf(int least, int most, Supplier<? extends T> element) {
        int length = between(least, most);
        List<T> list = new ArrayList<>(length);
        for (int i = 0; i < length; i++) {
            list.add(element.get());
        }
        return list;
    }

    private <T> T oneOf(List<T> choice) {
        return choice.get(random.nextInt(choice.size()));
    }

    private int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }
}

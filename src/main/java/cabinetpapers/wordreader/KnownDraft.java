package cabinetpapers.wordreader;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import java.nio.ByteBuffer;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The pictures of the draft that a signed-off file came from. A chart is printed from its numbers, which a Word file does
 * not hold: it is known again by its picture, or, where a program wrote that picture anew, by its alternative text.
 */
final class KnownDraft {

    /** Stands for a word-sized picture where only what is said of it counts. */
    private static final Inline.Sparkline UNKNOWN_TREND = new Inline.Sparkline(List.of(Optional.empty()), "not known");

    /** Of a file whose draft is not at hand: enough to tell what it says. */
    static final KnownDraft NONE = new KnownDraft();

    /** What a paper has drawn. */
    private sealed interface Drawn {
        record OfChart(Block.Figure figure) implements Drawn {}

        record OfPicture(Block.Picture picture) implements Drawn {}

        record OfTrend(Inline.Sparkline sparkline) implements Drawn {}
    }

    private final Map<ByteBuffer, Chart> charts = new HashMap<>();
    private final Map<String, Chart> chartsByText = new HashMap<>();
    private final Map<ByteBuffer, Inline.Sparkline> trends = new HashMap<>();
    private final Map<String, Inline.Sparkline> trendsByText = new HashMap<>();
    private final Map<ByteBuffer, Map<Long, Block.Picture>> pictures = new HashMap<>();

    /** Grids by all that they say, and by their labels alone. */
    private final Map<String, String> grids = new HashMap<>();

    private final Set<String> ambiguous = new HashSet<>();

    private KnownDraft() {}

    /**
     * @param draft the paper as it was composed
     * @param drawings those of its Word file, in reading order
     */
    static KnownDraft of(Paper draft, List<Drawing> drawings) {
        List<Drawn> drawn = new ArrayList<>();
        draft.blocks().forEach(block -> collect(block, drawn));
        if (drawn.size() != drawings.size()) {
            throw new IllegalArgumentException(
                    "%d pictures in the file of a paper with %d".formatted(drawings.size(), drawn.size()));
        }
        KnownDraft known = new KnownDraft();
        for (int i = 0; i < drawn.size(); i++) {
            known.learn(drawn.get(i), drawings.get(i));
        }
        draft.blocks().forEach(known::learn);
        return known;
    }

    private void learn(Drawn drawn, Drawing drawing) {
        ByteBuffer bytes = ByteBuffer.wrap(drawing.bytes());
        switch (drawn) {
            case Drawn.OfChart chart -> {
                charts.put(bytes, chart.figure().chart());
                chartsByText.put(drawing.alternativeText(), chart.figure().chart());
            }
            case Drawn.OfPicture it ->
                pictures.computeIfAbsent(bytes, unused -> new HashMap<>()).put(drawing.widthEmus(), it.picture());
            case Drawn.OfTrend trend -> {
                trends.put(bytes, trend.sparkline());
                trendsByText.put(drawing.alternativeText(), trend.sparkline());
            }
        }
    }

    private void learn(Block block) {
        switch (block) {
            case Block.FieldGrid grid -> {
                learn(whole(grid), grid.name());
                learn(labels(grid), grid.name());
            }
            case Block.Section section -> section.blocks().forEach(this::learn);
            case Block.Heading none -> {}
            case Block.Paragraph none -> {}
            case Block.NumberedParagraph none -> {}
            case Block.BulletList none -> {}
            case Block.NumberedList none -> {}
            case Block.Table none -> {}
            case Block.Figure none -> {}
            case Block.Callout none -> {}
            case Block.Picture none -> {}
            case Block.PageBreak none -> {}
            case Block.Contents none -> {}
        }
    }

    private void learn(String key, String name) {
        String before = grids.putIfAbsent(key, name);
        if (before != null && !before.equals(name)) {
            ambiguous.add(key);
        }
    }

    private static String whole(Block.FieldGrid grid) {
        return String.join("\n", PaperLines.of(List.of(grid)));
    }

    private static String labels(Block.FieldGrid grid) {
        return grid.rows().stream()
                .flatMap(List::stream)
                .map(Block.Field::label)
                .collect(Collectors.joining("\n"));
    }

    /** The grid with the draft's name, which LibreOffice drops and nobody sees: it is for those who listen. */
    Block.FieldGrid named(Block.FieldGrid grid) {
        if (!grid.name().equals(TableReader.UNNAMED)) {
            return grid;
        }
        return Stream.of(whole(grid), labels(grid))
                .filter(key -> !ambiguous.contains(key))
                .flatMap(key -> Stream.ofNullable(grids.get(key)))
                .findFirst()
                .map(name -> new Block.FieldGrid(name, grid.labels(), grid.rows()))
                .orElse(grid);
    }

    /** The chart with this very picture. */
    Optional<Chart> chart(Drawing drawing) {
        return Optional.ofNullable(charts.get(ByteBuffer.wrap(drawing.bytes())));
    }

    /** The chart that is described in these words. */
    Optional<Chart> chartSaying(Drawing drawing) {
        return drawing.isDrawn() ? Optional.ofNullable(chartsByText.get(drawing.alternativeText())) : Optional.empty();
    }

    /** The word-sized picture, with what is said of it now. A chart may be described in the same words: it is larger. */
    Optional<Inline.Sparkline> trend(Drawing drawing) {
        boolean looksIt = drawing.isDrawn() && drawing.isWordSized();
        return Optional.ofNullable(trends.get(ByteBuffer.wrap(drawing.bytes())))
                .or(() -> looksIt ? Optional.ofNullable(trendsByText.get(drawing.alternativeText())) : Optional.empty())
                .or(() -> this == NONE && looksIt ? Optional.of(UNKNOWN_TREND) : Optional.empty())
                .map(known -> new Inline.Sparkline(known.points(), drawing.alternativeText()));
    }

    /** The width that the draft asked for, where the picture has the size that Word was given for it. */
    Optional<Double> width(Drawing drawing) {
        return Optional.ofNullable(pictures.get(ByteBuffer.wrap(drawing.bytes())))
                .flatMap(sizes -> Optional.ofNullable(sizes.get(drawing.widthEmus())))
                .map(Block.Picture::widthPoints);
    }

    private static void collect(Block block, List<Drawn> drawn) {
        switch (block) {
            case Block.Heading heading -> inlines(heading.content(), drawn);
            case Block.Paragraph paragraph -> inlines(paragraph.content(), drawn);
            case Block.NumberedParagraph paragraph -> inlines(paragraph.content(), drawn);
            case Block.BulletList list -> list.items().forEach(item -> item.forEach(one -> collect(one, drawn)));
            case Block.NumberedList list -> list.items().forEach(item -> item.forEach(one -> collect(one, drawn)));
            case Block.Table table -> table(table, drawn);
            case Block.Figure figure -> {
                drawn.add(new Drawn.OfChart(figure));
                table(figure.data(), drawn);
            }
            case Block.FieldGrid grid ->
                grid.rows().forEach(row -> row.forEach(field -> inlines(field.value(), drawn)));
            case Block.Callout callout -> {
                inlines(callout.heading().content(), drawn);
                callout.blocks().forEach(one -> collect(one, drawn));
            }
            case Block.Picture picture -> drawn.add(new Drawn.OfPicture(picture));
            case Block.Section section -> section.blocks().forEach(one -> collect(one, drawn));
            case Block.PageBreak none -> {}
            case Block.Contents none -> {}
        }
    }

    private static void table(Block.Table table, List<Drawn> drawn) {
        for (List<Block.Row> rows : List.of(table.header(), table.rows())) {
            rows.forEach(row -> row.cells().forEach(cell -> cell.blocks().forEach(one -> collect(one, drawn))));
        }
    }

    /** A note's own pictures are printed as words. */
    private static void inlines(List<Inline> content, List<Drawn> drawn) {
        for (Inline inline : content) {
            switch (inline) {
                case Inline.Sparkline sparkline -> drawn.add(new Drawn.OfTrend(sparkline));
                case Inline.Strong strong -> inlines(strong.content(), drawn);
                case Inline.Emphasis emphasis -> inlines(emphasis.content(), drawn);
                case Inline.Link link -> inlines(link.content(), drawn);
                case Inline.Text none -> {}
                case Inline.Status none -> {}
                case Inline.Arrow none -> {}
                case Inline.LineBreak none -> {}
                case Inline.Footnote none -> {}
            }
        }
    }
}

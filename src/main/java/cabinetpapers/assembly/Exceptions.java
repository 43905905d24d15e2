package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Travel;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;

/**
 * The measures that ask for attention: Red ones, then Amber ones that worsened, then those without a figure that was
 * due. The table is wide, and meant for a landscape page.
 */
final class Exceptions {

    private static final Row HEADER =
            Row.of("Measure", "Service", "Figure", "Target", "Rating", "Direction", "Commentary");

    private static final List<Wish> COLUMNS = List.of(
            Wish.wide(1),
            Wish.wide(1),
            new Wish(Align.RIGHT, 1),
            new Wish(Align.RIGHT, 1),
            Wish.narrow(Align.LEFT),
            Wish.narrow(Align.LEFT),
            Wish.wide(12));

    private Exceptions() {}

    static List<Block> blocks(Material material) {
        List<MeasureFigures> measures = of(material.figures());
        if (measures.isEmpty()) {
            return List.of(Block.Paragraph.of(
                    "There are no exceptions: no measure is Red or both Amber and worse than before, and none lacks a"
                            + " figure that was due."));
        }
        List<Row> rows = measures.stream().map(Exceptions::row).toList();
        return List.of(new Block.Table(
                "Exceptions, " + material.figures().quarter().title(),
                TableWidths.landscape(material.house()).columns(COLUMNS, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1));
    }

    /** Red ones first, then Amber ones that worsened, then those without a figure. */
    static List<MeasureFigures> of(QuarterFigures figures) {
        List<MeasureFigures> measures = new ArrayList<>();
        for (Predicate<MeasureFigures> kind : List.<Predicate<MeasureFigures>>of(
                Exceptions::red, Exceptions::amberAndWorse, Exceptions::withoutFigure)) {
            figures.measures().stream().filter(kind).forEach(measures::add);
        }
        return List.copyOf(measures);
    }

    private static Row row(MeasureFigures figures) {
        MeasureWords words = new MeasureWords(figures);
        return new Row(List.of(
                Cell.of(words.title()),
                Cell.of(Wording.or(figures.measure().service(), "Not given")),
                Cell.of(ReadingWords.words(figures.current(), words.format())),
                Cell.of(words.aim().isEmpty() ? words.aimCell(figures.current()) : words.aim()),
                Cell.of(Signs.rating(figures.rating())),
                Cell.of(Signs.direction(figures.mainTravel())),
                commentary(figures)));
    }

    private static Cell commentary(MeasureFigures figures) {
        List<String> paragraphs = Wording.paragraphs(figures.current().commentary());
        return paragraphs.isEmpty()
                ? Cell.of("No commentary was given.")
                : new Cell(paragraphs.stream().<Block>map(Block.Paragraph::of).toList());
    }

    private static boolean red(MeasureFigures figures) {
        return figures.rating().equals(new Rating.Rated(RagRating.RED));
    }

    private static boolean amberAndWorse(MeasureFigures figures) {
        return figures.rating().equals(new Rating.Rated(RagRating.AMBER))
                && figures.mainTravel() instanceof Travel.Direction direction
                && direction.direction() == DirectionOfTravel.WORSENED;
    }

    private static boolean withoutFigure(MeasureFigures figures) {
        return switch (figures.current().reading()) {
            case Reading.NotReported none -> true;
            case Reading.Unreadable none -> true;
            case Reading.NotDue none -> false;
            case Reading.Reported none -> false;
            case Reading.Suppressed none -> false;
        };
    }
}

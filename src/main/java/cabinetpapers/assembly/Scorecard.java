package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Return;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * The scorecard: a row a measure. It is wide, and meant for a landscape page. A unit stands behind its measure's name: a
 * column of its own would take the room that lets a priority's measures stand on one page.
 */
final class Scorecard {

    private static final Row HEADER = Row.of(
            "Code",
            "Measure",
            "Target",
            "This quarter",
            "Previous quarter",
            "Same quarter " + Unbroken.words("last year"),
            TrendCell.HEADER,
            "Short direction",
            "Long direction",
            "Rating");

    private static final List<Wish> COLUMNS = List.of(
            Wish.narrow(Align.LEFT),
            Wish.wide(1),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.RIGHT),
            Wish.narrow(Align.LEFT),
            Wish.wide(0.15), // for a reason in an arrow's place
            Wish.wide(0.15),
            Wish.narrow(Align.LEFT));

    private Scorecard() {}

    static List<Block> blocks(Material material, PriorityGroup group) {
        List<Row> rows = group.measures().stream().map(Scorecard::row).toList();
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Table(
                "Scorecard: " + group.name() + ", "
                        + material.figures().quarter().title(),
                TableWidths.landscape(material.house()).columns(COLUMNS, HEADER, rows, 2),
                List.of(HEADER),
                rows,
                2));
        List<List<Block>> restated = group.measures().stream()
                .flatMap(one -> RestatementWords.inScorecard(one).stream())
                .map(words -> List.<Block>of(Block.Paragraph.of(words)))
                .toList();
        if (!restated.isEmpty()) {
            blocks.add(Block.Paragraph.of("Figures restated since they were last published:"));
            blocks.add(new Block.BulletList(restated));
        }
        return blocks;
    }

    private static Row row(MeasureFigures figures) {
        MeasureWords words = new MeasureWords(figures);
        return new Row(List.of(
                Cell.of(words.code()),
                Cell.of(words.nameWithUnit()),
                Cell.of(words.aimCell(figures.current())),
                figure(words, figures.period(), Optional.of(figures.current())),
                previous(figures, words),
                figure(words, figures.period().yearEarlier(), figures.yearEarlier()),
                TrendCell.of(figures, words),
                Cell.of(Signs.direction(figures.shortTravel())),
                Cell.of(Signs.direction(figures.longTravel())),
                Cell.of(Signs.rating(figures.rating()))));
    }

    private static Cell previous(MeasureFigures figures, MeasureWords words) {
        return figures.measure().frequency() == Frequency.ANNUAL
                ? Cell.of("Annual")
                : figure(words, previousPeriod(figures.period()), figures.previous());
    }

    private static Cell figure(MeasureWords words, Period period, Optional<Return> one) {
        return Cell.of(words.ownPeriod(period) + ReadingWords.cell(one, words.format()));
    }

    /** The column is the previous quarter's: of a monthly measure it shows that quarter's last month. */
    private static Period previousPeriod(Period period) {
        return switch (period) {
            case Month month -> new Month(month.month().minusMonths(3));
            case Quarter quarter -> quarter.previous();
            case FinancialYear year -> year.previous();
        };
    }
}

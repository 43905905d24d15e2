package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** How complete each service's returns are, and what it still owes. */
final class Completeness {

    private static final List<Wish> COLUMNS = List.of(Wish.wide(2), Wish.narrow(Align.RIGHT), Wish.wide(3));

    private Completeness() {}

    static List<Block> blocks(Material material) {
        List<OwedLine> owed = OwedLine.of(material.figures());
        Map<String, List<MeasureFigures>> services = material.figures().measures().stream()
                .collect(Collectors.groupingBy(
                        one -> OwedLine.service(one.measure().service()), LinkedHashMap::new, Collectors.toList()));
        List<Row> rows = new ArrayList<>();
        services.forEach((service, measures) -> rows.add(row(
                service,
                measures,
                owed.stream().filter(line -> line.service().equals(service)).toList())));
        if (rows.isEmpty()) {
            return List.of(Block.Paragraph.of("There are no measures."));
        }
        Row header = Row.of("Service", "Complete", "Still owed");
        return List.of(
                Block.Paragraph.of(sentence(material)),
                new Block.Table(
                        "Returns by service, " + material.figures().quarter().title(),
                        TableWidths.portrait(material.house()).columns(COLUMNS, header, rows, 1),
                        List.of(header),
                        rows,
                        1));
    }

    /** "30 of 32 measures are complete. Returns were due by 17 November 2023." Of a letter's service, only its own. */
    static String sentence(Material material) {
        List<MeasureFigures> measures = material.occasion()
                .returns()
                .flatMap(Occasion.Returns::service)
                .map(service -> material.figures().measures().stream()
                        .filter(one -> OwedLine.service(one.measure().service()).equals(service))
                        .toList())
                .orElseGet(() -> material.figures().measures());
        int complete = complete(measures, OwedLine.of(material));
        int all = measures.size();
        String count = switch (all) {
            case 0 -> "There are no measures.";
            case 1 -> "The one measure is " + (complete == 1 ? "complete." : "not complete.");
            default ->
                complete == all
                        ? (all == 2 ? "Both" : "All " + Wording.number(all)) + " measures are complete."
                        : Wording.number(complete) + " of " + Wording.number(all) + " measures "
                                + (complete == 1 ? "is" : "are") + " complete.";
        };
        return count
                + material.occasion()
                        .returns()
                        .map(returns -> " Returns " + (passed(material) ? "were" : "are") + " due by "
                                + Wording.date(returns.due()) + ".")
                        .orElse("");
    }

    /** Whether the day on which returns are due lies before the paper's own. */
    static boolean passed(Material material) {
        LocalDate asAt = CouncilTime.day(material.occasion().asAt());
        return material.occasion()
                .returns()
                .filter(returns -> asAt.isAfter(returns.due()))
                .isPresent();
    }

    private static int complete(List<MeasureFigures> measures, List<OwedLine> owed) {
        return Math.toIntExact(measures.stream()
                .filter(one ->
                        owed.stream().noneMatch(line -> line.owed().figures().equals(one)))
                .count());
    }

    private static Row row(String service, List<MeasureFigures> measures, List<OwedLine> owed) {
        return new Row(List.of(
                Cell.of(service),
                Cell.of(complete(measures, owed) + " of " + measures.size()),
                owed.isEmpty()
                        ? Cell.of("Nothing")
                        : new Cell(owed.stream()
                                .<Block>map(line -> Block.Paragraph.of(line.code() + ": " + line.what()))
                                .toList())));
    }
}

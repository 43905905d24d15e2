package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/** Whose report it is, and whom to ask about what: the report's own officers, and each service's owners of measures. */
final class Contacts {

    private static final String NOT_GIVEN = "Not given";

    private static final Row HEADER = Row.of("About", "Who");

    private static final List<Wish> COLUMNS = List.of(Wish.wide(2), Wish.wide(3));

    private Contacts() {}

    static List<Block> blocks(Material material) {
        Meeting meeting = material.occasion().meeting();
        List<Row> rows = new ArrayList<>();
        rows.add(Row.of("Report of", Wording.or(meeting.reportOf(), NOT_GIVEN)));
        rows.add(Row.of("Questions about this report", Wording.or(meeting.contact(), NOT_GIVEN)));
        if (material.plan().isEmpty()) {
            owners(material)
                    .forEach((service, owners) -> rows.add(Row.of(
                            "Measures of " + service,
                            owners.isEmpty() ? NOT_GIVEN : Wording.list(List.copyOf(owners)))));
        }
        return List.of(new Block.Table(
                "Report authors and contacts",
                TableWidths.portrait(material.house()).columns(COLUMNS, HEADER, rows, 1),
                List.of(HEADER),
                rows,
                1));
    }

    /** By service as the measures come; each owner once, in alphabetical order. */
    private static Map<String, Set<String>> owners(Material material) {
        Map<String, Set<String>> owners = new LinkedHashMap<>();
        for (MeasureFigures one : material.figures().measures()) {
            Set<String> ofService =
                    owners.computeIfAbsent(OwedLine.service(one.measure().service()), first -> new TreeSet<>());
            String owner = Wording.line(one.measure().owner());
            if (!owner.isEmpty()) {
                ofService.add(owner);
            }
        }
        return owners;
    }
}

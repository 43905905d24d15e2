package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.paper.Inline;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.RiskFigures;
import cabinetpapers.plan.RiskRegister;
import java.util.ArrayList;
import java.util.List;

/** The register: a row a risk, the highest current score first. It is wide, and meant for a landscape page. */
final class RiskTable {

    private static final List<String> HEADER = List.of(
            "Ref",
            "Risk, its cause and its consequence",
            "Inherent score",
            "Current score",
            "Target score",
            "Response and mitigation",
            "Owner",
            "Due");

    private static final List<Wish> COLUMNS = List.of(
            Wish.narrow(Align.LEFT),
            Wish.wide(4),
            Wish.narrow(Align.LEFT),
            Wish.narrow(Align.LEFT),
            Wish.narrow(Align.LEFT),
            Wish.wide(3),
            Wish.wide(1),
            Wish.narrow(Align.LEFT),
            Wish.narrow(Align.LEFT));

    private static final Row OVERDUE_HEADER =
            Row.of("Ref", "Risk", "Current score", "Response and mitigation", "Owner", "Due", "Overdue by");

    private static final List<Wish> OVERDUE_COLUMNS = List.of(
            Wish.narrow(Align.LEFT),
            Wish.wide(3),
            Wish.narrow(Align.LEFT),
            Wish.wide(3),
            Wish.wide(2),
            Wish.wide(0.5),
            Wish.narrow(Align.LEFT));

    private static final String NOT_GIVEN = "Not given";

    private RiskTable() {}

    static List<Block> blocks(Material material, PlanMatter plan) {
        RiskRegister register = RiskSentences.register(plan);
        List<RiskFigures> risks = register.highestFirst();
        if (risks.isEmpty()) {
            return List.of(Block.Paragraph.of("The register holds no risks."));
        }
        Row header = header(register);
        List<Row> rows = risks.stream().map(RiskTable::row).toList();
        return List.of(new Block.Table(
                "Risk register, " + register.period().title(),
                TableWidths.landscape(material.house()).columns(COLUMNS, header, rows, 1),
                List.of(header),
                rows,
                1));
    }

    /** Without an earlier register the last column says how far there is still to go, and nothing of movement. */
    private static Row header(RiskRegister register) {
        List<String> header = new ArrayList<>(HEADER);
        header.add(register.earlier().map(period -> "Since " + period.title()).orElse("Distance to target"));
        return Row.of(header.toArray(String[]::new));
    }

    /** Those whose mitigation was due, or that were to be looked at again, and have not moved on. */
    static List<Block> overdue(Material material, PlanMatter plan) {
        RiskRegister register = RiskSentences.register(plan);
        List<RiskFigures> risks =
                register.highestFirst().stream().filter(RiskFigures::overdue).toList();
        if (risks.isEmpty()) {
            return List.of(Block.Paragraph.of("The due date of no risk has passed."));
        }
        List<Row> rows = risks.stream().map(RiskTable::overdueRow).toList();
        return List.of(new Block.Table(
                "Risks whose due date has passed",
                TableWidths.landscape(material.house()).columns(OVERDUE_COLUMNS, OVERDUE_HEADER, rows, 1),
                List.of(OVERDUE_HEADER),
                rows,
                1));
    }

    private static Row overdueRow(RiskFigures figures) {
        Risk risk = figures.risk();
        return new Row(List.of(
                Cell.of(Wording.line(risk.ref().ref())),
                Cell.of(Wording.or(risk.title(), "Not described")),
                Cell.of(RiskSigns.score(risk.current(), figures.current())),
                response(risk),
                Cell.of(Wording.or(risk.owner().words(), NOT_GIVEN)),
                Cell.of(Wording.or(risk.due(), NOT_GIVEN)),
                Cell.of(Lateness.words(figures.due(), figures.asAt()))));
    }

    private static boolean firstRegister(RiskFigures figures) {
        return figures.sinceEarlier() == RiskFigures.Movement.NO_EARLIER_REGISTER;
    }

    private static Row row(RiskFigures figures) {
        Risk risk = figures.risk();
        return new Row(List.of(
                Cell.of(Wording.line(risk.ref().ref())),
                description(risk),
                Cell.of(RiskSigns.score(risk.inherent(), figures.inherent())),
                Cell.of(RiskSigns.score(risk.current(), figures.current())),
                Cell.of(RiskSigns.score(risk.target(), figures.target())),
                response(risk),
                Cell.of(Wording.or(risk.owner().words(), NOT_GIVEN)),
                Cell.of(Wording.or(risk.due(), NOT_GIVEN)),
                movement(figures)));
    }

    private static Cell description(Risk risk) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(List.of(Inline.strong(Wording.or(risk.title(), "Not described")))));
        blocks.addAll(PlanProse.labelled("Cause:", risk.cause()));
        blocks.addAll(PlanProse.labelled("Consequence:", risk.consequence()));
        return new Cell(blocks);
    }

    private static Cell response(Risk risk) {
        List<Block> blocks = new ArrayList<>(
                PlanProse.labelled(Wording.or(risk.response(), "Response not given") + ":", risk.mitigation()));
        return blocks.isEmpty()
                ? Cell.of(Wording.or(risk.response(), NOT_GIVEN)
                        + (risk.response().isBlank() ? "" : ": no mitigation given"))
                : new Cell(blocks);
    }

    /** Against the earlier register, and how far there is still to go. */
    private static Cell movement(RiskFigures figures) {
        List<Block> blocks = new ArrayList<>();
        if (!firstRegister(figures)) {
            blocks.add(new Block.Paragraph(List.of(RiskSigns.movement(figures.sinceEarlier()))));
        }
        figures.earlier()
                .filter(before -> figures.sinceEarlier().moved())
                .ifPresent(before -> blocks.add(Block.Paragraph.of("Was " + before.product())));
        figures.toTarget()
                .ifPresent(points -> blocks.add(Block.Paragraph.of(
                        points > 0
                                ? points + " above target"
                                : points == 0 ? "At target" : -points + " below target")));
        return blocks.isEmpty() ? Cell.of("Not known") : new Cell(blocks);
    }
}

package cabinetpapers.assembly;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Align;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Column;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.RiskRegister;
import cabinetpapers.plan.RiskScore;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/**
 * The matrix of likelihood and impact, as a table whose rows and columns have headers. Each cell says its score, its band
 * and which risks stand in it now.
 */
final class RiskMatrixTable {

    private RiskMatrixTable() {}

    static List<Block> blocks(PlanMatter plan) {
        RiskRegister register = RiskSentences.register(plan);
        if (register.scored() == 0) {
            return List.of();
        }
        List<Cell> header = new ArrayList<>(List.of(Cell.of("Likelihood, by impact")));
        for (int impact = 1; impact <= RiskScore.HIGHEST; impact++) {
            header.add(Cell.of(impact + " " + Wording.line(register.matrix().impact(impact))));
        }
        List<Row> rows = new ArrayList<>();
        for (int likelihood = RiskScore.HIGHEST; likelihood >= 1; likelihood--) {
            rows.add(row(register, likelihood));
        }
        List<Column> columns = new ArrayList<>(Collections.nCopies(1 + RiskScore.HIGHEST, new Column(1, Align.LEFT)));
        return List.of(new Block.Table(
                "Risks by current likelihood and impact, " + register.period().title(),
                columns,
                List.of(new Row(header)),
                rows,
                1));
    }

    private static Row row(RiskRegister register, int likelihood) {
        List<Cell> cells = new ArrayList<>();
        cells.add(Cell.of(likelihood + " " + Wording.line(register.matrix().likelihood(likelihood))));
        for (int impact = 1; impact <= RiskScore.HIGHEST; impact++) {
            cells.add(cell(register, new RiskScore(likelihood, impact)));
        }
        return new Row(cells);
    }

    private static Cell cell(RiskRegister register, RiskScore score) {
        List<Block> blocks = new ArrayList<>();
        blocks.add(new Block.Paragraph(
                List.of(RiskSigns.score(score, register.matrix().band(score)))));
        List<String> refs = register.at(score, RiskRegister.Stage.CURRENT).stream()
                .map(one -> Wording.line(one.risk().ref().ref()))
                .toList();
        if (!refs.isEmpty()) {
            blocks.add(Block.Paragraph.of(String.join(", ", refs)));
        }
        return new Cell(blocks);
    }
}

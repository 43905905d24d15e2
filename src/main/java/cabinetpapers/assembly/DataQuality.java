package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.finding.Finding;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Row;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/** How far the figures can be leant on: what is missing, what is not final, and what was wrong with the data. */
final class DataQuality {

    private static final int HEADING_LEVEL = 3;
    /** A reader of the paper needs no more; the run's own list of findings has them all. */
    private static final int MOST_FINDINGS = 40;

    private DataQuality() {}

    static List<Block> blocks(Material material) {
        List<MeasureFigures> measures = material.figures().measures();
        List<Block> blocks = new ArrayList<>();
        blocks.addAll(list("Figures not reported", measures, one -> FigureGaps.notReported(one).stream()));
        blocks.addAll(list("Figures that cannot be read", measures, one -> FigureGaps.unreadable(one).stream()));
        blocks.addAll(list("Figures that are not final", measures, one -> FigureGaps.notFinal(one).stream()));
        blocks.addAll(list("Figures restated since they were last published", measures, DataQuality::restated));
        blocks.addAll(list("Figures not given", measures, one -> FigureGaps.suppressed(one).stream()));
        blocks.addAll(list("Measures without a target", measures, one -> FigureGaps.withoutTarget(one).stream()));
        blocks.addAll(findings(material.dataFindings(), TableWidths.portrait(material.house())));
        return blocks.isEmpty() ? List.of(Block.Paragraph.of("No problems were found.")) : blocks;
    }

    private static Stream<String> restated(MeasureFigures figures) {
        return RestatementWords.of(figures).stream().map(words -> new MeasureWords(figures).title() + ": " + words);
    }

    private static List<Block> list(
            String title, List<MeasureFigures> measures, Function<MeasureFigures, Stream<String>> lines) {
        List<List<Block>> items = measures.stream()
                .flatMap(lines)
                .map(line -> List.<Block>of(Block.Paragraph.of(line)))
                .toList();
        return items.isEmpty()
                ? List.of()
                : List.of(Block.Heading.plain(HEADING_LEVEL, title), new Block.BulletList(items));
    }

    private static List<Block> findings(List<Finding> findings, TableWidths widths) {
        if (findings.isEmpty()) {
            return List.of();
        }
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.plain(HEADING_LEVEL, "Problems found in the data"));
        blocks.add(Block.Paragraph.of(FindingSentences.counts(findings)));
        Row header = Row.of("What was found", "Where", "What it means");
        List<Row> rows =
                findings.stream().limit(MOST_FINDINGS).map(DataQuality::row).toList();
        blocks.add(new Block.Table(
                "Problems found in the data",
                widths.columns(List.of(Wish.wide(3), Wish.wide(1), Wish.wide(1)), header, rows, 0),
                List.of(header),
                rows,
                0));
        if (findings.size() > MOST_FINDINGS) {
            blocks.add(Block.Paragraph.of(FindingSentences.more(findings.size() - MOST_FINDINGS)));
        }
        return blocks;
    }

    private static Row row(Finding finding) {
        return Row.of(
                Wording.capital(Wording.line(finding.fact())),
                Wording.line(finding.place().text()),
                FindingSentences.meaning(finding.severity()));
    }
}

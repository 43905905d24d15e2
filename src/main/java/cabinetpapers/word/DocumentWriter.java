package cabinetpapers.word;

import static java.util.Objects.requireNonNull;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import java.util.List;
import java.util.Map;

/** Writes the document's body, stretch by stretch. */
final class DocumentWriter {

    private final Sheet sheet;
    private final Map<StyleSet, BlockWriter> writers;
    private final SectionWriter sections;

    /** @param writers one for each set of styles */
    DocumentWriter(Sheet sheet, Map<StyleSet, BlockWriter> writers, SectionWriter sections) {
        this.sheet = sheet;
        this.writers = Map.copyOf(writers);
        this.sections = sections;
    }

    void write(List<Stretch> stretches, HouseStyle house) {
        Xml xml = sheet.xml();
        Namespaces.openRich(xml, "w:document");
        xml.open("w:body");
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            PageArea area = PageArea.of(house, stretch.orientation());
            StyleSet styles = stretch.styles();
            BlockWriter blocks = requireNonNull(writers.get(styles));
            sheet.paragraphs().setIn(styles);
            if (i < stretches.size() - 1) {
                section(stretch.blocks(), area, blocks);
            } else {
                lastSection(stretch.blocks(), area, blocks);
            }
        }
    }

    /** A section ends in a paragraph that carries its page set-up. */
    private void section(List<Block> content, PageArea area, BlockWriter blocks) {
        if (isParagraph(content.getLast())) {
            blocks.write(content.subList(0, content.size() - 1), area, Setting.BODY);
            sheet.paragraphs().endSection(area);
            blocks.write(content.subList(content.size() - 1, content.size()), area, Setting.BODY);
        } else {
            blocks.write(content, area, Setting.BODY);
            sheet.paragraphs().endSection(area);
            blocks.separator();
        }
    }

    /** The last section's set-up stands after its blocks, the last of which must not be a table. */
    private void lastSection(List<Block> content, PageArea area, BlockWriter blocks) {
        blocks.write(content, area, Setting.BODY);
        if (!content.isEmpty() && Edge.last(content.getLast()) == Edge.TABLE) {
            blocks.separator();
        }
        sections.write(sheet.xml(), area);
    }

    private static boolean isParagraph(Block block) {
        return block instanceof Block.Paragraph
                || block instanceof Block.NumberedParagraph
                || block instanceof Block.Heading
                || block instanceof Block.Picture;
    }
}

package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Block;
import java.util.List;

/** Writes the document's body, stretch by stretch. */
final class DocumentWriter {

    private final Sheet sheet;
    private final BlockWriter blocks;
    private final SectionWriter sections;

    DocumentWriter(Sheet sheet, BlockWriter blocks, SectionWriter sections) {
        this.sheet = sheet;
        this.blocks = blocks;
        this.sections = sections;
    }

    void write(List<Stretch> stretches, HouseStyle house) {
        Xml xml = sheet.xml();
        Namespaces.openRich(xml, "w:document");
        xml.open("w:body");
        for (int i = 0; i < stretches.size(); i++) {
            Stretch stretch = stretches.get(i);
            PageArea area = PageArea.of(house, stretch.orientation());
            if (i < stretches.size() - 1) {
                section(stretch.blocks(), area);
            } else {
                lastSection(stretch.blocks(), area);
            }
        }
    }

    /** A section ends in a paragraph that carries its page set-up. */
    private void section(List<Block> content, PageArea area) {
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
    private void lastSection(List<Block> content, PageArea area) {
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

package cabinetpapers.pdf;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Paper;
import java.io.OutputStream;
import java.util.List;

/** Renders papers as tagged PDF files in a house style. */
public final class PdfRenderer {

    private final HouseStyle house;

    public PdfRenderer(HouseStyle house) {
        this.house = house;
    }

    /**
     * Writes the paper as a tagged PDF (PDF/UA-1, PDF/A-2a). The same paper always gives the same bytes.
     *
     * @param out is not closed
     * @return what could not be printed as given
     */
    public List<Finding> render(Paper paper, OutputStream out) {
        Findings findings = new Findings();
        Identity identity = new Identity(paper.documentId());
        Fonts fonts = new Fonts(identity);
        Glyphs glyphs = new Glyphs(fonts, findings, paper.title());
        Tag document = Tag.document();
        List<PageLayout> pages = lay(paper, document, fonts, glyphs, findings);
        PdfFile file = PdfFile.open(
                out, pages.getFirst().shape(), new Metadata(paper, house.language()), identity, house.language());
        StructureTree structure = new StructureTree(file.writer(), document);
        Canvas canvas = new Canvas(file.writer(), structure);
        Bookmarks bookmarks = new Bookmarks(file.writer());
        new Painter(house, paper.runningTitle(), glyphs, file.document(), canvas, structure, bookmarks).paint(pages);
        structure.close();
        file.close();
        return findings.list();
    }

    private List<PageLayout> lay(Paper paper, Tag document, Fonts fonts, Glyphs glyphs, Findings findings) {
        Headings headings = new Headings(paper.blocks());
        PictureLayout pictures = new PictureLayout(house, fonts, glyphs, findings, paper.title());
        Wording wording = new Wording(house, glyphs);
        BlockLayout blocks = new BlockLayout(house, document, wording, headings, pictures);
        return new PaperLayout(house, blocks).pages(paper.blocks());
    }
}

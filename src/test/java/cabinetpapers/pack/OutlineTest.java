package cabinetpapers.pack;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;
import org.junit.jupiter.api.Test;

class OutlineTest {

    @Test
    void aPapersOwnTitleIsNotToldAgainThoughWordsAreAddedToIt() throws IOException {
        assertThat(outline("Appendix 1 – Figures, Quarter 2 (new)"))
                .containsExactly("Appendix 1 – Figures, Quarter 2 (new)", "- Offers");
    }

    @Test
    void anotherTitleOfItsOwnIsKept() throws IOException {
        assertThat(outline("Theirs")).containsExactly("Theirs", "- Figures", "- - Offers");
    }

    /** Of a paper that is headed "Figures", with "Offers" below. */
    private static List<String> outline(String title) throws IOException {
        try (PDDocument pack = new PDDocument();
                PDDocument paper = new PDDocument()) {
            PDPage page = new PDPage();
            pack.addPage(page);
            paper.addPage(page);
            PDOutlineItem top = item("Figures", page);
            top.addLast(item("Offers", page));
            PDDocumentOutline own = new PDDocumentOutline();
            own.addLast(top);
            paper.getDocumentCatalog().setDocumentOutline(own);
            Outline outline = new Outline(pack);
            outline.add(title, 0, paper);
            outline.write();
            List<String> told = new ArrayList<>();
            tell(pack.getDocumentCatalog().getDocumentOutline(), "", told);
            return told;
        }
    }

    private static PDOutlineItem item(String title, PDPage page) {
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(title);
        item.setDestination(page);
        return item;
    }

    private static void tell(PDOutlineNode node, String before, List<String> told) {
        for (PDOutlineItem item : node.children()) {
            told.add(before + item.getTitle());
            tell(item, before + "- ", told);
        }
    }
}

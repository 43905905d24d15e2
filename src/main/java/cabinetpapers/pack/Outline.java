package cabinetpapers.pack;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDDocumentOutline;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** The pack's bookmarks: an item, its papers below it, and below each what the paper's own bookmarks were. */
final class Outline {

    /** Headings further down are for the paper itself. */
    private static final int DEEPEST = 2;

    private record Mark(String title, int page, List<Mark> below) {}

    private final PDDocument pack;
    private final List<Mark> marks = new ArrayList<>();
    private List<Mark> open;

    Outline(PDDocument pack) {
        this.pack = pack;
        this.open = marks;
    }

    /** Opens an item: the papers that follow are its own. */
    void open(String title, int page) {
        Mark mark = new Mark(title, page, new ArrayList<>());
        marks.add(mark);
        open = mark.below();
    }

    /**
     * Adds a paper with its headings; the one above them all is not told again where its words are in the title,
     * to which a list adds a number, a quarter or what became of the paper.
     *
     * @param firstPage where the paper's first page will stand, from 0
     */
    void add(String title, int firstPage, PDDocument paper) throws IOException {
        Mark mark = new Mark(title, firstPage, new ArrayList<>());
        open.add(mark);
        PDDocumentOutline own = paper.getDocumentCatalog().getDocumentOutline();
        if (own != null) {
            PDOutlineItem first = own.getFirstChild();
            boolean titled = first != null && isPartOf(title, first) && first.getNextSibling() == null;
            copy(titled ? first : own, firstPage, paper, titled ? DEEPEST : 1, mark.below());
        }
    }

    private static boolean isPartOf(String title, PDOutlineItem heading) {
        return Optional.ofNullable(heading.getTitle())
                .filter(words -> !words.isBlank() && title.contains(words))
                .isPresent();
    }

    private static void copy(PDOutlineNode from, int firstPage, PDDocument paper, int depth, List<Mark> to)
            throws IOException {
        for (PDOutlineItem item : from.children()) {
            PDPage page = item.findDestinationPage(paper);
            String title = item.getTitle();
            if (page != null && title != null && !title.isBlank()) {
                Mark mark = new Mark(title, firstPage + paper.getPages().indexOf(page), new ArrayList<>());
                to.add(mark);
                if (depth < DEEPEST) {
                    copy(item, firstPage, paper, depth + 1, mark.below());
                }
            }
        }
    }

    /** Once all pages are there. */
    void write() {
        PDDocumentOutline outline = new PDDocumentOutline();
        marks.forEach(mark -> outline.addLast(item(mark)));
        pack.getDocumentCatalog().setDocumentOutline(outline);
    }

    private PDOutlineItem item(Mark mark) {
        PDPageFitDestination destination = new PDPageFitDestination();
        destination.setPage(pack.getPage(mark.page()));
        PDOutlineItem item = new PDOutlineItem();
        item.setTitle(mark.title());
        item.setDestination(destination);
        mark.below().forEach(below -> item.addLast(item(below)));
        return item;
    }
}

package cabinetpapers.pdf;

import java.util.ArrayDeque;
import java.util.Deque;
import org.openpdf.text.pdf.PdfDestination;
import org.openpdf.text.pdf.PdfOutline;
import org.openpdf.text.pdf.PdfWriter;

/** The bookmarks: every heading, below the last one of a higher level. */
final class Bookmarks {

    /** Levels down to here show when the file is opened. */
    private static final int OPEN_LEVEL = 1;

    private record Above(int level, PdfOutline outline) {}

    private final PdfWriter writer;
    private final Deque<Above> above = new ArrayDeque<>();

    Bookmarks(PdfWriter writer) {
        this.writer = writer;
    }

    void add(Headings.Entry entry) {
        while (!above.isEmpty() && above.getLast().level() >= entry.level()) {
            above.removeLast();
        }
        PdfOutline parent =
                above.isEmpty() ? writer.getRootOutline() : above.getLast().outline();
        PdfDestination place = new PdfDestination(PdfDestination.XYZ, 0, (float) entry.top(), 0);
        place.addPage(writer.getPageReference(entry.page()));
        PdfOutline outline = new PdfOutline(parent, place, Told.words(entry.text()), entry.level() <= OPEN_LEVEL);
        above.addLast(new Above(entry.level(), outline));
    }
}

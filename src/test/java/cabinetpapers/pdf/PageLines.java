package cabinetpapers.pdf;

import cabinetpapers.paper.PaperOutline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/** What is printed on each page, line by line, as the eye meets it; without the running heads. */
record PageLines(List<List<String>> pages) {

    PageLines {
        pages = pages.stream().map(List::copyOf).toList();
    }

    static PageLines of(Rendered rendered) {
        try (PDDocument document = Loader.loadPDF(rendered.bytes())) {
            List<List<String>> pages = new ArrayList<>();
            for (int page = 1; page <= document.getNumberOfPages(); page++) {
                pages.add(lines(document, page));
            }
            return new PageLines(pages);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static List<String> lines(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setSortByPosition(true);
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document)
                .lines()
                .map(PaperOutline::fold)
                .filter(line -> !line.isEmpty())
                .filter(line -> !line.equals("Specimen paper") && !line.startsWith("Specimen Council"))
                .toList();
    }

    int count() {
        return pages.size();
    }

    /** Counted from 1. */
    List<String> page(int number) {
        return pages.get(number - 1);
    }

    /** The page of the only line that begins so, counted from 1. */
    int pageOf(String beginning) {
        int[] found = IntStream.rangeClosed(1, count())
                .filter(number -> page(number).stream().anyMatch(line -> line.startsWith(beginning)))
                .toArray();
        if (found.length != 1) {
            throw new AssertionError("\"%s\" is on %d pages: %s".formatted(beginning, found.length, pages));
        }
        return found[0];
    }
}

package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Stage;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.stream.Stream;
import org.openpdf.text.pdf.PdfReader;
import org.openpdf.text.pdf.RandomAccessFileOrArray;

/** Renders papers as tagged PDF files in a house style; several at once, if wanted. */
public final class PdfRenderer {

    private final HouseStyle house;
    private final Stage stage;

    /** Fonts that have been read and are not in use: reading them costs as much as a page. */
    private final Queue<Fonts> fonts = new ConcurrentLinkedQueue<>();

    /** For papers that are signed off. */
    public PdfRenderer(HouseStyle house) {
        this(house, Stage.FINAL);
    }

    public PdfRenderer(HouseStyle house, Stage stage) {
        this.house = house;
        this.stage = stage;
    }

    /**
     * Writes the paper as a tagged PDF (PDF/UA-1, PDF/A-2a). The same paper always gives the same bytes.
     *
     * @param out is not closed
     * @return what could not be printed as given
     */
    public List<Finding> render(Paper paper, OutputStream out) {
        Fonts read = Optional.ofNullable(fonts.poll()).orElseGet(Fonts::new);
        Remarks remarks = new Remarks(paper.title());
        checkFont(remarks);
        render(paper, out, read, remarks);
        fonts.offer(read);
        return remarks.list();
    }

    /** How many pages a PDF file has; empty where it is none that can be read. */
    public static Optional<Integer> pages(Path file) {
        try {
            return Optional.of(count(new RandomAccessFileOrArray(file.toString())));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** How many pages a PDF has that was read already. */
    public static Optional<Integer> pages(byte[] pdf) {
        try {
            return Optional.of(count(new RandomAccessFileOrArray(pdf)));
        } catch (IOException | RuntimeException unreadable) {
            return Optional.empty();
        }
    }

    /** The page tree's root tells: nothing else of the file is read, which may have tens of thousands of objects. */
    private static int count(RandomAccessFileOrArray pdf) throws IOException {
        try (PdfReader reader = new PdfReader(pdf, null)) {
            return reader.getNumberOfPages();
        }
    }

    private void render(Paper paper, OutputStream out, Fonts read, Remarks remarks) {
        Identity identity = new Identity(paper.documentId());
        read.embedIn(identity);
        Glyphs glyphs = new Glyphs(read, remarks);
        Tag document = Tag.document();
        List<PageLayout> pages = lay(paper, document, read, glyphs, remarks);
        PdfFile file = PdfFile.open(
                out, pages.getFirst().shape(), new Metadata(paper, house.language()), identity, house.language());
        StructureTree structure = new StructureTree(file.writer(), document);
        new Painter(
                        house,
                        file.document(),
                        new Canvas(file.writer(), structure),
                        structure,
                        new Bookmarks(file.writer()),
                        new RunningHeads(house, paper.runningTitle(), glyphs, remarks),
                        watermark(glyphs))
                .paint(pages);
        structure.close();
        file.close();
    }

    private Optional<Watermark> watermark(Glyphs glyphs) {
        return switch (stage) {
            case DRAFT -> Optional.of(new Watermark(house, glyphs));
            case FINAL -> Optional.empty();
        };
    }

    private List<PageLayout> lay(Paper paper, Tag document, Fonts read, Glyphs glyphs, Remarks remarks) {
        Headings headings = new Headings(paper.blocks());
        PictureLayout pictures = new PictureLayout(house, read, glyphs, remarks);
        BlockLayout blocks =
                new BlockLayout(house, document, new Wording(house, glyphs, pictures), headings, pictures, remarks);
        return new PaperLayout(house, blocks, new OnePage(house, read, remarks)).pages(paper.blocks());
    }

    private void checkFont(Remarks remarks) {
        Stream.of(house.fontFamily(), house.lettering().headingFont())
                .distinct()
                .filter(font -> !Family.nearest(font).hasWidthsOf(font))
                .forEach(font -> remarks.add(Finding.note(
                        Place.of("house style " + house.name()),
                        "the PDF is set in " + Family.nearest(font).words() + ": " + font + " is not free to embed",
                        "Nothing need be done; choose Arial or Times New Roman to have Word and PDF alike.")));
    }
}

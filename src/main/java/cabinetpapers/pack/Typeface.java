package cabinetpapers.pack;

import java.io.IOException;
import java.io.InputStream;
import java.util.Objects;
import org.apache.fontbox.ttf.TTFParser;
import org.apache.fontbox.ttf.TrueTypeFont;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.font.PDType0Font;

/** What the pack's own words are set in: embedded, as PDF/UA wants it. */
final class Typeface implements AutoCloseable {

    private static final String FILE = "/liberation/LiberationSans-Regular.ttf";

    private final TrueTypeFont file;
    private final PDType0Font font;

    Typeface(PDDocument pack) throws IOException {
        try (InputStream in = Objects.requireNonNull(Typeface.class.getResourceAsStream(FILE), FILE)) {
            this.file = new TTFParser().parse(new RandomAccessReadBuffer(in));
        }
        this.font = PDType0Font.load(pack, file, true);
    }

    PDType0Font font() {
        return font;
    }

    float width(String text, float size) throws IOException {
        return font.getStringWidth(text) * size / 1000;
    }

    @Override
    public void close() throws IOException {
        file.close();
    }
}

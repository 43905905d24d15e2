package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import java.awt.Font;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.BaseFont;
import org.openpdf.text.pdf.FontMapper;

/** The bundled faces as fonts to embed, each read when it is first wanted. */
final class Fonts {

    private final Map<Typefaces.Face, Face> faces = new EnumMap<>(Typefaces.Face.class);

    /** By what charts ask for: a few fonts in a few sizes, whose names take long to find. */
    private final Map<Font, Typefaces.Face> asked = new HashMap<>();

    private @Nullable Identity identity;

    /** From now on the fonts are embedded in this document. */
    void embedIn(Identity document) {
        identity = document;
        faces.forEach((face, read) -> read.base().setSecureRandom(document.subsetPrefix(face)));
    }

    Face face(Typefaces.Face face) {
        return faces.computeIfAbsent(face, this::read);
    }

    /** Whatever font a chart asks for comes out as the bundled one that it was made from. */
    FontMapper mapper() {
        return new FontMapper() {
            @Override
            public BaseFont awtToPdf(Font font) {
                return face(bundled(font)).base();
            }

            @Override
            public Font pdfToAwt(BaseFont font, int size) {
                return Typefaces.font(Typefaces.Face.REGULAR, size);
            }
        };
    }

    Typefaces.Face bundled(Font font) {
        return asked.computeIfAbsent(font, Fonts::nearest);
    }

    private static Typefaces.Face nearest(Font font) {
        String name = font.getFontName(Locale.ROOT).toLowerCase(Locale.ROOT);
        if (name.contains("dejavu")) {
            return Typefaces.Face.SYMBOLS;
        }
        Typefaces.Face regular =
                name.contains("liberation serif") ? Typefaces.Face.SERIF_REGULAR : Typefaces.Face.REGULAR;
        Typefaces.Face weighted = font.isBold() || name.contains("bold") ? regular.strong() : regular;
        return font.isItalic() || name.contains("italic") ? weighted.emphasised() : weighted;
    }

    private Face read(Typefaces.Face face) {
        try {
            BaseFont font = BaseFont.createFont(
                    face.name() + ".ttf",
                    BaseFont.IDENTITY_H,
                    BaseFont.EMBEDDED,
                    BaseFont.NOT_CACHED,
                    Typefaces.bytes(face),
                    new byte[0]);
            font.setSubset(true);
            // PDF/A-2 leaves the CIDSet out, or wants it complete
            font.setIncludeCidSet(false);
            if (identity != null) {
                font.setSecureRandom(identity.subsetPrefix(face));
            }
            return new Face(font);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

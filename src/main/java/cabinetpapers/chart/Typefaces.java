package cabinetpapers.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The bundled fonts: Liberation Sans, metric-compatible with Arial, and DejaVu Sans for the shapes that it lacks. */
public final class Typefaces {

    /** A bundled face. */
    public enum Face {
        REGULAR("Liberation Sans", "/liberation/LiberationSans-Regular.ttf"),
        BOLD("Liberation Sans Bold", "/liberation/LiberationSans-Bold.ttf"),
        ITALIC("Liberation Sans Italic", "/liberation/LiberationSans-Italic.ttf"),
        BOLD_ITALIC("Liberation Sans Bold Italic", "/liberation/LiberationSans-BoldItalic.ttf"),
        /** Has ◆, ✓ and the like. */
        SYMBOLS("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

        private final String fullName;
        private final String resource;

        Face(String fullName, String resource) {
            this.fullName = fullName;
            this.resource = resource;
        }
    }

    private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);

    private Typefaces() {}

    /** The face's font file, for embedding. */
    public static byte[] bytes(Face face) {
        try (@Nullable InputStream in = Typefaces.class.getResourceAsStream(face.resource)) {
            if (in == null) {
                throw new IllegalStateException("bundled font is missing: " + face.resource);
            }
            return in.readAllBytes();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The face for painting charts. */
    public static synchronized Font font(Face face, double sizePoints) {
        return FONTS.computeIfAbsent(face, Typefaces::load).deriveFont((float) sizePoints);
    }

    /** Which bundled face a font is, at whatever size. */
    public static Face face(Font font) {
        String name = font.getName();
        return Arrays.stream(Face.values())
                .filter(face -> face.fullName.equals(name))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException(name + " is not a bundled font"));
    }

    private static Font load(Face face) {
        try {
            return Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(face)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("bundled font cannot be read: " + face.resource, e);
        }
    }
}

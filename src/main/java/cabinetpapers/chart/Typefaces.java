package cabinetpapers.chart;

import java.awt.Font;
import java.awt.FontFormatException;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The bundled fonts: Liberation Sans, metric-compatible with Arial, Liberation Serif, metric-compatible with Times New
 * Roman, and DejaVu Sans for the shapes that they lack.
 */
public final class Typefaces {

    /** A bundled face. */
    public enum Face {
        REGULAR("Liberation Sans", "/liberation/LiberationSans-Regular.ttf"),
        BOLD("Liberation Sans Bold", "/liberation/LiberationSans-Bold.ttf"),
        ITALIC("Liberation Sans Italic", "/liberation/LiberationSans-Italic.ttf"),
        BOLD_ITALIC("Liberation Sans Bold Italic", "/liberation/LiberationSans-BoldItalic.ttf"),
        SERIF_REGULAR("Liberation Serif", "/liberation/LiberationSerif-Regular.ttf"),
        SERIF_BOLD("Liberation Serif Bold", "/liberation/LiberationSerif-Bold.ttf"),
        SERIF_ITALIC("Liberation Serif Italic", "/liberation/LiberationSerif-Italic.ttf"),
        SERIF_BOLD_ITALIC("Liberation Serif Bold Italic", "/liberation/LiberationSerif-BoldItalic.ttf"),
        /** Has ◆, ✓ and the like. */
        SYMBOLS("DejaVu Sans", "/net/sf/jasperreports/fonts/dejavu/DejaVuSans.ttf");

        private final String fullName;
        private final String resource;

        Face(String fullName, String resource) {
            this.fullName = fullName;
            this.resource = resource;
        }

        /** The family that it is of; empty for the symbols that all share. */
        public Optional<Family> family() {
            return switch (this) {
                case REGULAR, BOLD, ITALIC, BOLD_ITALIC -> Optional.of(Family.SANS);
                case SERIF_REGULAR, SERIF_BOLD, SERIF_ITALIC, SERIF_BOLD_ITALIC -> Optional.of(Family.SERIF);
                case SYMBOLS -> Optional.empty();
            };
        }

        /** The same letters, bold. */
        public Face strong() {
            return switch (this) {
                case REGULAR, BOLD -> BOLD;
                case ITALIC, BOLD_ITALIC -> BOLD_ITALIC;
                case SERIF_REGULAR, SERIF_BOLD -> SERIF_BOLD;
                case SERIF_ITALIC, SERIF_BOLD_ITALIC -> SERIF_BOLD_ITALIC;
                case SYMBOLS -> SYMBOLS;
            };
        }

        /** The same letters, slanted. */
        public Face emphasised() {
            return switch (this) {
                case REGULAR, ITALIC -> ITALIC;
                case BOLD, BOLD_ITALIC -> BOLD_ITALIC;
                case SERIF_REGULAR, SERIF_ITALIC -> SERIF_ITALIC;
                case SERIF_BOLD, SERIF_BOLD_ITALIC -> SERIF_BOLD_ITALIC;
                case SYMBOLS -> SYMBOLS;
            };
        }
    }

    /** The bundled faces that stand in for a family, which itself may not be free to embed. */
    public enum Family {
        SANS("Liberation Sans", Face.REGULAR),
        SERIF("Liberation Serif", Face.SERIF_REGULAR);

        private static final Set<String> AS_SANS = Set.of("arial", "helvetica", "liberation sans", "arimo");
        private static final Set<String> AS_SERIF = Set.of("times new roman", "times", "liberation serif", "tinos");

        /** Further families with serifs that council templates use. */
        private static final Set<String> SERIFS = Set.of(
                "baskerville",
                "baskerville old face",
                "book antiqua",
                "bookman old style",
                "cambria",
                "century",
                "century schoolbook",
                "constantia",
                "garamond",
                "georgia",
                "palatino",
                "palatino linotype");

        private final String words;
        private final Face regular;

        Family(String words, Face regular) {
            this.words = words;
            this.regular = regular;
        }

        /** The family nearest to the one of that name: with serifs if that has them. */
        public static Family nearest(String name) {
            String folded = name.toLowerCase(Locale.ROOT);
            return AS_SERIF.contains(folded) || SERIFS.contains(folded) ? SERIF : SANS;
        }

        /** {@code Liberation Sans}. */
        public String words() {
            return words;
        }

        public Face regular() {
            return regular;
        }

        /** Whether lines break as in the family of that name. */
        public boolean hasWidthsOf(String name) {
            String folded = name.toLowerCase(Locale.ROOT);
            return switch (this) {
                case SANS -> AS_SANS.contains(folded);
                case SERIF -> AS_SERIF.contains(folded);
            };
        }
    }

    /** Where the fonts lie as files. */
    @FunctionalInterface
    public interface Shelf {

        /** Empty where there is none. */
        Optional<Path> file(Face face);
    }

    private static final Map<Face, Font> FONTS = new EnumMap<>(Face.class);
    private static Shelf shelf = none -> Optional.empty();

    private Typefaces() {}

    /**
     * Where fonts that are not read yet are read from, which have to stay there as long as the program runs. Java itself
     * draws from files alone: a font without one it writes into the system's temporary folder, and deletes when it ends.
     */
    public static synchronized void drawFrom(Shelf files) {
        shelf = files;
    }

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
            Optional<Path> file = shelf.file(face);
            return file.isPresent()
                    ? Font.createFont(Font.TRUETYPE_FONT, file.get().toFile())
                    : Font.createFont(Font.TRUETYPE_FONT, new ByteArrayInputStream(bytes(face)));
        } catch (FontFormatException | IOException e) {
            throw new IllegalStateException("bundled font cannot be read: " + face.resource, e);
        }
    }
}

package cabinetpapers.pack;

import java.io.IOException;
import java.io.InputStream;
import java.math.BigInteger;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.PDDocument;

/**
 * The tables by which a file's fonts tell what characters they show. A damaged one may count from the first character to the
 * four thousand millionth, and whoever reads it goes there with it, for hours.
 */
final class CharacterMaps {

    /** All of Unicode: a table with more names characters that there are not. */
    private static final BigInteger MOST = BigInteger.valueOf(0x110000);

    private static final int MOST_BYTES = 16 << 20;
    private static final List<COSName> KEYS = List.of(COSName.TO_UNICODE, COSName.ENCODING);

    /** From one code to another, counted up from a character (Adobe Technical Note 5014, beginbfrange). */
    private static final Pattern RANGES = Pattern.compile("beginbfrange(.*?)(?:endbfrange|\\z)", Pattern.DOTALL);

    private static final Pattern RANGE = Pattern.compile("<([0-9A-Fa-f\\s]+)>\\s*<([0-9A-Fa-f\\s]+)>\\s*<");

    private CharacterMaps() {}

    static void requireWithinReason(PDDocument document) throws IOException {
        if (maps(document).map(CharacterMaps::text).anyMatch(map -> !isWithinReason(map))) {
            throw new IOException("a font's table of characters has no end");
        }
    }

    /** Empty where it is damaged: nobody can follow that. */
    private static String text(COSStream map) {
        try (InputStream bytes = map.createInputStream()) {
            return new String(bytes.readNBytes(MOST_BYTES), StandardCharsets.ISO_8859_1);
        } catch (IOException | RuntimeException damaged) {
            return "";
        }
    }

    private static Stream<COSStream> maps(PDDocument document) {
        return Everything.in(document).stream()
                .flatMap(dictionary -> KEYS.stream().map(dictionary::getDictionaryObject))
                .filter(COSStream.class::isInstance)
                .map(COSStream.class::cast)
                .distinct();
    }

    static boolean isWithinReason(String map) {
        BigInteger characters = RANGES.matcher(map)
                .results()
                .flatMap(ranges -> RANGE.matcher(ranges.group(1)).results())
                .map(range -> number(range.group(2)).subtract(number(range.group(1))))
                .reduce(BigInteger.ZERO, (sum, count) -> sum.add(count.max(BigInteger.ZERO)));
        return characters.compareTo(MOST) <= 0;
    }

    private static BigInteger number(String hexadecimal) {
        String digits = hexadecimal.replaceAll("\\s", "");
        return digits.isEmpty() ? BigInteger.ZERO : new BigInteger(digits, 16);
    }
}

package cabinetpapers.pdf;

import java.util.regex.Pattern;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;

/** Text that is told rather than printed: titles, bookmarks, alternative texts. */
final class Told {

    private static final Pattern UNTOLD = Pattern.compile("[\\p{Cntrl}\\p{Cs}\\uFFFE\\uFFFF]");

    private Told() {}

    /**
     * Without soft hyphens, for which PDF's own encoding of text has no place, and without control characters and
     * halves of characters, which XMP has no place for: where a file says a thing twice, it must say the same.
     */
    static String words(String text) {
        return UNTOLD.matcher(text.replace("\u00AD", "")).replaceAll(" ");
    }

    static PdfString string(String text) {
        return new PdfString(words(text), PdfObject.TEXT_UNICODE);
    }
}

package cabinetpapers.meeting;

import java.time.Instant;
import java.util.Optional;

/**
 * A file that lies ready for a meeting.
 *
 * @param path from the folder of its meeting and part on, with forward slashes
 * @param title as the paper has it
 * @param openTitle as the public may read it
 * @param item the title of the item that it belongs to
 * @param number the item's number on the agenda, known last
 * @param appendix its number where it is an appendix
 * @param pages empty where only a reader's own program breaks it into pages
 * @param words of the paper's text, tables included
 * @param bytes the file's size
 * @param sha256 of the file's bytes, 64 hexadecimal digits
 * @param origin what its figures were made from; empty for a file that somebody else made
 * @param version how many contents the file has had, this one counted
 */
public record AgendaDocument(
        String path,
        String title,
        String openTitle,
        String item,
        Optional<String> number,
        Optional<Integer> appendix,
        Part part,
        Optional<Integer> pages,
        int words,
        long bytes,
        String sha256,
        Optional<Origin> origin,
        Accessible accessible,
        int version) {

    private static final int SHA256_DIGITS = 64;

    public AgendaDocument {
        if (path.isBlank() || title.isBlank() || sha256.length() != SHA256_DIGITS || version < 1) {
            throw new IllegalArgumentException("an unfinished document: " + path);
        }
    }

    /** {@code pdf}. */
    public String ending() {
        return path.substring(path.lastIndexOf('.') + 1);
    }

    /**
     * Where figures come from.
     *
     * @param snapshot the data that they were made from
     * @param asAt when the data were taken
     */
    public record Origin(String snapshot, Instant asAt) {}

    /** Whether people who use other means than their eyes can read it. */
    public enum Accessible {
        YES,
        NO,
        /** Somebody changed the file since we made it, or made it and does not say. */
        NOT_KNOWN
    }
}

package cabinetpapers.job;

import static java.util.regex.Pattern.CASE_INSENSITIVE;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.Part;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Pattern;

/** Names of folders and files: they read as titles, and every system can spell them. */
final class FileNames {

    private static final int LONGEST_SLUG = 50;

    /** Digits that tell long names apart. */
    private static final int FINGERPRINT = 12;

    /** A name without its ending: Windows wants a whole path in 260 letters, others a name in 255 bytes. */
    private static final int LONGEST_NAME = 100;

    private static final int MOST_BYTES = 180;

    /** What Windows takes for a device, whatever ending follows. */
    private static final Pattern DEVICE =
            Pattern.compile("(?:con|prn|aux|nul|conin\\$|conout\\$|(?:com|lpt)[0-9¹²³])(?: *\\..*)?", CASE_INSENSITIVE);

    /** What a paper is called for those who may not know its title. */
    static final String UNTITLED = "Paper not open to the public";

    private FileNames() {}

    /**
     * By the council's pattern: {@code Appendix 1 Corporate performance report}. "(accessible)" stands after it where it
     * is: both variants may lie side by side.
     */
    static String of(PaperOrder paper, Order order) {
        String name = spelt(order.council().fileNames().of(paper, order));
        return switch (order.variant()) {
            case STANDARD -> name;
            case ACCESSIBLE -> name + " (accessible)";
        };
    }

    /** The same of another department's file. */
    static String of(Attachment attachment, Order order) {
        return spelt(order.council().fileNames().of(attachment, order));
    }

    /** Names that two files of a folder would share, on Windows and macOS too, which take small letters for capitals. */
    static void check(Order order, Findings findings) {
        PaperPlaces places = new PaperPlaces(order);
        Set<String> taken = new HashSet<>();
        for (PaperOrder paper : order.papers()) {
            takeName(taken, places.published(paper), of(paper, order), paper.place(), findings);
        }
        for (Attachment attachment : order.attachments()) {
            takeName(taken, places.published(attachment), of(attachment, order), attachment.place(), findings);
        }
    }

    private static void takeName(Set<String> taken, Path folder, String name, Place place, Findings findings) {
        if (!taken.add((folder + "/" + name).toLowerCase(Locale.ROOT))) {
            findings.add(Finding.blocker(
                    place,
                    "another paper's file has the name \"" + name + "\" too",
                    "Give each paper a title of its own, or name files by more than their title."));
        }
    }

    /** {@code Appendix 1 Corporate performance report}. */
    static String title(PaperOrder paper) {
        String title = spelt(paper.title());
        return paper.appendix()
                .map(number -> "Appendix " + number + " " + title)
                .orElse(title);
    }

    /** {@code Appendix 1 – Corporate performance report, Quarter 2 2023-24}: as a list of papers has it. */
    static String heading(PaperOrder paper, Quarter quarter) {
        return numbered(paper, listed(paper, quarter));
    }

    /** The same, as the public may read it. */
    static String openHeading(PaperOrder paper, Quarter quarter) {
        return numbered(paper, openListed(paper, quarter));
    }

    /** {@code Corporate performance report, Quarter 2 2023-24}: what we make is of a quarter; other people's files need not be. */
    static String listed(PaperOrder paper, Quarter quarter) {
        return paper.title() + ", " + quarter.title();
    }

    /** The same, as the public may read it. */
    static String openListed(PaperOrder paper, Quarter quarter) {
        return paper.part().equals(Part.open())
                ? listed(paper, quarter)
                : paper.publicTitle()
                        .map(title -> title + ", " + quarter.title())
                        .orElse(UNTITLED);
    }

    private static String numbered(PaperOrder paper, String words) {
        return paper.appendix().map(number -> "Appendix " + number + " – ").orElse("") + words;
    }

    /** That of the item's first paper that the public may see: what an item is called is no secret. */
    static String itemTitle(List<PaperOrder> item) {
        return item.stream()
                .filter(paper -> paper.part().equals(Part.open()))
                .map(PaperOrder::title)
                .findFirst()
                .or(() -> item.getFirst().publicTitle())
                .orElse("Item");
    }

    /** {@code Quarterly performance report} as {@code quarterly-performance-report}. */
    static String slug(String words) {
        String plain = plain(words);
        String slug =
                plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG).replaceAll("-$", "") : plain;
        return slug.isEmpty() ? "paper" : DEVICE.matcher(slug).matches() ? slug + "-paper" : slug;
    }

    private static String plain(String words) {
        return Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
    }

    /** The same, but no two long names share one: what was cut off a long name is told by a fingerprint of the whole. */
    static String ownSlug(String words) {
        String plain = plain(words);
        return plain.length() <= LONGEST_SLUG
                ? slug(words)
                : plain.substring(0, LONGEST_SLUG) + "-"
                        + new Fingerprint().add(words).hex().substring(0, FINGERPRINT);
    }

    /**
     * Fit for a file on every system: without what Windows forbids in a name, no device's name, and not too long. The same
     * words always give the same name.
     */
    static String spelt(String words) {
        String plain = Normalizer.normalize(words, Normalizer.Form.NFC)
                .replaceAll("\\p{Cf}+", "")
                .replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}\\s]+", " ");
        String name = trimmed(cut(trimmed(plain)));
        return name.isEmpty() ? "Paper" : DEVICE.matcher(name).matches() ? "Paper " + name : name;
    }

    /** Windows drops full stops and spaces at the end; at the beginning a full stop hides a file. */
    private static String trimmed(String name) {
        return name.replaceAll("^[. ]+|[. ]+$", "");
    }

    /** Between letters, never within one. */
    private static String cut(String name) {
        StringBuilder kept = new StringBuilder();
        int bytes = 0;
        for (int letter : name.codePoints().toArray()) {
            bytes += Character.toString(letter).getBytes(StandardCharsets.UTF_8).length;
            if (kept.length() + Character.charCount(letter) > LONGEST_NAME || bytes > MOST_BYTES) {
                break;
            }
            kept.appendCodePoint(letter);
        }
        return kept.toString();
    }
}

package cabinetpapers.job;

import cabinetpapers.assembly.Variant;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.meeting.Part;
import java.text.Normalizer;
import java.util.List;
import java.util.Locale;

/** Names of folders and files: they read as titles, and every system can spell them. */
final class FileNames {

    private static final int LONGEST_SLUG = 80;

    private FileNames() {}

    /** {@code Appendix 1 Corporate performance report Quarter 2 2023-24}, the quarter only where the paper is no appendix. */
    static String of(PaperOrder paper, Quarter quarter) {
        return paper.appendix().isPresent() ? title(paper) : title(paper) + " " + quarter.title();
    }

    /** The same, and "(accessible)" after it where it is: both variants may lie side by side. */
    static String of(PaperOrder paper, Quarter quarter, Variant variant) {
        return switch (variant) {
            case STANDARD -> of(paper, quarter);
            case ACCESSIBLE -> of(paper, quarter) + " (accessible)";
        };
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
        return paper.appendix().map(number -> "Appendix " + number + " – ").orElse("") + paper.title() + ", "
                + quarter.title();
    }

    /** The same, as the public may read it. */
    static String openHeading(PaperOrder paper, Quarter quarter) {
        return paper.part().equals(Part.open())
                ? heading(paper, quarter)
                : paper.appendix().map(number -> "Appendix " + number + " – ").orElse("")
                        + paper.publicTitle().orElse("Paper not open to the public");
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
        String plain = Normalizer.normalize(words, Normalizer.Form.NFD)
                .toLowerCase(Locale.ROOT)
                .replaceAll("\\p{M}", "")
                .replaceAll("[^a-z0-9]+", "-")
                .replaceAll("^-|-$", "");
        String slug = plain.length() > LONGEST_SLUG ? plain.substring(0, LONGEST_SLUG) : plain;
        return slug.isEmpty() ? "paper" : slug;
    }

    /** Without what Windows forbids in a name. */
    static String spelt(String words) {
        return words.replaceAll("[\\\\/:*?\"<>|\\p{Cntrl}]+", " ")
                .replaceAll("\\s+", " ")
                .replaceAll("^[. ]+|[. ]+$", "");
    }
}

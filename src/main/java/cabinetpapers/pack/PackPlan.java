package cabinetpapers.pack;

import java.nio.file.Path;
import java.time.Instant;
import java.util.List;

/**
 * What a pack is joined from. Pages count from 1, the front sheet's being the first.
 *
 * @param title the document's, as its properties and a screen reader give it
 * @param language as "en-GB"
 * @param asAt written as the file's dates
 * @param sections in order, each beginning on its own first page
 * @param numbers what becomes of the papers' own page numbers
 * @param page what stands before a page's number in the pack: {@code Agenda page}
 * @param blank what a page says that is there for the next to begin on an odd one
 * @param claim whether the pack may say that it follows PDF/UA-1: all its parts have to
 */
public record PackPlan(
        String title,
        String author,
        String language,
        Instant asAt,
        List<Section> sections,
        Numbers numbers,
        String page,
        String blank,
        Claim claim) {

    public PackPlan {
        sections = List.copyOf(sections);
    }

    /** What a pack says of its accessibility. */
    public enum Claim {
        PDF_UA,
        NONE
    }

    /** How the pack's page numbers stand to those that a paper has already. */
    public enum Numbers {
        BESIDE_ITS_OWN,
        /** Only numbers that are marked as such can be taken off: those of our papers are. */
        INSTEAD_OF_ITS_OWN
    }

    /** An item of the agenda, with the papers that belong to it. */
    public record Section(String title, List<Part> parts) {
        public Section {
            parts = List.copyOf(parts);
        }
    }

    /** @param firstPage where it begins in the pack; pages before it that nothing else takes are left blank */
    public record Part(String title, Path file, int firstPage) {}
}

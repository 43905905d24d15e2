package cabinetpapers.paper;

import static java.util.Objects.requireNonNull;

import java.time.Instant;
import java.util.List;

/**
 * A whole paper.
 *
 * @param documentId opaque, and the same for the same content: file ids and the like are derived from it
 * @param title the document's title, as a file's properties and a screen reader give it
 * @param subject one line on what it is
 * @param author the council or service that issues it; never a person's user name
 * @param runningTitle what stands in the header of each page, short
 * @param asAt the moment that the paper's figures were taken at; written as the file's dates
 */
public record Paper(
        String documentId,
        String title,
        String subject,
        String author,
        String runningTitle,
        Instant asAt,
        List<Block> blocks) {

    public Paper {
        requireNonNull(asAt, "asAt");
        blocks = List.copyOf(blocks);
        if (documentId.isBlank() || title.isBlank()) {
            throw new IllegalArgumentException("a paper needs an id and a title");
        }
    }
}

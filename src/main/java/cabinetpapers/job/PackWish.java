package cabinetpapers.job;

import cabinetpapers.agenda.PackPages;
import cabinetpapers.finding.Place;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;

/**
 * That a meeting's public papers are to be joined into one pack, and how.
 *
 * @param attachments other people's files that go into the pack with the job's item
 */
record PackWish(PackPages.Starts starts, List<Attachment> attachments) {

    PackWish {
        attachments = List.copyOf(attachments);
    }

    /** @param file absolute */
    record Attachment(Path file, String title, Optional<Integer> appendix, Place place) {

        /** {@code Appendix 4 – Budget monitoring}. */
        String heading() {
            return appendix.map(number -> "Appendix " + number + " – ").orElse("") + title;
        }
    }
}

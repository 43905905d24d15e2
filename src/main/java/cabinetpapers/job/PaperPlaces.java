package cabinetpapers.job;

import cabinetpapers.meeting.Part;
import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a job's files lie: {@code out/<council>/<quarter>/<meeting>/<part>/<item>/draft/<title>}, where an item is named
 * by its first public paper; the findings in the folder of the job's own meeting.
 */
record PaperPlaces(Order order) {

    /** The folder of each item. */
    Set<Path> items() {
        return order.papers().stream().map(this::item).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Path paper(PaperOrder paper, Output output) {
        return item(paper).resolve(FileNames.of(paper, order) + "." + output.extension());
    }

    /** Beside the paper that it goes with. */
    Path attachment(Attachment attachment) {
        return item(order.attachedTo()).resolve(FileNames.of(attachment, order) + "." + Output.PDF.extension());
    }

    /** Of the job's own meeting. */
    Path meeting() {
        return meeting(order.meeting());
    }

    /** Of the papers of that part, at the job's own meeting. */
    Path part(Part part) {
        return part(order.meeting(), part);
    }

    Path part(MeetingWish meeting, Part part) {
        return meeting(meeting).resolve(part.folder());
    }

    private Path item(PaperOrder paper) {
        return published(paper).resolve("draft");
    }

    /** Where a paper lies that nothing changes any more: beside the folder of drafts. */
    Path published(PaperOrder paper) {
        return meeting(paper.meeting())
                .resolve(paper.part().folder())
                .resolve(FileNames.slug(FileNames.itemTitle(order.item(paper))));
    }

    private Path meeting(MeetingWish meeting) {
        return order.out()
                .resolve(order.council().slug())
                .resolve(order.quarter().label().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .resolve(meeting.date() + "-" + FileNames.slug(meeting.committee()));
    }
}

package cabinetpapers.job;

import java.nio.file.Path;
import java.util.LinkedHashSet;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Where a job's files lie: {@code out/<council>/<quarter>/<meeting>/public/<item>/draft/<title>}, where an item is named
 * by its first paper; the findings in the folder of the job's own meeting.
 */
record PaperPlaces(Order order) {

    /** The folder of each item. */
    Set<Path> items() {
        return order.papers().stream().map(this::item).collect(Collectors.toCollection(LinkedHashSet::new));
    }

    Path paper(PaperOrder paper, Output output) {
        return item(paper).resolve(FileNames.of(paper, order.quarter(), order.variant()) + "." + output.extension());
    }

    /** Of the job's own meeting. */
    Path meeting() {
        return meeting(order.meeting());
    }

    private Path item(PaperOrder paper) {
        return meeting(paper.meeting())
                .resolve("public")
                .resolve(FileNames.slug(order.item(paper).getFirst().title()))
                .resolve("draft");
    }

    private Path meeting(MeetingWish meeting) {
        return order.out()
                .resolve(order.council().slug())
                .resolve(order.quarter().label().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .resolve(meeting.date() + "-" + FileNames.slug(meeting.committee()));
    }
}

package cabinetpapers.job;

import java.nio.file.Path;
import java.util.Locale;

/**
 * Where a job's files lie: {@code out/<council>/<quarter>/<meeting>/public/<item>/draft/<title>}, the findings beside
 * the papers' folder.
 */
record PaperPlaces(Order order) {

    Path papers() {
        return meeting()
                .resolve("public")
                .resolve(FileNames.slug(order.papers().getFirst().title()))
                .resolve("draft");
    }

    Path paper(PaperOrder paper, Output output) {
        return papers().resolve(FileNames.of(paper, order.quarter(), order.variant()) + "." + output.extension());
    }

    Path meeting() {
        return order.out()
                .resolve(order.council().slug())
                .resolve(order.quarter().label().toLowerCase(Locale.ROOT).replace(' ', '-'))
                .resolve(order.meeting().date() + "-"
                        + FileNames.slug(order.meeting().committee()));
    }
}

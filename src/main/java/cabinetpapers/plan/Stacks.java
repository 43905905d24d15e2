package cabinetpapers.plan;

import cabinetpapers.plan.Timescale.Milestone;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Dates stacked in one cell, and the bullets or paragraphs of the text that they belong to. */
final class Stacks {

    private Stacks() {}

    /** Each date with its bullet or paragraph where there are as many of them; else as it was. */
    static Timescale pair(Timescale timescale, PlanText detail) {
        List<String> items = items(detail);
        List<Milestone> dates = timescale.milestones();
        if (!stacked(timescale) || items.size() != dates.size()) {
            return timescale;
        }
        return new Timescale(
                timescale.words(),
                timescale.earliest(),
                timescale.latest(),
                timescale.precision(),
                timescale.traits(),
                IntStream.range(0, dates.size())
                        .mapToObj(i -> new Milestone(items.get(i), dates.get(i).timescale()))
                        .toList(),
                timescale.question());
    }

    /** Whether it holds dates that do not say what they are of. */
    static boolean stacked(Timescale timescale) {
        return timescale.milestones().stream().anyMatch(one -> one.what().isEmpty());
    }

    /** Its bullets; without any, its paragraphs. */
    private static List<String> items(PlanText detail) {
        List<String> bullets = detail.passages().stream()
                .flatMap(passage -> passage instanceof PlanText.Bullets list
                        ? list.bullets().stream().map(PlanText.Bullet::text)
                        : Stream.empty())
                .toList();
        return bullets.isEmpty()
                ? detail.passages().stream()
                        .flatMap(passage -> passage instanceof PlanText.Paragraph paragraph
                                ? Stream.of(paragraph.text())
                                : Stream.empty())
                        .toList()
                : bullets;
    }
}

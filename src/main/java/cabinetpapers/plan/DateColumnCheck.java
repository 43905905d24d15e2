package cabinetpapers.plan;

import java.util.List;

/** Whether dates stand under the right column: a start alone may be a deadline, and so may each of several. */
final class DateColumnCheck {

    private final ItemFindings findings;

    DateColumnCheck(ItemFindings findings) {
        this.findings = findings;
    }

    /** A plan that gives no starts has one column for all dates. */
    void check(PlanFigures plan) {
        boolean starts =
                plan.all().stream().anyMatch(one -> !one.start().words().isBlank());
        if (starts) {
            siblings(plan.items());
            plan.all().forEach(figures -> siblings(figures.children()));
        }
    }

    private void siblings(List<ItemFigures> siblings) {
        List<ItemFigures> starts =
                siblings.stream().filter(DateColumnCheck::startAlone).toList();
        List<ItemFigures> ends =
                siblings.stream().filter(DateColumnCheck::endAlone).toList();
        for (ItemFigures figures : siblings) {
            if (starts.contains(figures)) {
                findings.note(
                        figures.item(),
                        "start",
                        "has a start (" + figures.start().words() + ") and no end",
                        "Write its end; if what stands under start is the deadline, move it.");
            } else if (ends.contains(figures) && starts.size() > ends.size()) {
                findings.note(
                        figures.item(),
                        "end",
                        "has an end (" + words(figures) + ") and no start, while items beside it have a start and no"
                                + " end (" + Refs.list(starts) + ")",
                        "Write the dates of all of them under the column that is meant.");
            } else if (range(figures)) {
                findings.note(
                        figures.item(),
                        "end",
                        "has no start, and a start and an end in one cell (" + words(figures) + ")",
                        "Write each under its own column.");
            }
        }
    }

    private static boolean endAlone(ItemFigures figures) {
        return figures.isAction()
                && figures.start().words().isBlank()
                && dated(figures.end().original());
    }

    private static boolean startAlone(ItemFigures figures) {
        return figures.isAction()
                && dated(figures.start())
                && figures.all().noneMatch(one -> !words(one).isBlank());
    }

    private static boolean range(ItemFigures figures) {
        Timescale end = figures.end().original();
        return figures.start().words().isBlank()
                && end.precision() == Precision.SPAN
                && end.milestones().isEmpty()
                && end.earliest().isPresent();
    }

    private static boolean dated(Timescale timescale) {
        return timescale.earliest().isPresent() || timescale.latest().isPresent();
    }

    private static String words(ItemFigures figures) {
        return figures.end().original().words();
    }
}

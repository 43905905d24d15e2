package cabinetpapers.job;

import cabinetpapers.agenda.ChangesPage;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What of an earlier paper may be said again to those who read the later one: all of it, but for small numbers, as long as
 * they are told everything that it was made of; else nothing, since a line does not say what it was made of.
 */
sealed interface Repeated {

    /** A line of the earlier paper, or what stands in its place; blank where there was none. */
    String before(List<String> then, LineChange change);

    /** @param numbers that were not told then either, but may have been written in by hand */
    record But(SmallNumbers numbers) implements Repeated {

        @Override
        public String before(List<String> then, LineChange change) {
            LineChange said = new LineChange(change.line(), Optional.empty(), change.before());
            return new TellingLines(then, numbers).givenAway(said).isPresent()
                    ? ChangesPage.NOT_REPEATED
                    : change.before().orElse("");
        }
    }

    /** Also where it is not known what it was made of. */
    record Nothing() implements Repeated {

        @Override
        public String before(List<String> then, LineChange change) {
            return change.before().isPresent() ? ChangesPage.NOT_REPEATED : "";
        }
    }

    static Repeated of(CollectionPoint point, AgendaDocument document) {
        Optional<Snapshot> then = point.tables()
                .textSnapshot(point.name(), document.path())
                .flatMap(point.store()::snapshot)
                .filter(one -> one.quarter().equals(point.order().quarter()));
        Optional<Snapshot> now =
                document.origin().flatMap(origin -> point.store().snapshot(origin.snapshot()));
        if (then.isEmpty() || now.isEmpty() || paperGone(point)) {
            return new Nothing();
        }
        SnapshotContent rows = point.store().content(now.get());
        Optional<QuarterFigures> published = Registry.published(point.store(), point.order());
        return then.equals(now)
                        || isAllTold(point.order(), published, point.store().content(then.get()), rows)
                ? new But(SmallNumbers.of(rows.measures(), rows.returns(), published))
                : new Nothing();
    }

    /** Whether everything that was told, by the rules of then and of now, is told now, in whatever words. */
    private static boolean isAllTold(
            Order order, Optional<QuarterFigures> published, SnapshotContent then, SnapshotContent now) {
        StillTold still = StillTold.of(then, now);
        Set<FactSheet.Key> before = told(FactSheet.of(order, then, published));
        return still.gone() == 0
                && told(FactSheet.of(order, now, published)).containsAll(before)
                && told(FactSheet.of(order, still.rows(), published)).containsAll(before);
    }

    private static Set<FactSheet.Key> told(FactSheet sheet) {
        return sheet.facts().keySet().stream()
                .filter(key -> !sheet.hidden().contains(key))
                .collect(Collectors.toSet());
    }

    /** A paper that may have become exempt: others have its title in their list of appendices. */
    private static boolean paperGone(CollectionPoint point) {
        Set<String> titles = point.here().stream().map(AgendaDocument::title).collect(Collectors.toSet());
        return point.collected().stream().anyMatch(one -> !titles.contains(one.title()));
    }
}

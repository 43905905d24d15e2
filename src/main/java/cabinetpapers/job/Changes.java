package cabinetpapers.job;

import cabinetpapers.agenda.ChangesPage;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * What a quarter's data says otherwise than it did at the run before, in the order in which papers tell it.
 *
 * @param leftOut how many rows there are no more: they may have become exempt, and nothing of them is repeated
 */
record Changes(Order order, Snapshot before, Snapshot now, List<Change> list, int leftOut) {

    private static final String TEXT = "changes.md";
    private static final String TABLE = "changes.json";

    Changes {
        list = List.copyOf(list);
    }

    /** @param published the figures that were published last, of an earlier quarter */
    static Changes between(
            Order order,
            Optional<QuarterFigures> published,
            Snapshot before,
            SnapshotContent contentBefore,
            Snapshot now,
            SnapshotContent contentNow) {
        StillTold earlier = StillTold.of(contentBefore, contentNow);
        FactSheet old = FactSheet.of(order, earlier.rows(), published);
        FactSheet young = FactSheet.of(order, contentNow, published);
        Set<String> closed = closed(old, young);
        SmallNumbers numbers = SmallNumbers.of(contentNow.measures(), contentNow.returns(), published);
        List<Change> changes = new ArrayList<>();
        young.facts().forEach((key, words) -> {
            String was = old.facts().getOrDefault(key, "");
            boolean untold = closed.contains(key.subject()) || numbers.givenAway(key.subject(), was);
            if (!was.equals(words)) {
                changes.add(change(
                        key,
                        young.name(key.subject()),
                        untold && !was.isEmpty() ? ChangesPage.NOT_REPEATED : was,
                        words));
            }
        });
        old.facts().keySet().stream()
                .filter(key -> !young.facts().containsKey(key))
                .forEach(key -> changes.add(change(key, old.name(key.subject()), ChangesPage.NOT_REPEATED, "")));
        changes.sort(Comparator.comparing(Change::kind));
        return new Changes(order, before, now, changes, earlier.gone());
    }

    /** The measures of which something is a small number now that was told: what is told of them is another matter since. */
    private static Set<String> closed(FactSheet old, FactSheet young) {
        return young.hidden().stream()
                .filter(key -> old.facts().containsKey(key) && !old.hidden().contains(key))
                .map(FactSheet.Key::subject)
                .collect(Collectors.toSet());
    }

    /** Leaves {@code changes.md} for people and {@code changes.json} for programs in a folder, if anything changed. */
    void write(Path folder, Access access) throws Refusal {
        if (!list.isEmpty() || leftOut > 0) {
            write(folder.resolve(TEXT), access, ChangesText.markdown(this));
            write(folder.resolve(TABLE), access, ChangesText.json(this));
        }
    }

    /** Those that others do not tell. Rows that are gone have no names here: they are counted in both. */
    Changes without(Changes others) {
        return with(list.stream().filter(change -> !others.list().contains(change)), leftOut);
    }

    /** These, and what others tell besides. */
    Changes and(Changes others) {
        return with(
                Stream.concat(list.stream(), others.without(this).list().stream())
                        .sorted(Comparator.comparing(Change::kind)),
                Math.max(leftOut, others.leftOut()));
    }

    private Changes with(Stream<Change> some, int gone) {
        return new Changes(order, before, now, some.toList(), gone);
    }

    /** What may lie in a meeting's folder, and in one of its parts'. */
    static Stream<Path> files(Path folder) {
        return Stream.of(folder.resolve(TEXT), folder.resolve(TABLE));
    }

    List<Change> of(Change.Kind kind) {
        return list.stream().filter(change -> change.kind() == kind).toList();
    }

    private static Change change(FactSheet.Key key, String name, String before, String now) {
        return new Change(key.kind(), key.subject(), name, key.what(), before, now);
    }

    private static void write(Path target, Access access, String text) throws Refusal {
        try {
            PartFile.write(target, access, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }
}

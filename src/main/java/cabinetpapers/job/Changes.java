package cabinetpapers.job;

import cabinetpapers.store.Snapshot;
import cabinetpapers.store.SnapshotContent;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** What a quarter's data says otherwise than it did at the run before, in the order in which papers tell it. */
record Changes(Order order, Snapshot before, Snapshot now, List<Change> list) {

    private static final String TEXT = "changes.md";
    private static final String TABLE = "changes.json";

    Changes {
        list = List.copyOf(list);
    }

    static Changes between(
            Order order, Snapshot before, SnapshotContent contentBefore, Snapshot now, SnapshotContent contentNow) {
        FactSheet old = FactSheet.of(order, contentBefore);
        FactSheet young = FactSheet.of(order, contentNow);
        List<Change> changes = new ArrayList<>();
        young.facts().forEach((key, words) -> {
            String earlier = old.facts().getOrDefault(key, "");
            if (!earlier.equals(words)) {
                changes.add(change(key, young.name(key.subject()), earlier, words));
            }
        });
        old.facts().forEach((key, words) -> {
            if (!young.facts().containsKey(key)) {
                changes.add(change(key, old.name(key.subject()), words, ""));
            }
        });
        changes.sort(Comparator.comparing(Change::kind));
        return new Changes(order, before, now, changes);
    }

    /** Leaves {@code changes.md} for people and {@code changes.json} for programs in a folder, if anything changed. */
    void write(Path folder) throws Refusal {
        if (!list.isEmpty()) {
            write(folder.resolve(TEXT), ChangesText.markdown(this));
            write(folder.resolve(TABLE), ChangesText.json(this));
        }
    }

    /** What may lie in a meeting's folder. */
    static Stream<Path> files(Path folder) {
        return Stream.of(folder.resolve(TEXT), folder.resolve(TABLE));
    }

    List<Change> of(Change.Kind kind) {
        return list.stream().filter(change -> change.kind() == kind).toList();
    }

    private static Change change(FactSheet.Key key, String name, String before, String now) {
        return new Change(key.kind(), key.subject(), name, key.what(), before, now);
    }

    private static void write(Path target, String text) throws Refusal {
        try {
            PartFile.write(target, text.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }
}

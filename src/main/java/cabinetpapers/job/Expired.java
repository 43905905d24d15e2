package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.store.JobRun;
import cabinetpapers.store.RetentionTables;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.Store;
import java.io.IOException;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.springframework.batch.core.repository.JobRepository;

/**
 * What a council has of one quarter for longer than it keeps it.
 *
 * @param subject council and quarter
 * @param restarts what goes with the runs
 */
record Expired(
        String subject,
        Store store,
        List<JobRun> runs,
        RestartRecords restarts,
        List<Snapshot> snapshots,
        OldDrafts drafts) {

    private static final DateTimeFormatter MOMENT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd HH:mm", Locale.UK).withZone(CouncilTime.ZONE);

    Expired {
        runs = List.copyOf(runs);
        snapshots = List.copyOf(snapshots);
    }

    static Expired of(
            Order order, Quarter quarter, JobFolder folder, Store store, JobRepository repository, Instant now)
            throws Refusal {
        Retention retention = order.council().retention();
        String slug = order.council().slug();
        String subject = slug + "/" + quarter.label();
        RestartRecords restarts = RestartRecords.of(repository, subject, Retention.before(now, retention.runs()));
        return new Expired(
                subject,
                store,
                store.retention().runs(subject, Retention.before(now, retention.runs())),
                restarts,
                store.retention()
                        .snapshots(slug, quarter, Retention.before(now, retention.snapshots()), restarts.snapshots()),
                OldDrafts.of(slug, quarter, folder, store, Retention.before(now, retention.drafts())));
    }

    /** Whether nothing goes; there may be files to name that stay. */
    boolean isEmpty() {
        return runs.isEmpty() && restarts.old().isEmpty() && snapshots.isEmpty() && drafts.isEmpty();
    }

    /** A line each, under headings that count them; none where there is nothing to tell. */
    List<String> lines() {
        if (isEmpty() && drafts.edited().isEmpty()) {
            return List.of();
        }
        List<String> lines = new ArrayList<>();
        lines.add(subject);
        section("run", runs.stream().map(Expired::line).toList(), lines);
        if (!restarts.old().isEmpty()) {
            lines.add("  " + Words.count(restarts.old().size(), "record") + " that restarts went by");
        }
        section("snapshot", snapshots.stream().map(Expired::line).toList(), lines);
        section("draft", drafts.ours().stream().map(drafts.folder()::named).toList(), lines);
        if (!drafts.gone().isEmpty()) {
            lines.add("  " + Words.count(drafts.gone().size(), "record") + " of drafts that are gone already:");
            drafts.gone().forEach(line -> lines.add("    " + line));
        }
        List<String> edited =
                drafts.edited().stream().map(drafts.folder()::named).toList();
        if (!edited.isEmpty()) {
            lines.add("  kept, since somebody changed " + (edited.size() == 1 ? "it:" : "them:"));
            edited.forEach(line -> lines.add("    " + line));
        }
        return lines;
    }

    /** Files first: a file whose record went before it would pass for one that somebody changed. */
    void dispose(RunLock lock) throws IOException, Refusal {
        drafts.dispose(store, lock);
        RetentionTables tables = store.retention();
        lock.assure();
        tables.disposeOfRuns(runs);
        restarts.dispose();
        tables.disposeOfSnapshots(snapshots);
        tables.disposeOfFindings(subject, restarts.inputs());
    }

    private static void section(String noun, List<String> entries, List<String> lines) {
        if (!entries.isEmpty()) {
            lines.add("  " + Words.count(entries.size(), noun) + ":");
            entries.forEach(entry -> lines.add("    " + entry));
        }
    }

    private static String line(JobRun run) {
        return MOMENT.format(run.began()) + "  " + run.jobName()
                + run.end().map(end -> "  " + JobStatus.words(end.ending())).orElse("");
    }

    private static String line(Snapshot snapshot) {
        return MOMENT.format(snapshot.asAt()) + "  " + snapshot.id();
    }
}

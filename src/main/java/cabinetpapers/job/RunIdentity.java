package cabinetpapers.job;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.store.QuarterLock;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.CodeSource;
import java.util.List;
import java.util.Optional;

/**
 * What makes a run the same as an earlier one, so that it goes on where that stopped.
 *
 * @param jobName names the job, the council and the quarter
 * @param makers fingerprint of what makes papers of given words: the program and the house
 * @param content fingerprint of all that the papers' content depends on: the program and every file, but not where the
 *     papers go
 * @param inputs fingerprint of the content, of where the papers go, and of what the quarter is locked at
 */
record RunIdentity(String jobName, String makers, String content, String inputs) {

    static RunIdentity of(Order order) {
        String program = program();
        Fingerprint content = new Fingerprint()
                .add(program)
                .add(order.quarter().label())
                .add(order.asAt().toString());
        for (Path source : order.sources()) {
            content.add(source);
        }
        for (PaperOrder paper : order.papers()) {
            content.add(paper.meeting().agendaItem().orElse(""));
        }
        String hex = content.hex();
        return new RunIdentity(
                jobName(order),
                new Fingerprint().add(program).add(order.house()).hex(),
                hex,
                new Fingerprint().add(hex).add(order.out().toString()).hex());
    }

    /**
     * The same, with the quarter locked or not: what a run read under one lock is nothing for a run without it, or under
     * another, to go on from.
     */
    RunIdentity under(List<QuarterLock> locks) {
        if (locks.isEmpty()) {
            return this;
        }
        Fingerprint locked = new Fingerprint().add(inputs);
        locks.forEach(lock -> locked.add(lock.subject()).add(lock.snapshotId()));
        return new RunIdentity(jobName, makers, content, locked.hex());
    }

    static String jobName(Order order) {
        return jobName(order.council().slug(), order.quarter(), order.job());
    }

    static String jobName(String council, Quarter quarter, String job) {
        return subject(council, quarter) + "/" + job;
    }

    /** What only one run at a time may make. */
    static String subject(Order order) {
        return subject(order.council().slug(), order.quarter());
    }

    private static String subject(String council, Quarter quarter) {
        return council + "/" + quarter.label();
    }

    /** The program's own fingerprint; a new version makes new papers. */
    private static String program() {
        Optional<CodeSource> source =
                Optional.ofNullable(RunIdentity.class.getProtectionDomain().getCodeSource());
        if (source.isEmpty()) {
            return "unknown";
        }
        Path code = Path.of(URI.create(source.get().getLocation().toString()));
        return Files.isRegularFile(code) ? new Fingerprint().add(code).hex() : "classes";
    }
}

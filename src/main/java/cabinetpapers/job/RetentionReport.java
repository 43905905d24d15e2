package cabinetpapers.job;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.store.Store;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.context.ConfigurableApplicationContext;

/**
 * What a council has for longer than it keeps it: runs, snapshots and drafts of all its quarters, and no published paper.
 *
 * @param lines what goes, or went, a line each
 * @param message what was not done, and why; empty where all was
 */
public record RetentionReport(List<String> lines, List<Finding> findings, Ending ending, String message) {

    public RetentionReport {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** Whether it goes, or is only told. */
    public enum Wish {
        LISTED,
        DISPOSED_OF
    }

    /** @param request a job of the council whose records they are */
    public static RetentionReport of(Request request, Wish wish) {
        return of(request, wish, Clock.systemUTC());
    }

    static RetentionReport of(Request request, Wish wish, Clock clock) {
        Findings findings = new Findings();
        Optional<Order> order = JobFileReader.read(request, findings);
        if (order.isEmpty()) {
            return new RetentionReport(
                    List.of(), findings.list(), Ending.CONFIGURATION, "The job cannot be understood.");
        }
        JobFolder folder = new JobFolder(request.project());
        Holder holder = Holder.of(RunIdentity.jobName(order.get()), clock);
        try (Database database = Database.open(
                        DatabaseAddress.of(request, order.get()), RunIdentity.subject(order.get()), holder);
                ConfigurableApplicationContext application = BatchApplication.start(database)) {
            return new Sweep(order.get(), wish, folder, database, application.getBean(JobRepository.class), clock)
                    .report(holder);
        } catch (Exception | OutOfMemoryError failure) {
            return Refusal.within(failure)
                    .map(refusal -> new RetentionReport(List.of(), List.of(), refusal.ending(), refusal.getMessage()))
                    .orElseGet(() -> new RetentionReport(
                            List.of(), List.of(), Ending.FAULT, FaultLog.record(failure, folder, clock)));
        }
    }

    /** Goes through a council's quarters, each under the lock that its runs take. */
    private record Sweep(
            Order order, Wish wish, JobFolder folder, Database database, JobRepository repository, Clock clock) {

        RetentionReport report(Holder holder) throws Refusal {
            Store store = new Store(database.source());
            List<Expired> swept = new ArrayList<>();
            List<String> busy = new ArrayList<>();
            for (Quarter quarter : store.retention().quarters(order.council().slug())) {
                if (quarter.equals(order.quarter())) {
                    swept.add(sweep(quarter, store, database.lock()));
                } else {
                    elsewhere(quarter, store, holder, swept, busy);
                }
            }
            store.settle();
            return report(swept, busy);
        }

        private RetentionReport report(List<Expired> swept, List<String> busy) {
            List<String> lines = swept.stream()
                    .flatMap(one -> one.lines().stream())
                    .collect(Collectors.toCollection(ArrayList::new));
            lines.add(swept.stream().allMatch(Expired::isEmpty) ? "Nothing is older than it is kept for." : last());
            List<String> absent = swept.stream()
                    .flatMap(one -> one.drafts().absent().stream())
                    .distinct()
                    .map(this::leftOut)
                    .toList();
            Ending ending = busy.isEmpty() ? Ending.DONE : Ending.ALREADY_RUNNING;
            return new RetentionReport(
                    lines,
                    List.of(),
                    absent.isEmpty() ? ending : Ending.CANNOT_WRITE,
                    Stream.concat(absent.stream(), busy.stream()).collect(Collectors.joining("\n")));
        }

        private String last() {
            return switch (wish) {
                case LISTED -> "Nothing has been deleted. The same command with --dispose deletes what is listed.";
                case DISPOSED_OF -> "Deleted.";
            };
        }

        private String leftOut(Path absent) {
            return "Drafts in " + folder.named(absent) + " were left out: there is no such folder. See whether its disk"
                    + " is there; if the folder was deleted, make it again, empty. Then give the same command again.";
        }

        private void elsewhere(Quarter quarter, Store store, Holder holder, List<Expired> swept, List<String> busy)
                throws Refusal {
            String subject = order.council().slug() + "/" + quarter.label();
            try {
                database.locking(subject, holder, lock -> swept.add(sweep(quarter, store, lock)));
            } catch (Refusal refusal) {
                if (refusal.ending() != Ending.ALREADY_RUNNING) {
                    throw refusal;
                }
                busy.add(subject + " was left out: " + refusal.getMessage());
            }
        }

        private Expired sweep(Quarter quarter, Store store, RunLock lock) throws Refusal {
            Expired expired = Expired.of(order, quarter, folder, store, repository, clock.instant());
            if (wish == Wish.DISPOSED_OF && !expired.isEmpty()) {
                try {
                    expired.dispose(lock);
                } catch (IOException e) {
                    throw Refusal.cannotWrite(order.out(), e);
                }
            }
            return expired;
        }
    }
}

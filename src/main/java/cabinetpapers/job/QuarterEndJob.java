package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.store.QuarterLock;
import cabinetpapers.store.Store;
import java.nio.file.Path;
import java.time.Clock;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.transaction.PlatformTransactionManager;

/** The quarter-end job: reads the quarter's data and leaves the papers that its job file asks for. */
public final class QuarterEndJob {

    private final Request request;
    private final Progress progress;
    private final Press press;
    private final PartFile.Mover mover;
    private final Clock clock;
    private final JobFolder folder;
    private final Stop stop;

    public QuarterEndJob(Request request, Progress progress) {
        this(request, progress, Press.RENDERERS, Clock.systemUTC());
    }

    QuarterEndJob(Request request, Progress progress, Press press, Clock clock) {
        this(request, progress, press, PartFile.Mover.ATOMIC, clock);
    }

    QuarterEndJob(Request request, Progress progress, Press press, PartFile.Mover mover, Clock clock) {
        this(request, progress, press, mover, clock, new Stop());
    }

    private QuarterEndJob(
            Request request, Progress progress, Press press, PartFile.Mover mover, Clock clock, Stop stop) {
        this.stop = stop;
        this.mover = mover;
        this.request = request;
        this.progress = progress;
        this.press = press;
        this.clock = clock;
        this.folder = new JobFolder(request.project());
    }

    /** Ends the run at the next opportunity; the same request then does what is left. */
    public void stop() {
        stop.wish();
    }

    /** Makes the papers. Never throws: whatever happens is in the outcome. */
    public Outcome run() {
        return prepared(order -> chronicled(order, (store, lock) -> {}), this::told);
    }

    /** What is done with a job file that was understood. */
    @FunctionalInterface
    private interface Task {
        Outcome perform(Order order) throws Exception;
    }

    /** What is done while the database is ours. */
    @FunctionalInterface
    private interface StoreTask {
        Outcome perform(Store store, Database database) throws Exception;
    }

    /** What is seen to before papers are made, while the database is ours. */
    @FunctionalInterface
    private interface Preparation {
        void perform(Store store, RunLock lock) throws Exception;
    }

    /** @param unbegun what is done about an outcome that came before there was anything to keep account of */
    private Outcome prepared(Task task, UnaryOperator<Outcome> unbegun) {
        Findings findings = new Findings();
        Optional<OpenedJob> opened;
        try {
            opened = OpenedJob.of(request, findings);
        } catch (Exception | OutOfMemoryError failure) {
            return unbegun.apply(failed(failure, findings));
        }
        if (opened.isEmpty()) {
            return unbegun.apply(misconfigured(findings));
        }
        try (OpenedJob job = opened.get()) {
            return task.perform(job.order());
        } catch (Exception | OutOfMemoryError failure) {
            return unbegun.apply(failed(failure, findings));
        }
    }

    /** A run that never began is told all the same: whoever started it at night is not there to read what it printed. */
    private Outcome told(Outcome outcome) {
        Optional<String> unsent = Aftermath.ofUnbegun(request, clock).tell(outcome);
        return unsent.isPresent() ? outcome.adding(unsent.get()) : outcome;
    }

    /** Makes the papers and keeps account of it; what is to be seen to before is done under the same lock. */
    private Outcome chronicled(Order order, Preparation before) {
        Holder holder = Holder.of(RunIdentity.jobName(order), clock);
        Chronicle chronicle = new Chronicle(request, order, RunIdentity.jobName(order), holder, progress, clock);
        Outcome outcome;
        try {
            outcome = withDatabase(order, (store, database) -> accounted(order, before, store, database, chronicle));
        } catch (Exception | OutOfMemoryError failure) {
            outcome = failed(failure, new Findings());
        }
        Optional<String> unsent = chronicle.closed(outcome);
        return unsent.isPresent() ? outcome.adding(unsent.get()) : outcome;
    }

    private Outcome accounted(Order order, Preparation before, Store store, Database database, Chronicle chronicle) {
        chronicle.begun(store, RunIdentity.jobName(order));
        Outcome outcome;
        try {
            before.perform(store, database.lock());
            outcome = run(order, store, database, chronicle);
            PaperStandings.write(Registry.of(order, folder, store, database.lock()));
        } catch (Exception | OutOfMemoryError failure) {
            outcome = failed(failure, new Findings());
        }
        chronicle.ended(outcome);
        return outcome;
    }

    private Outcome failed(Throwable failure, Findings findings) {
        return Refusal.within(failure)
                .map(refusal -> Outcome.without(refusal.ending(), refusal.getMessage(), findings.list()))
                .orElseGet(() -> fault(failure));
    }

    /**
     * Gives the job's item its number on the agenda, and brings banners, names and manifest up to date with it. Refuses
     * where the data have changed since the papers were made: then a number would not be all that moves.
     *
     * @param meeting the day of the meeting, where the job's papers go to several
     */
    public Outcome bind(String number, Optional<LocalDate> meeting) {
        if (!AgendaNumbers.isNumber(number)) {
            return Outcome.without(
                    Ending.MISUNDERSTOOD,
                    "\"" + number + "\" is no item's number. Give it as the agenda has it: 8, 8a, 8.1 or 12(b).",
                    List.of());
        }
        Task task = order -> {
            Optional<MeetingWish> wish = Meetings.of(order).stream()
                    .filter(one -> meeting.map(one.date()::equals).orElse(true))
                    .findFirst();
            if (wish.isEmpty()) {
                return Outcome.without(
                        Ending.MISUNDERSTOOD, "No paper of this job goes to a meeting on that day.", List.of());
            }
            return chronicled(order, (store, lock) -> {
                new Laid(order, folder, store, lock, clock).requireSameData();
                new AgendaNumbers(store.agenda()).bind(order, wish.get(), number);
            });
        };
        return prepared(task, UnaryOperator.identity());
    }

    /** Remembers that the papers that lie ready were collected, so that a later change is told. */
    public Outcome collect() {
        return collected(Laid.Collection.WHOLE);
    }

    /** Makes supplementary agendas of what has come or changed since papers were collected, and remembers that they were. */
    public Outcome supplement() {
        return collected(Laid.Collection.SUPPLEMENTARY);
    }

    private Outcome collected(Laid.Collection collection) {
        Task task = order -> withDatabase(order, (store, database) -> {
            List<Path> made = new Laid(
                            new AgendaNumbers(store.agenda()).bound(order), folder, store, database.lock(), clock)
                    .collect(collection);
            return Outcome.without(
                    Ending.DONE,
                    made.stream()
                            .map(one -> one.getFileName() + " lies in " + folder.named(one))
                            .collect(Collectors.joining("\n")),
                    List.of());
        });
        return prepared(task, UnaryOperator.identity());
    }

    /** Does everything but write: reads, checks, computes and composes, and tells what it found. */
    public Outcome check() {
        Task task = order -> {
            Outcome outcome = new Rehearsal(order, folder, progress, clock).check();
            return outcome.ending() == Ending.DONE
                    ? Outcome.without(done(outcome.findings()), "", outcome.findings())
                    : outcome;
        };
        return prepared(task, UnaryOperator.identity());
    }

    private Outcome withDatabase(Order order, StoreTask task) throws Exception {
        Holder holder = Holder.of(RunIdentity.jobName(order), clock);
        try (Database database =
                Database.open(DatabaseAddress.of(request, order), RunIdentity.subject(order), holder)) {
            return task.perform(new Store(database.source()), database);
        }
    }

    private Outcome run(Order asked, Store store, Database database, Progress chronicle) throws Exception {
        Order order = new AgendaNumbers(store.agenda()).bound(asked);
        Run run = new Run(
                order,
                folder,
                identity(order, store),
                request.rendering(),
                press,
                mover,
                store,
                database.lock(),
                clock);
        run.places().sweep();
        return run(run, database, chronicle);
    }

    private static RunIdentity identity(Order order, Store store) {
        List<QuarterLock> locks = order.parts().stream()
                .flatMap(part -> store.register().lock(Registry.lockSubject(RunIdentity.jobName(order), part)).stream())
                .toList();
        return RunIdentity.of(order).under(locks);
    }

    private Outcome run(Run run, Database database, Progress chronicle) throws Exception {
        try (ConfigurableApplicationContext application = BatchApplication.start(database)) {
            return run(run, application, chronicle);
        }
    }

    private Outcome run(Run run, ApplicationContext application, Progress chronicle) throws Exception {
        JobRecords records = JobRecords.of(application, clock);
        JobSteps steps = new JobSteps(
                records.repository(), application.getBean(PlatformTransactionManager.class), chronicle, stop);
        Desk desk = new Desk(run);
        JobParameters parameters = records.parameters(run.identity(), request.rendering());
        Earlier earlier = records.earlier(run.identity(), request.rendering());
        JobExecution execution = records.run(steps.job(run, desk, earlier), parameters);
        if (execution.getStatus() == BatchStatus.COMPLETED) {
            return outcome(run, desk, done(run.stages().all()), run.stages().moved());
        }
        if (stop.wished()) {
            return outcome(run, desk, Ending.STOPPED, "Stopped. Give the same command again to do what is left.");
        }
        return failed(
                run,
                desk,
                Stream.concat(steps.faults().stream(), execution.getAllFailureExceptions().stream())
                        .toList());
    }

    private Outcome failed(Run run, Desk desk, List<Throwable> failures) {
        for (Throwable failure : failures) {
            Optional<Refusal> refusal = Refusal.within(failure);
            if (refusal.isPresent()) {
                return outcome(run, desk, refusal.get().ending(), refusal.get().getMessage());
            }
        }
        Throwable fault = failures.isEmpty() ? new IllegalStateException("the job failed") : failures.getFirst();
        return outcome(run, desk, Ending.FAULT, FaultLog.record(fault, folder, clock));
    }

    private Ending done(List<Finding> findings) {
        boolean holes = findings.stream().anyMatch(finding -> finding.severity() == Severity.HOLE);
        return holes && request.holes() == Request.Holes.REFUSED ? Ending.HOLES : Ending.DONE;
    }

    private static Outcome outcome(Run run, Desk desk, Ending ending, String message) {
        List<PaperFile> papers = new ArrayList<>();
        for (PaperOrder paper : run.order().papers()) {
            for (Output output : run.order().outputs()) {
                desk.file(run.places().paper(paper, output)).ifPresent(papers::add);
            }
        }
        return new Outcome(ending, message, run.stages().all(), FindingsFile.told(run), papers);
    }

    private static Outcome misconfigured(Findings findings) {
        return Outcome.without(Ending.CONFIGURATION, "The job cannot be understood.", findings.list());
    }

    private Outcome fault(Throwable fault) {
        return Outcome.without(Ending.FAULT, FaultLog.record(fault, folder, clock), List.of());
    }
}

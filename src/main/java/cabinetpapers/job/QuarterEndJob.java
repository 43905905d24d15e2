package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.store.Store;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
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
    private final Clock clock;
    private final JobFolder folder;
    private final Stop stop;

    public QuarterEndJob(Request request, Progress progress) {
        this(request, progress, Press.RENDERERS, Clock.systemUTC());
    }

    QuarterEndJob(Request request, Progress progress, Press press, Clock clock) {
        this(request, progress, press, clock, new Stop());
    }

    private QuarterEndJob(Request request, Progress progress, Press press, Clock clock, Stop stop) {
        this.stop = stop;
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
        Findings findings = new Findings();
        try {
            Optional<Order> order = JobFileReader.read(request, findings);
            if (order.isEmpty()) {
                return misconfigured(findings);
            }
            return ViewExtract.namesViews(order.get().data())
                    ? fromViews(order.get(), QuarterEndJob::run, findings)
                    : chronicled(order.get(), findings);
        } catch (Exception | OutOfMemoryError failure) {
            return failed(failure, findings);
        }
    }

    private Outcome chronicled(Order order, Findings findings) {
        RunIdentity identity = RunIdentity.of(order);
        Holder holder = Holder.of(identity, clock);
        Chronicle chronicle = new Chronicle(request, order, identity, holder, progress, clock);
        Outcome outcome;
        try {
            outcome = run(order, identity, holder, chronicle, findings);
        } catch (Exception | OutOfMemoryError failure) {
            outcome = failed(failure, findings);
        }
        Optional<String> unsent = chronicle.closed(outcome);
        return unsent.isPresent() ? outcome.adding(unsent.get()) : outcome;
    }

    private Outcome failed(Throwable failure, Findings findings) {
        return Refusal.within(failure)
                .map(refusal -> Outcome.without(refusal.ending(), refusal.getMessage(), findings.list()))
                .orElseGet(() -> fault(failure));
    }

    /** Does everything but write: reads, checks, computes and composes, and tells what it found. */
    public Outcome check() {
        Findings findings = new Findings();
        try {
            Optional<Order> order = JobFileReader.read(request, findings);
            if (order.isEmpty()) {
                return misconfigured(findings);
            }
            if (ViewExtract.namesViews(order.get().data())) {
                return fromViews(order.get(), QuarterEndJob::check, findings);
            }
            Outcome outcome = new Rehearsal(order.get(), folder, progress, clock).check();
            return outcome.ending() == Ending.DONE
                    ? Outcome.without(done(outcome.findings()), "", outcome.findings())
                    : outcome;
        } catch (Exception | OutOfMemoryError failure) {
            return failed(failure, findings);
        }
    }

    /** Does the same with the tables that were taken out of the views. */
    private Outcome fromViews(Order order, Function<QuarterEndJob, Outcome> what, Findings findings) throws Refusal {
        Optional<ViewExtract> taken = ViewExtract.of(request, order.data(), findings);
        if (taken.isEmpty()) {
            return misconfigured(findings);
        }
        try (ViewExtract extract = taken.get()) {
            QuarterEndJob job = new QuarterEndJob(request.withData(extract.folder()), progress, press, clock, stop);
            return what.apply(job);
        }
    }

    private Outcome run(Order order, RunIdentity identity, Holder holder, Chronicle chronicle, Findings findings)
            throws Exception {
        try (Database database =
                Database.open(DatabaseAddress.of(request, order), RunIdentity.subject(order), holder)) {
            Run run = new Run(
                    order,
                    folder,
                    identity,
                    request.rendering(),
                    press,
                    new Store(database.source()),
                    database.lock(),
                    clock);
            sweep(run.places().meeting());
            chronicle.begun(run.store(), identity.jobName());
            Outcome outcome;
            try {
                outcome = run(run, database, chronicle);
            } catch (Exception | OutOfMemoryError failure) {
                outcome = failed(failure, findings);
            }
            chronicle.ended(outcome);
            return outcome;
        }
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
            return outcome(run, desk, done(run.stages().all()), "");
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
        Optional<Path> findingsFile =
                Optional.of(FindingsFile.in(run.places().meeting())).filter(Files::exists);
        return new Outcome(ending, message, run.stages().all(), findingsFile, papers);
    }

    private static void sweep(Path papers) throws Refusal {
        try {
            PartFile.sweep(papers);
        } catch (IOException e) {
            throw Refusal.cannotWrite(papers, e);
        }
    }

    private static Outcome misconfigured(Findings findings) {
        return Outcome.without(Ending.CONFIGURATION, "The job cannot be understood.", findings.list());
    }

    private Outcome fault(Throwable fault) {
        return Outcome.without(Ending.FAULT, FaultLog.record(fault, folder, clock), List.of());
    }
}

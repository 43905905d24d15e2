package cabinetpapers.job;

import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.builder.JobBuilder;
import org.springframework.batch.core.listener.StepExecutionListener;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.Step;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.core.step.builder.StepBuilder;
import org.springframework.batch.infrastructure.repeat.RepeatStatus;
import org.springframework.batch.infrastructure.support.transaction.ResourcelessTransactionManager;
import org.springframework.core.task.SimpleAsyncTaskExecutor;
import org.springframework.transaction.PlatformTransactionManager;

/**
 * The quarter-end job as Spring Batch's steps.
 *
 * <p>What it takes in: a folder of tables, or a workbook. What it skips: nothing; a bad cell is a hole in the paper, and
 * an unreadable table ends the run before any paper is touched. What a restart does: the steps and the papers that are
 * not done yet.
 */
final class JobSteps {

    private static final String PAPERS = "papers";
    private static final int AT_ONCE = 2;

    private final JobRepository repository;
    private final PlatformTransactionManager transactions;
    private final PlatformTransactionManager none = new ResourcelessTransactionManager();
    private final Progress progress;
    private final Stop stop;
    private final Queue<Throwable> faults = new ConcurrentLinkedQueue<>();

    JobSteps(JobRepository repository, PlatformTransactionManager transactions, Progress progress, Stop stop) {
        this.repository = repository;
        this.transactions = transactions;
        this.progress = progress;
        this.stop = stop;
    }

    Job job(Run run, Desk desk, Earlier earlier) {
        return new JobBuilder(run.identity().jobName(), repository)
                .start(step("import", new AsBefore(earlier.same(), new ImportStep(run, desk)), transactions))
                .next(step("check", new CheckStep(run, desk), none))
                .next(step("figures", new AsBefore(earlier.same(), new FiguresStep(run, desk)), transactions))
                .next(papers(run, new PaperStep(run, desk)))
                .next(step("finish", new FinishStep(run, desk, earlier), none))
                .build();
    }

    /** What went wrong in the steps, as they threw it. */
    Queue<Throwable> faults() {
        return faults;
    }

    private Step step(String name, Work work, PlatformTransactionManager within) {
        return new StepBuilder(name, repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.heed();
                            told(() -> progress.begun(name));
                            String outcome = perform(work, contribution.getStepExecution());
                            // Spring Batch saves what a step lays down for later ones only after the step has ended: a
                            // run that was killed in between would find the step done, and nothing laid down.
                            repository.updateExecutionContext(
                                    contribution.getStepExecution().getJobExecution());
                            told(() -> progress.ended(name, outcome));
                            return RepeatStatus.FINISHED;
                        },
                        within)
                .build();
    }

    /** A partition a paper and output. They share nothing but what they read, so each fails, and restarts, alone. */
    private Step papers(Run run, Work work) {
        Step paper = new StepBuilder("paper", repository)
                .tasklet(
                        (contribution, context) -> {
                            stop.heed();
                            String outcome = perform(work, contribution.getStepExecution());
                            told(() -> progress.advanced(PAPERS, outcome));
                            return RepeatStatus.FINISHED;
                        },
                        none)
                .build();
        SimpleAsyncTaskExecutor threads = new SimpleAsyncTaskExecutor("paper-");
        threads.setConcurrencyLimit(AT_ONCE);
        return new StepBuilder(PAPERS, repository)
                .partitioner("paper", gridSize -> PaperStep.partitions(run.order()))
                .step(paper)
                .taskExecutor(threads)
                .listener(listener())
                .build();
    }

    private StepExecutionListener listener() {
        return new StepExecutionListener() {
            @Override
            public void beforeStep(StepExecution execution) {
                told(() -> progress.begun(PAPERS));
            }

            @Override
            public ExitStatus afterStep(StepExecution execution) {
                String outcome = execution.getStatus() == BatchStatus.COMPLETED ? "all done" : "not all done";
                told(() -> progress.ended(PAPERS, outcome));
                return execution.getExitStatus();
            }
        };
    }

    private String perform(Work work, StepExecution execution) throws Exception {
        try {
            return work.perform(execution);
        } catch (Exception | Error fault) {
            faults.add(fault);
            throw fault;
        }
    }

    private synchronized void told(Runnable news) {
        news.run();
    }
}

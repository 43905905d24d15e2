package cabinetpapers.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Comparator;
import java.util.Optional;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.ExitStatus;
import org.springframework.batch.core.job.Job;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.job.parameters.JobParameters;
import org.springframework.batch.core.job.parameters.JobParametersBuilder;
import org.springframework.batch.core.launch.JobOperator;
import org.springframework.batch.core.repository.JobRepository;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;
import org.springframework.context.ApplicationContext;

/**
 * Spring Batch's records of runs: begins a run, or goes on with the last one where that did not end well and its inputs
 * are still the same. To be used under the run's lock.
 */
final class JobRecords {

    /**
     * Spring Batch knows the running steps of a process by their numbers alone: two runs at once would mix theirs up, if
     * each has a database of its own.
     */
    private static final Lock ONE_AT_A_TIME = new ReentrantLock();

    private static final ExitStatus KILLED = new ExitStatus("FAILED", "its process was killed");

    /** Runs that failed night after night; beyond them nobody remembers what there was to compare with. */
    private static final int MOST_LOOKED_AT = 100;

    private final JobRepository repository;
    private final JobOperator operator;
    private final Clock clock;

    private JobRecords(JobRepository repository, JobOperator operator, Clock clock) {
        this.repository = repository;
        this.operator = operator;
        this.clock = clock;
    }

    static JobRecords of(ApplicationContext application, Clock clock) {
        return new JobRecords(application.getBean(JobRepository.class), application.getBean(JobOperator.class), clock);
    }

    JobRepository repository() {
        return repository;
    }

    /** What a run is recorded by: those of the run to go on with, or new ones. */
    JobParameters parameters(RunIdentity identity, Request.Rendering rendering) {
        Optional<JobInstance> last = Optional.ofNullable(repository.getLastJobInstance(identity.jobName()));
        Optional<JobExecution> execution = last(identity);
        execution.ifPresent(this::recover);
        return execution
                .filter(one -> rendering == Request.Rendering.WHERE_NEEDED)
                .filter(one -> one.getStatus() != BatchStatus.COMPLETED)
                .filter(one -> identity.inputs().equals(inputs(one)))
                .map(JobExecution::getJobParameters)
                .orElseGet(() -> new JobParametersBuilder()
                        .addString("inputs", identity.inputs())
                        .addLong("run", last.map(JobInstance::getInstanceId).orElse(0L) + 1)
                        .toJobParameters());
    }

    /** What the run before laid down, for a run that is about to begin or to go on. */
    Earlier earlier(RunIdentity identity, Request.Rendering rendering) {
        return new Earlier(
                last(identity)
                        .filter(execution -> rendering == Request.Rendering.WHERE_NEEDED)
                        .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                        .filter(execution -> identity.inputs().equals(inputs(execution)))
                        .map(JobExecution::getExecutionContext),
                lastCompleted(identity));
    }

    private Optional<ExecutionContext> lastCompleted(RunIdentity identity) {
        return repository.getJobInstances(identity.jobName(), 0, MOST_LOOKED_AT).stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .max(Comparator.comparingLong(JobExecution::getId))
                .map(JobExecution::getExecutionContext);
    }

    /** Runs the job to its end, in this thread, when no other run of this process is at it. */
    JobExecution run(Job job, JobParameters parameters) throws Exception {
        ONE_AT_A_TIME.lock();
        try {
            return operator.start(job, parameters);
        } finally {
            ONE_AT_A_TIME.unlock();
        }
    }

    private Optional<JobExecution> last(RunIdentity identity) {
        return Optional.ofNullable(repository.getLastJobInstance(identity.jobName()))
                .flatMap(instance -> Optional.ofNullable(repository.getLastJobExecution(instance)));
    }

    private static String inputs(JobExecution execution) {
        return String.valueOf(execution.getJobParameters().getString("inputs"));
    }

    /** Under the lock, whatever still counts as running belongs to a process that is gone. */
    private void recover(JobExecution execution) {
        for (StepExecution step : execution.getStepExecutions()) {
            if (unfinished(step.getStatus())) {
                step.setStatus(BatchStatus.FAILED);
                step.setExitStatus(KILLED);
                step.setEndTime(LocalDateTime.now(clock));
                repository.update(step);
            }
        }
        if (unfinished(execution.getStatus())) {
            execution.setStatus(BatchStatus.FAILED);
            execution.setExitStatus(KILLED);
            execution.setEndTime(LocalDateTime.now(clock));
            repository.update(execution);
        }
    }

    private static boolean unfinished(BatchStatus status) {
        return status.isRunning() || status == BatchStatus.UNKNOWN;
    }
}

package cabinetpapers.job;

import java.time.Clock;
import java.time.LocalDateTime;
import java.util.Optional;
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
import org.springframework.context.ApplicationContext;

/**
 * Spring Batch's records of runs: begins a run, or goes on with the last one where that did not end well and its inputs
 * are still the same. To be used under the run's lock.
 */
final class JobRecords {

    private static final ExitStatus KILLED = new ExitStatus("FAILED", "its process was killed");

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
        Optional<JobExecution> execution =
                last.flatMap(instance -> Optional.ofNullable(repository.getLastJobExecution(instance)));
        execution.ifPresent(this::recover);
        return execution
                .filter(one -> rendering == Request.Rendering.WHERE_NEEDED)
                .filter(one -> one.getStatus() != BatchStatus.COMPLETED)
                .filter(one -> identity.inputs().equals(one.getJobParameters().getString("inputs")))
                .map(JobExecution::getJobParameters)
                .orElseGet(() -> new JobParametersBuilder()
                        .addString("inputs", identity.inputs())
                        .addLong("run", last.map(JobInstance::getInstanceId).orElse(0L) + 1)
                        .toJobParameters());
    }

    /** Runs the job to its end, in this thread. */
    JobExecution run(Job job, JobParameters parameters) throws Exception {
        return operator.start(job, parameters);
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

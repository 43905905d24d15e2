package cabinetpapers.job;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.springframework.batch.core.BatchStatus;
import org.springframework.batch.core.job.JobExecution;
import org.springframework.batch.core.job.JobInstance;
import org.springframework.batch.core.repository.JobRepository;

/**
 * What Spring Batch keeps of a quarter's runs, for a restart to go on by and for the next run to be held against.
 *
 * @param old those that nothing goes by any more
 * @param snapshots those that the others go back to
 * @param inputs fingerprints of the others
 */
record RestartRecords(JobRepository repository, List<JobInstance> old, Set<String> snapshots, Set<String> inputs) {

    RestartRecords {
        old = List.copyOf(old);
        snapshots = Set.copyOf(snapshots);
        inputs = Set.copyOf(inputs);
    }

    /** The last run of each job is kept however old it is, and so is the last that ended well. */
    static RestartRecords of(JobRepository repository, String subject, Instant before) {
        List<JobInstance> old = new ArrayList<>();
        Set<String> snapshots = new HashSet<>();
        Set<String> inputs = new HashSet<>();
        LocalDateTime cutOff = LocalDateTime.ofInstant(before, ZoneId.systemDefault());
        for (String job : repository.getJobNames()) {
            if (job.startsWith(subject + "/")) {
                List<JobInstance> instances = repository.getJobInstances(job, 0, Integer.MAX_VALUE);
                Set<Long> needed = needed(repository, instances);
                for (JobInstance instance : instances) {
                    List<JobExecution> executions = repository.getJobExecutions(instance);
                    if (!needed.contains(instance.getInstanceId())
                            && executions.stream()
                                    .allMatch(one -> one.getCreateTime().isBefore(cutOff))) {
                        old.add(instance);
                    } else {
                        executions.forEach(one -> note(one, snapshots, inputs));
                    }
                }
            }
        }
        return new RestartRecords(repository, old, snapshots, inputs);
    }

    void dispose() {
        old.forEach(repository::deleteJobInstance);
    }

    private static Set<Long> needed(JobRepository repository, List<JobInstance> instances) {
        Set<Long> needed = new HashSet<>();
        instances.stream()
                .max(Comparator.comparingLong(JobInstance::getInstanceId))
                .ifPresent(last -> needed.add(last.getInstanceId()));
        Optional<JobExecution> whole = instances.stream()
                .flatMap(instance -> repository.getJobExecutions(instance).stream())
                .filter(execution -> execution.getStatus() == BatchStatus.COMPLETED)
                .max(Comparator.comparingLong(JobExecution::getId));
        whole.ifPresent(execution -> needed.add(execution.getJobInstance().getInstanceId()));
        return needed;
    }

    private static void note(JobExecution execution, Set<String> snapshots, Set<String> inputs) {
        inputs.add(String.valueOf(execution.getJobParameters().getString("inputs")));
        execution.getExecutionContext().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(Desk.SNAPSHOT))
                .forEach(entry -> snapshots.add(String.valueOf(entry.getValue())));
    }
}

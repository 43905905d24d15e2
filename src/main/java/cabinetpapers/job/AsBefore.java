package cabinetpapers.job;

import java.util.Optional;
import org.springframework.batch.core.step.StepExecution;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * A step's work, spared where the last run had the same inputs and ended well: what it laid down and found is in the
 * database, and would come out the same again.
 *
 * @param before what the last run's steps laid down; empty where the work is to be done
 */
record AsBefore(Optional<ExecutionContext> before, Work work) implements Work {

    @Override
    public String perform(StepExecution execution) throws Exception {
        if (before.isEmpty()) {
            return work.perform(execution);
        }
        ExecutionContext context = execution.getJobExecution().getExecutionContext();
        before.get().entrySet().forEach(entry -> context.put(entry.getKey(), entry.getValue()));
        return "as in the last run";
    }
}

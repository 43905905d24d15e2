package cabinetpapers.job;

import java.util.Optional;
import org.springframework.batch.infrastructure.item.ExecutionContext;

/**
 * What steps of earlier runs of the same job, council and quarter laid down.
 *
 * @param same by the very last run, where it ended well and its inputs were the same
 * @param whole by the last run that ended well
 */
record Earlier(Optional<ExecutionContext> same, Optional<ExecutionContext> whole) {}

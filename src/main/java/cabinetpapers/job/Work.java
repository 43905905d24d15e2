package cabinetpapers.job;

import org.springframework.batch.core.step.StepExecution;

/** What a step does. */
@FunctionalInterface
interface Work {

    /** @return what the step has to say of it, in a few words */
    String perform(StepExecution execution) throws Exception;
}

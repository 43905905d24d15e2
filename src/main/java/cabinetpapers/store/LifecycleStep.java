package cabinetpapers.store;

import java.time.Instant;

/**
 * One thing that somebody put on record about papers, as the history shows it.
 *
 * @param jobName council, quarter and job, as a run has them; for closed papers' figures, whose they are, too
 * @param words what was done, and to which paper where it was one: {@code report: cleared by A. Officer (finance)}
 */
public record LifecycleStep(Instant at, String jobName, String words) {}

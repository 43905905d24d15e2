package cabinetpapers.store;

/**
 * Whose findings are kept: retention lets them go with the last run that they belong to.
 *
 * @param jobName council, quarter and job
 * @param inputs the run's fingerprint
 */
public record FindingsOwner(String jobName, String inputs) {}

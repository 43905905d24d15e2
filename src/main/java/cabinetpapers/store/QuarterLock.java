package cabinetpapers.store;

import java.time.Instant;

/**
 * From when on a quarter's figures no longer move, and at which snapshot.
 *
 * @param subject council, quarter and job
 * @param inputs fingerprint of the run's inputs at the lock, by which their findings are kept
 */
public record QuarterLock(String subject, String snapshotId, String inputs, String officer, Instant at) {}

package cabinetpapers.store;

import java.time.Instant;

/**
 * Somebody's word that a paper may be published as it is.
 *
 * @param contentHash of what was cleared: it holds for nothing else
 */
public record Clearance(String subject, String paper, Office office, String officer, String contentHash, Instant at) {}

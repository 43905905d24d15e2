package cabinetpapers.store;

import cabinetpapers.calendar.Quarter;
import java.time.Instant;

/**
 * A quarter's data as it stood at a moment. It is never changed; other data makes another snapshot.
 *
 * @param id derived from all the rest
 * @param council the council's slug
 * @param asAt to the second
 * @param contentHash SHA-256 of the canonical rows, in hexadecimal
 */
public record Snapshot(String id, String council, Quarter quarter, Instant asAt, String contentHash) {}

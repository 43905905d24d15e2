package cabinetpapers.store;

import java.time.Instant;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * A paper as it was given out; nothing changes it any more.
 *
 * @param supplement 0 for the paper itself, then 1, 2 … for what corrects it
 * @param restatement what a supplement corrects, and why; empty for the paper itself
 * @param files the SHA-256 of each file by its path
 */
public record Publication(
        String subject,
        String paper,
        int supplement,
        String contentHash,
        String snapshotId,
        String officer,
        String restatement,
        Instant at,
        Map<String, String> files) {
    public Publication {
        files = Collections.unmodifiableMap(new TreeMap<>(files));
    }
}

package cabinetpapers.store;

import java.time.Instant;
import java.util.List;

/**
 * What a file of ours said once, apart from its bytes.
 *
 * @param path where it lies, as the job names it
 * @param contentHash SHA-256 of the lines, in hexadecimal
 * @param fingerprint of everything that went into it
 */
public record WrittenContent(
        String path, String contentHash, String fingerprint, List<String> lines, Instant writtenAt) {
    public WrittenContent {
        lines = List.copyOf(lines);
    }
}

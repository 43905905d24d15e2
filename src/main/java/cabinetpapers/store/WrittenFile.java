package cabinetpapers.store;

import java.time.Instant;

/**
 * A file as we wrote it once; a path has as many as it had contents.
 *
 * @param path where it lies, as the job names it
 * @param fingerprint of everything that went into it
 * @param sha256 of its bytes as we wrote them: a file with other bytes was changed by somebody else
 */
public record WrittenFile(String path, String fingerprint, String sha256, Instant writtenAt) {}

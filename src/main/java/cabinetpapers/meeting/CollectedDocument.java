package cabinetpapers.meeting;

import java.time.Instant;

/** A file as somebody collected it for an agenda. */
public record CollectedDocument(String path, String title, String sha256, int version, Instant collectedAt) {}

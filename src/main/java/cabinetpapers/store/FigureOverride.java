package cabinetpapers.store;

import java.time.Instant;

/**
 * A figure, rating or arrow that a paper prints otherwise than it was computed, and who answers for it.
 *
 * @param subject council, quarter and job
 * @param paper its key in the job file
 * @param computed as the draft has it
 * @param printed as the signed-off file has it
 */
public record FigureOverride(
        String subject, String paper, String computed, String printed, String officer, String reason, Instant at) {}

package cabinetpapers.store;

import java.time.Instant;

/**
 * A measure's commentary as somebody changed it in a paper.
 *
 * @param readers whom the paper is for that it was changed in: it goes into no paper for others
 * @param period as the tables have it: {@code 2023-24 Q2}
 * @param original the data's words, which the change was made to: other words in the data count before the change
 * @param source the file that it was changed in
 */
public record HarvestedCommentary(
        String council,
        String readers,
        String code,
        String period,
        String original,
        String edited,
        String source,
        Instant at) {}

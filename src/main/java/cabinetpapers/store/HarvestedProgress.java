package cabinetpapers.store;

import java.time.Instant;

/**
 * What was reported of an action, as somebody changed it in a paper.
 *
 * @param readers whom the paper is for that it was changed in: it goes into no paper for others
 * @param planId empty where the data set holds one plan
 * @param period as the tables have it: {@code 2023-24 Q2}
 * @param original the data's words, which the change was made to: other words in the data count before the change
 * @param source the file that it was changed in
 */
public record HarvestedProgress(
        String council,
        String readers,
        String planId,
        String ref,
        String period,
        Field field,
        String original,
        String edited,
        String source,
        Instant at) {

    /** Which of an update's texts. */
    public enum Field {
        PROGRESS,
        NEXT_STEPS
    }
}

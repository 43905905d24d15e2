package cabinetpapers.plan;

import static cabinetpapers.plan.Brag.AMBER;
import static cabinetpapers.plan.Brag.BLUE;
import static cabinetpapers.plan.Brag.GREEN;
import static cabinetpapers.plan.Brag.RED;

import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/**
 * What the words in the columns status and rag mean. Capitals and spaces make no difference.
 *
 * @param statuses what a status says of how far something has got, and of the confidence in it
 * @param ratings the words for the four ratings
 */
public record StatusWords(Map<String, StatusMeaning> statuses, Map<String, Brag> ratings) {

    public static final StatusWords USUAL = new StatusWords(usualStatuses(), usualRatings());

    public StatusWords {
        statuses = Map.copyOf(folded(statuses));
        ratings = Map.copyOf(folded(ratings));
    }

    public Optional<StatusMeaning> status(String words) {
        return Optional.ofNullable(statuses.get(fold(words)));
    }

    public Optional<Brag> rating(String words) {
        return Optional.ofNullable(ratings.get(fold(words)));
    }

    /** With a council's own words, which come before these. */
    public StatusWords with(Map<String, StatusMeaning> ownStatuses, Map<String, Brag> ownRatings) {
        Map<String, StatusMeaning> allStatuses = new HashMap<>(statuses);
        allStatuses.putAll(folded(ownStatuses));
        Map<String, Brag> allRatings = new HashMap<>(ratings);
        allRatings.putAll(folded(ownRatings));
        return new StatusWords(allStatuses, allRatings);
    }

    private static <T> Map<String, T> folded(Map<String, T> words) {
        Map<String, T> folded = new TreeMap<>();
        words.forEach((word, meaning) -> folded.put(fold(word), meaning));
        return folded;
    }

    private static String fold(String words) {
        return words.strip().toLowerCase(Locale.ROOT).replace('-', ' ').replaceAll("[\\s\\p{Z}]+", " ");
    }

    private static Map<String, StatusMeaning> usualStatuses() {
        Map<String, StatusMeaning> words = new HashMap<>();
        put(words, Lifecycle.NOT_STARTED, Optional.empty(), "not started", "not yet started", "pending", "not due");
        put(
                words,
                Lifecycle.IN_PROGRESS,
                Optional.empty(),
                "in progress",
                "started",
                "commenced",
                "underway",
                "ongoing");
        put(words, Lifecycle.IN_PROGRESS, Optional.of(GREEN), "on track", "on target", "on schedule", "green");
        put(words, Lifecycle.IN_PROGRESS, Optional.of(AMBER), "at risk", "under control", "some slippage", "amber");
        put(
                words,
                Lifecycle.IN_PROGRESS,
                Optional.of(RED),
                "delayed",
                "behind schedule",
                "off track",
                "overdue",
                "red");
        put(
                words,
                Lifecycle.COMPLETE,
                Optional.of(BLUE),
                "complete",
                "completed",
                "achieved",
                "delivered",
                "done",
                "blue");
        put(
                words,
                Lifecycle.CLOSED,
                Optional.empty(),
                "closed",
                "cancelled",
                "withdrawn",
                "superseded",
                "no longer required");
        put(words, Lifecycle.ON_HOLD, Optional.empty(), "on hold", "paused", "deferred", "suspended");
        return words;
    }

    private static void put(
            Map<String, StatusMeaning> words, Lifecycle lifecycle, Optional<Brag> confidence, String... all) {
        for (String word : all) {
            words.put(word, new StatusMeaning(lifecycle, confidence));
        }
    }

    private static Map<String, Brag> usualRatings() {
        return Map.of(
                "blue",
                BLUE,
                "b",
                BLUE,
                "complete",
                BLUE,
                "green",
                GREEN,
                "g",
                GREEN,
                "amber",
                AMBER,
                "a",
                AMBER,
                "yellow",
                AMBER,
                "red",
                RED,
                "r",
                RED);
    }
}

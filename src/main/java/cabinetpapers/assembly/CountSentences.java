package cabinetpapers.assembly;

import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Counts as sentences, each with its denominator: "18 of 26 rated measures (69%) are Green, …". */
final class CountSentences {

    private CountSentences() {}

    static String ratings(Counts counts) {
        if (counts.rated() == 0) {
            return "No measure has a rating.";
        }
        return Shares.sentence(
                "",
                counts.rated(),
                "rated",
                List.of(
                        new Shares.Part(counts.of(RagRating.GREEN), "is Green", "are Green"),
                        new Shares.Part(counts.of(RagRating.AMBER), "is Amber", "are Amber"),
                        new Shares.Part(counts.of(RagRating.RED), "is Red", "are Red")));
    }

    /** How many measures have no rating, and why. */
    static String notRated(Counts counts) {
        int unrated = counts.measures() - counts.rated();
        if (unrated == 0) {
            return counts.measures() == 0 ? "There are no measures." : "Every measure is rated.";
        }
        List<String> reasons = new ArrayList<>();
        for (Rating.Why why : Rating.Why.values()) {
            int count = counts.of(why);
            if (count == unrated) {
                return unrated == 1
                        ? "1 measure is not rated because it " + one(why) + "."
                        : Wording.number(unrated) + " measures are not rated because they " + several(why) + ".";
            }
            if (count > 0) {
                reasons.add(Wording.number(count) + " " + (count == 1 ? one(why) : several(why)));
            }
        }
        return Wording.number(unrated) + " measures are not rated: " + Wording.list(reasons) + ".";
    }

    static String shortTravel(Counts counts) {
        return travel("Against the previous quarter", counts.shortTravel(), counts.shortComparable(), counts);
    }

    static String longTravel(Counts counts) {
        return travel("Against the same quarter last year", counts.longTravel(), counts.longComparable(), counts);
    }

    private static String travel(
            String against, Map<DirectionOfTravel, Integer> directions, int comparable, Counts counts) {
        if (comparable == 0) {
            return against + ", no measure can be compared.";
        }
        String sentence = Shares.sentence(
                against + ", ",
                comparable,
                "comparable",
                List.of(
                        part(directions, DirectionOfTravel.IMPROVED, "improved", "improved"),
                        part(directions, DirectionOfTravel.UNCHANGED, "was unchanged", "were unchanged"),
                        part(directions, DirectionOfTravel.WORSENED, "worsened", "worsened")));
        int others = counts.measures() - comparable;
        return others == 0
                ? sentence
                : sentence + " " + Wording.count(others, "measure", "measures") + " cannot be compared.";
    }

    private static Shares.Part part(
            Map<DirectionOfTravel, Integer> directions, DirectionOfTravel direction, String one, String several) {
        return new Shares.Part(directions.getOrDefault(direction, 0), one, several);
    }

    private static String one(Rating.Why why) {
        return switch (why) {
            case INFORMATION_ONLY -> "is for information only";
            case NO_TARGET -> "has no target";
            case NOT_REPORTED -> "was not reported";
            case UNREADABLE -> "was returned with a figure that cannot be read";
            case NOT_DUE -> "is not due";
            case CARRIED_OVER -> "is carried over";
            case NO_COMPARISON -> "cannot be ranked among others";
            case SUPPRESSED -> "is suppressed";
        };
    }

    private static String several(Rating.Why why) {
        return switch (why) {
            case INFORMATION_ONLY -> "are for information only";
            case NO_TARGET -> "have no target";
            case NOT_REPORTED -> "were not reported";
            case UNREADABLE -> "were returned with a figure that cannot be read";
            case NOT_DUE -> "are not due";
            case CARRIED_OVER -> "are carried over";
            case NO_COMPARISON -> "cannot be ranked among others";
            case SUPPRESSED -> "are suppressed";
        };
    }
}

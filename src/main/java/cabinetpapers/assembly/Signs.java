package cabinetpapers.assembly;

import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Travel;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Tone;
import cabinetpapers.paper.Way;
import cabinetpapers.plan.ActionRating;
import cabinetpapers.plan.ActionTravel;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.ItemFigures;

/** Ratings and directions as they are printed: never a colour or an arrow without its word. */
final class Signs {

    private Signs() {}

    static Inline rating(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> new Inline.Status(tone(rated.rag()), word(rated.rag()));
            case Rating.NotRated none ->
                new Inline.Status(Tone.NEUTRAL, none.why().words());
        };
    }

    /** An arrow with its word, or after a dash the reason why there is none. */
    static Inline direction(Travel travel) {
        return switch (travel) {
            case Travel.Direction direction -> arrow(direction.direction());
            case Travel.NotComparable none -> Inline.text("– " + none.reason().words());
        };
    }

    static Inline arrow(DirectionOfTravel direction) {
        return switch (direction) {
            case IMPROVED -> new Inline.Arrow(Way.BETTER, "Improved");
            case UNCHANGED -> new Inline.Arrow(Way.SAME, "Unchanged");
            case WORSENED -> new Inline.Arrow(Way.WORSE, "Worsened");
        };
    }

    /** As it was given; where none was, the one that the dates lead to, which is said; else why there is none. */
    static Inline rating(ItemFigures action) {
        return switch (action.rating()) {
            case ActionRating.Rated rated ->
                new Inline.Status(
                        tone(rated.brag()),
                        action.stated() instanceof ActionRating.Rated || rated.brag() == Brag.BLUE
                                ? word(rated.brag())
                                : word(rated.brag()) + " by dates");
            case ActionRating.NotRated none ->
                new Inline.Status(Tone.NEUTRAL, none.why().words());
        };
    }

    /** An arrow with its word, or after a dash the reason why there is none. */
    static Inline direction(ActionTravel travel) {
        return switch (travel) {
            case ActionTravel.Direction direction ->
                new Inline.Arrow(way(direction.way()), direction.way().words());
            case ActionTravel.NotComparable none ->
                Inline.text("– " + none.reason().words());
        };
    }

    private static Way way(ActionTravel.Way way) {
        return switch (way) {
            case IMPROVED -> Way.BETTER;
            case UNCHANGED -> Way.SAME;
            case WORSENED -> Way.WORSE;
        };
    }

    static Tone tone(Brag brag) {
        return switch (brag) {
            case RED -> Tone.RED;
            case AMBER -> Tone.AMBER;
            case GREEN -> Tone.GREEN;
            case BLUE -> Tone.BLUE;
        };
    }

    /** Blue says nothing to those who do not know BRAG. */
    static String word(Brag brag) {
        return switch (brag) {
            case RED, AMBER, GREEN -> brag.words();
            case BLUE -> "Complete";
        };
    }

    static Tone tone(RagRating rag) {
        return switch (rag) {
            case GREEN -> Tone.GREEN;
            case AMBER -> Tone.AMBER;
            case RED -> Tone.RED;
        };
    }

    static String word(RagRating rag) {
        return switch (rag) {
            case GREEN -> "Green";
            case AMBER -> "Amber";
            case RED -> "Red";
        };
    }
}

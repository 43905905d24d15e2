package cabinetpapers.kpi;

import java.util.Optional;

/** What was published of a measure by somebody's hand or another program, to hold ours against. */
public record PublishedSigns(
        String code,
        Claim<RagRating> rating,
        Claim<DirectionOfTravel> shortTravel,
        Claim<DirectionOfTravel> longTravel) {

    /** What was said of one of the three. */
    public sealed interface Claim<T> {

        /** @param sign empty where it was published that there is none */
        record Said<T>(Optional<T> sign) implements Claim<T> {}

        /** It is not known what was published. */
        record Unsaid<T>() implements Claim<T> {}
    }
}

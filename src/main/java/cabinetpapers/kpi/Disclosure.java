package cabinetpapers.kpi;

import java.util.Optional;

/**
 * What of a measure's figures must not be told, since it could be found out whom a small number is about.
 *
 * @param suppressBelow counts below this are not told; empty where all may be
 * @param partOf the code of the measure whose figure this one's is a part of: together, a total's parts must not give a
 *     suppressed one away
 */
public record Disclosure(Optional<Integer> suppressBelow, Optional<String> partOf) {

    /** Everything may be told. */
    public static final Disclosure FREE = new Disclosure(Optional.empty(), Optional.empty());

    public Disclosure {
        suppressBelow.ifPresent(below -> {
            if (below < 1) {
                throw new IllegalArgumentException("no count is below " + below);
            }
        });
    }
}

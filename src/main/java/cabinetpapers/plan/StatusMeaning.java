package cabinetpapers.plan;

import java.util.Optional;

/**
 * What a status word of a data set means.
 *
 * @param confidence the rating that the word implies; empty where it implies none
 */
public record StatusMeaning(Lifecycle lifecycle, Optional<Brag> confidence) {}

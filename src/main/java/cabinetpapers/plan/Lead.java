package cabinetpapers.plan;

/** One of those who answer for an item. */
public record Lead(String title, Part part) {

    /** What is asked of them. */
    public enum Part {
        LEADS,
        /** Named after "with support from". */
        SUPPORTS,
        /** The plan says that it is not settled who it will be. */
        TO_BE_DETERMINED
    }
}

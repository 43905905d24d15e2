package cabinetpapers.plan;

/** How often and how far an end moved, in words. */
final class EndWords {

    private EndWords() {}

    static String times(int times) {
        return switch (times) {
            case 1 -> "once";
            case 2 -> "twice";
            default -> times + " times";
        };
    }

    static String distance(long days) {
        if (days == 0) {
            return "back to where it was";
        }
        long far = Math.abs(days);
        return far + (far == 1 ? " day " : " days ") + (days > 0 ? "later" : "earlier");
    }
}

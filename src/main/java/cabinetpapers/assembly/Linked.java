package cabinetpapers.assembly;

/** Which risks and savings a cut leaves: those linked to an item that it shows. Without named items that is all. */
final class Linked {

    private Linked() {}

    /** @param ref as under {@code linked_ref}; blank for what stands alone, which only the whole plan shows */
    static boolean within(PlanMatter plan, String ref) {
        return plan.cut().items().isEmpty() || plan.figures().item(ref).isPresent();
    }
}

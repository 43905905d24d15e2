package cabinetpapers.plan;

/**
 * The name of one item: its ref within its plan.
 *
 * @param planId empty where the data set holds one plan
 * @param ref the council's own, as text: 5.1 and 5.10 are two actions
 */
public record PlanRef(String planId, String ref) {

    /** {@code 5.1}, or {@code 5.1 of peer-challenge} where there are several plans. */
    public String words() {
        return planId.isEmpty() ? ref : ref + " of " + planId;
    }
}

package cabinetpapers.plan;

import static java.util.Objects.requireNonNull;

/**
 * One row of {@code plan}: an aim, a package, an action or whatever the plan is made of. A blank cell is an empty string
 * here.
 *
 * @param ref unique within its plan
 * @param parent the ref of the item above it; empty at the top
 * @param number as the plan prints it, where that is not the ref
 * @param detail the whole text; where it is blank the title is all there is
 * @param start in the plan's own words, for instance {@code Commenced}
 * @param end in the plan's own words, for instance {@code July / August 2022}
 */
public record PlanItem(
        PlanRef ref,
        String parent,
        PlanKind kind,
        String number,
        String title,
        PlanText detail,
        Leads leadMember,
        Leads leadOfficer,
        String start,
        String end) {

    public PlanItem {
        requireNonNull(kind, "kind");
        if (ref.ref().isBlank()) {
            throw new IllegalArgumentException("an item of a plan needs a ref");
        }
    }

    /** Whether it names anybody who answers for it. */
    public boolean led() {
        return !leadMember.blank() || !leadOfficer.blank();
    }

    /** As it is printed before the title: the number, or the ref where the plan prints no other. */
    public String printedNumber() {
        return number.isEmpty() ? ref.ref() : number;
    }
}

package cabinetpapers.plan;

/** What an item of a plan is. A plan may use any of them at any depth. */
public enum PlanKind {
    AIM("aim", Role.GROUPS),
    PACKAGE("package", Role.GROUPS),
    THEME("theme", Role.GROUPS),
    RECOMMENDATION("recommendation", Role.GROUPS),
    ACTION("action", Role.IS_DONE),
    SUB_ACTION("sub-action", Role.IS_DONE),
    COMMITMENT("commitment", Role.IS_DONE);

    private enum Role {
        GROUPS,
        IS_DONE
    }

    private final String words;
    private final Role role;

    PlanKind(String words, Role role) {
        this.words = words;
        this.role = role;
    }

    /** As it stands in a data set and in a sentence. */
    public String words() {
        return words;
    }

    /**
     * Whether it is something that somebody does by a date. Aims, packages, themes and recommendations hold such things
     * together, and need neither lead nor date of their own.
     */
    public boolean isDone() {
        return role == Role.IS_DONE;
    }
}

package cabinetpapers.assembly;

import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingKind;

/** The two halves of a financial overview. */
enum MoneyBlock {
    INVESTMENT("external investment"),
    BENEFITS("expected financial benefits");

    private final String words;

    MoneyBlock(String words) {
        this.words = words;
    }

    String words() {
        return words;
    }

    /** What is capital, or names where its money comes from, is spent; all else is gained. */
    static MoneyBlock of(Saving saving) {
        return saving.kind() == SavingKind.CAPITAL || !saving.fundingSource().isBlank() ? INVESTMENT : BENEFITS;
    }
}

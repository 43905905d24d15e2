package cabinetpapers.store;

import java.util.Locale;

/** Who clears a paper before it is published. */
public enum Office {
    FINANCE,
    LEGAL,
    MONITORING_OFFICER,
    DIRECTOR,
    PORTFOLIO_HOLDER;

    /** As a command has it: {@code monitoring-officer}. */
    public String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** In a sentence: {@code monitoring officer}. */
    public String words() {
        return name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

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

    /** In a sentence: {@code the monitoring officer}. */
    public String words() {
        return switch (this) {
            case FINANCE -> "finance";
            case LEGAL -> "legal services";
            case MONITORING_OFFICER -> "the monitoring officer";
            case DIRECTOR -> "the director";
            case PORTFOLIO_HOLDER -> "the portfolio holder";
        };
    }
}

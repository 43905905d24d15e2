package cabinetpapers.assembly;

import java.util.Locale;

/** What only a named officer may say. It is never defaulted: left blank, it shows whose it is to supply. */
enum OfficersWords {
    FINANCIAL_IMPLICATIONS("the Section 151 Officer"),
    LEGAL_IMPLICATIONS("the Monitoring Officer"),
    EQUALITIES_IMPLICATIONS("the equalities lead officer"),
    KEY_DECISION("the Monitoring Officer"),
    EXEMPT_INFORMATION("the Monitoring Officer"),
    URGENCY("the Monitoring Officer");

    private final String officer;

    OfficersWords(String officer) {
        this.officer = officer;
    }

    /** As the job file writes it: {@code financial-implications}. */
    String key() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    Fact fact(Occasion occasion) {
        String supplied = Wording.prose(occasion.supplied().getOrDefault(key(), ""));
        return supplied.isEmpty() ? new Fact.Missing(officer) : Fact.words(supplied);
    }
}

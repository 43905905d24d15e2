package cabinetpapers.assembly;

import java.util.Locale;

/** What only a named officer may say. It is never defaulted: left blank, it shows whose it is to supply. */
enum OfficersWords {
    FINANCIAL_IMPLICATIONS("the Section 151 Officer"),
    LEGAL_IMPLICATIONS("the Monitoring Officer"),
    EQUALITIES_IMPLICATIONS("the equalities lead officer"),
    RISK_IMPLICATIONS("the risk manager"),
    HUMAN_RESOURCES_IMPLICATIONS("the head of human resources"),
    KEY_DECISION("the Monitoring Officer"),
    EXEMPT_INFORMATION("the Monitoring Officer"),
    PUBLIC_INTEREST("the Monitoring Officer"),
    URGENCY("the Monitoring Officer"),
    /** Which they are, a line each; or that they are those that are proposed. */
    BACKGROUND_PAPERS("the proper officer"),

    // Whether the report has been looked at for each of these: "yes" or "no".
    ASSET_MANAGEMENT("the report’s author"),
    CORPORATE_PLANS("the report’s author"),
    CRIME_AND_DISORDER("the report’s author"),
    VALUE_FOR_MONEY("the Section 151 Officer"),
    EQUALITY_AND_COHESION("the equalities lead officer"),
    INFORMATION_GOVERNANCE("the data protection officer"),
    HEALTH_AND_SAFETY("the report’s author"),
    HEALTH_INEQUALITIES("the report’s author"),
    HUMAN_RIGHTS("the Monitoring Officer"),
    DIGITAL_SERVICES("the report’s author"),
    STAFFING_AND_TRAINING("the head of human resources"),
    SUSTAINABILITY("the report’s author");

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
        return supplied.isEmpty() ? missing() : Fact.words(supplied);
    }

    Fact missing() {
        return new Fact.Missing(officer);
    }
}

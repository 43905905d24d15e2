package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import cabinetpapers.job.Fields.Kind;
import cabinetpapers.yaml.YamlMapping;
import java.time.Instant;
import java.time.Period;
import java.time.ZoneOffset;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How long a council keeps what no longer counts: {@code retention} in {@code council.yaml}.
 *
 * <p>Of published papers there is nothing to say: they, and what they came from, are kept. Agendas and reports have to be
 * open to inspection for six years from the day of the meeting (Local Government Act 1972, section 100C(1)), and whether
 * they go then is the archivist's to say.
 *
 * @param runs the history of runs, what they found, and what a restart goes by; from a run's beginning
 * @param snapshots data that nothing goes back to any more; from the moment that it was taken
 * @param drafts what was written under {@code draft/}; from the day of the meeting
 */
record Retention(Period runs, Period snapshots, Period drafts) {

    static final String KEY = "retention";

    /** A year and a month, so that a year's runs can be held against the year's before; data for as long again. */
    static final Retention USUAL = new Retention(Period.ofMonths(13), Period.ofMonths(26), Period.ofMonths(13));

    private static final Pattern PERIOD = Pattern.compile("([1-9]\\d{0,2}) (day|week|month|year)s?");

    private static final Kind<Period> TIME = new Kind<>(
            "a time to keep something for",
            Retention::period,
            "Write a number from 1 to 999 and days, weeks, months or years, as 13 months.");

    static Retention read(YamlMapping council, Findings findings) {
        Optional<YamlMapping> given = council.optionalMapping(KEY, findings);
        if (given.isEmpty()) {
            return USUAL;
        }
        given.get().refuseOthers(Set.of("runs", "snapshots", "drafts"), findings);
        Fields fields = new Fields(given.get(), findings);
        return new Retention(
                fields.valueIfAny("runs", TIME).orElse(USUAL.runs()),
                fields.valueIfAny("snapshots", TIME).orElse(USUAL.snapshots()),
                fields.valueIfAny("drafts", TIME).orElse(USUAL.drafts()));
    }

    /** The moment that long before another. */
    static Instant before(Instant now, Period time) {
        return now.atOffset(ZoneOffset.UTC).minus(time).toInstant();
    }

    private static Optional<Period> period(String text) {
        Matcher matcher = PERIOD.matcher(text);
        if (!matcher.matches()) {
            return Optional.empty();
        }
        int number = Integer.parseInt(matcher.group(1));
        return Optional.of(
                switch (matcher.group(2)) {
                    case "day" -> Period.ofDays(number);
                    case "week" -> Period.ofWeeks(number);
                    case "month" -> Period.ofMonths(number);
                    default -> Period.ofYears(number);
                });
    }
}

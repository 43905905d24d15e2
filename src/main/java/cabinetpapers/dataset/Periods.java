package cabinetpapers.dataset;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;

/** Reads periods, each once: a data set has many rows and few periods. */
final class Periods {

    private final Map<Frequency, Map<String, Optional<Period>>> known = new EnumMap<>(Frequency.class);

    private final Map<String, String> canonical = new HashMap<>();

    Optional<Period> read(String text, Frequency frequency) {
        return known.computeIfAbsent(frequency, unseen -> new HashMap<>())
                .computeIfAbsent(text, unseen -> Period.parse(unseen, frequency));
    }

    /** By whichever frequency it can be understood. */
    Optional<Period> readAny(String text) {
        return read(text, Frequency.QUARTERLY).or(() -> read(text, Frequency.MONTHLY));
    }

    /** As the hash has it: "2023/24 Q2" is 2023-24 Q2; "2009-10" is written the same as a month and as a year. */
    String canonical(String text) {
        return canonical.computeIfAbsent(text, this::label);
    }

    private String label(String text) {
        return readAny(text).map(Period::label).orElse(text);
    }
}

package cabinetpapers.kpi;

import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which measures are part of which, as {@code part_of} names them: from a total and some parts the others follow. */
record Families(List<Measure> measures) {

    Families {
        measures = List.copyOf(measures);
    }

    /** The measures some of whose counts must not be told, with all that share a total with them. */
    static Set<String> guarded(List<Measure> measures) {
        return new Families(measures)
                .list().stream()
                        .filter(family -> family.stream()
                                .anyMatch(one ->
                                        one.rules().disclosure().suppressBelow().isPresent()))
                        .flatMap(family -> family.stream().map(Measure::code))
                        .collect(Collectors.toUnmodifiableSet());
    }

    /** Each measure that others are part of, with those. */
    Map<Measure, List<Measure>> totals() {
        Map<String, Measure> byCode =
                measures.stream().collect(Collectors.toMap(Measure::code, Function.identity(), (one, other) -> one));
        Map<Measure, List<Measure>> totals = new LinkedHashMap<>();
        for (Measure part : measures) {
            part.rules()
                    .disclosure()
                    .partOf()
                    .flatMap(code -> Optional.ofNullable(byCode.get(code)))
                    .ifPresent(total -> totals.computeIfAbsent(total, none -> new ArrayList<>())
                            .add(part));
        }
        return totals;
    }

    /** Measures that share a total, however far up; most are a family of one. */
    Collection<List<Measure>> list() {
        Map<String, String> above = new HashMap<>();
        totals().forEach((total, parts) -> parts.forEach(part -> above.put(part.code(), total.code())));
        return measures.stream()
                .collect(Collectors.groupingBy(
                        measure -> top(measure.code(), above), LinkedHashMap::new, Collectors.toList()))
                .values();
    }

    private static String top(String code, Map<String, String> above) {
        Set<String> seen = new HashSet<>();
        String at = code;
        while (seen.add(at) && above.containsKey(at)) {
            at = above.get(at);
        }
        return at;
    }
}

package cabinetpapers.plan;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The savings with their figures, in the data set's order. */
public record SavingsTracker(List<SavingFigures> savings) {

    public SavingsTracker {
        savings = List.copyOf(savings);
    }

    public SavingTotals total() {
        return SavingsRules.total(savings);
    }

    /** Totals of each kind, in the order in which the data set first has it. */
    public Map<SavingKind, SavingTotals> byKind() {
        return by(one -> one.saving().kind());
    }

    /** Totals of each year, in the order in which the data set first has it. */
    public Map<SavingYear, SavingTotals> byYear() {
        return by(one -> one.saving().year());
    }

    private <K> Map<K, SavingTotals> by(Function<SavingFigures, K> key) {
        return savings.stream()
                .collect(Collectors.groupingBy(
                        key,
                        LinkedHashMap::new,
                        Collectors.collectingAndThen(Collectors.toList(), SavingsRules::total)));
    }
}

package cabinetpapers.job;

import cabinetpapers.calendar.Period;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Working;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/**
 * How one measure's figures came about, for people: inputs with their place, rules, steps and results.
 *
 * @param lines as printed; empty where there is no answer
 * @param findings why there is none
 * @param message what kept the data from being read, if anything did
 */
public record Explanation(List<String> lines, List<Finding> findings, Ending ending, String message) {

    public Explanation {
        lines = List.copyOf(lines);
        findings = List.copyOf(findings);
    }

    /** @param code the measure's; capitals matter only between two codes that are the same but for them */
    public static Explanation of(Request request, String code) {
        Findings findings = new Findings();
        try {
            return OpenedJob.use(
                    request,
                    findings,
                    order -> Reckoning.of(order, findings)
                            .map(one -> of(one, code))
                            .orElseGet(() -> without(Ending.BLOCKED, Reckoning.blockers(findings))),
                    () -> without(Ending.CONFIGURATION, Reckoning.blockers(findings)));
        } catch (Refusal refusal) {
            return new Explanation(List.of(), List.of(), refusal.ending(), refusal.getMessage());
        }
    }

    private static Explanation without(Ending ending, List<Finding> findings) {
        return new Explanation(List.of(), findings, ending, "");
    }

    private static Explanation of(Reckoning reckoning, String code) {
        return measure(reckoning, code::equals)
                .or(() -> measure(reckoning, code::equalsIgnoreCase))
                .map(one -> new Explanation(lines(one, reckoning.dataset()), List.of(), Ending.DONE, ""))
                .orElseGet(() -> unknown(reckoning, code));
    }

    private static Optional<MeasureFigures> measure(Reckoning reckoning, Predicate<String> named) {
        return reckoning.figures().measures().stream()
                .filter(one -> named.test(one.measure().code()))
                .findFirst();
    }

    private static Explanation unknown(Reckoning reckoning, String code) {
        List<String> codes = reckoning.figures().measures().stream()
                .map(one -> one.measure().code())
                .toList();
        return without(
                Ending.MISUNDERSTOOD,
                List.of(Finding.blocker(
                        Place.of("measures"),
                        "no measure of " + reckoning.order().quarter().title() + " has the code \"" + code + "\"",
                        NearestName.remedy(code, codes))));
    }

    private static List<String> lines(MeasureFigures figures, Dataset dataset) {
        Measure measure = figures.measure();
        List<String> lines = new ArrayList<>();
        lines.add(measure.code() + " " + measure.name() + ", "
                + figures.period().title() + (measure.unit().isBlank() ? "" : " (" + measure.unit() + ")"));
        lines.add("");
        lines.add(figures.working().inputs().isEmpty() ? "Inputs: none that can be shown" : "Inputs");
        for (Working.Input input : figures.working().inputs()) {
            lines.add("  " + input.period().title() + ": " + input.says()
                    + place(dataset, measure.code(), input.period()));
        }
        for (Working.Part part : figures.working().parts()) {
            lines.add("");
            lines.add(part.subject().words() + ": " + part.result());
            lines.add("  " + part.ruleInWords());
            part.steps().forEach(step -> lines.add("  - " + step));
        }
        return lines;
    }

    private static String place(Dataset dataset, String code, Period period) {
        return Optional.ofNullable(dataset.places().get(new Dataset.RowKey(code, period)))
                .map(place -> "  [" + place.text() + "]")
                .orElse("");
    }
}

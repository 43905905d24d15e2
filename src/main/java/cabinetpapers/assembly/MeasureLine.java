package cabinetpapers.assembly;

import cabinetpapers.kpi.MeasureFigures;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;

/** A measure in a template's list: a ready sentence on it, and its facts for a council that writes its own. */
record MeasureLine(MeasureFigures figures, String text) {

    private static final Map<String, Function<MeasureLine, Fact>> FIELDS = all();

    static Map<String, Function<MeasureLine, Fact>> fields() {
        return FIELDS;
    }

    /** "HS01 Average time: 12 days against a target of 10 days (Housing Services)". */
    static MeasureLine standing(MeasureFigures figures) {
        MeasureWords words = new MeasureWords(figures);
        return new MeasureLine(figures, words.title() + ": " + words.currentAgainstAim() + words.ofService());
    }

    private static Map<String, Function<MeasureLine, Fact>> all() {
        Map<String, Function<MeasureLine, Fact>> fields = new LinkedHashMap<>();
        fields.put("text", line -> Fact.words(line.text()));
        fields.put("code", line -> Fact.words(line.words().code()));
        fields.put("name", line -> Fact.words(line.words().name()));
        fields.put(
                "priority",
                line -> Fact.words(Wording.line(line.figures().measure().priority())));
        fields.put(
                "service",
                line -> Fact.words(Wording.line(line.figures().measure().service())));
        fields.put(
                "owner",
                line -> Fact.words(Wording.line(line.figures().measure().owner())));
        fields.put("period", line -> Fact.words(line.figures().period().title()));
        fields.put("figure", line -> Fact.words(line.words().current()));
        fields.put("target", line -> Fact.words(line.words().aim()));
        fields.put(
                "rating",
                line -> new Fact.Words(List.of(Signs.rating(line.figures().rating()))));
        fields.put("forecast", line -> Fact.words(line.forecast()));
        fields.put(
                "forecast-rating",
                line -> new Fact.Words(
                        line.figures().forecast().map(forecast -> Signs.rating(forecast.rating())).stream()
                                .toList()));
        fields.put(
                "short-direction",
                line -> new Fact.Words(List.of(Signs.direction(line.figures().shortTravel()))));
        fields.put(
                "long-direction",
                line -> new Fact.Words(List.of(Signs.direction(line.figures().longTravel()))));
        fields.put(
                "commentary",
                line -> Fact.words(Wording.prose(line.figures().current().commentary())));
        fields.put(
                "corrective-action",
                line -> Fact.words(Wording.prose(line.figures().current().correctiveAction())));
        return fields;
    }

    private MeasureWords words() {
        return new MeasureWords(figures);
    }

    private String forecast() {
        return figures.forecast()
                .map(forecast -> new RuleWords(figures, words()).forecast(forecast))
                .orElse("");
    }
}

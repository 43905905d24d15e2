package cabinetpapers.assembly;

import cabinetpapers.kpi.Owed;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Rating;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/** What is owed on a measure, in words: for the page on completeness, the screen of what is due, and letters. */
public record OwedLine(Owed owed) {

    /** Every one of a quarter's, in the order of its measures. */
    public static List<OwedLine> of(QuarterFigures figures) {
        return Owed.of(figures).stream().map(OwedLine::new).toList();
    }

    /** As papers name it. */
    public String service() {
        return service(owed.figures().measure().service());
    }

    static String service(String given) {
        return Wording.or(given, "No service given");
    }

    public String owner() {
        return Wording.line(owed.figures().measure().owner());
    }

    public String measure() {
        return words().title();
    }

    public String code() {
        return words().code();
    }

    public String period() {
        return owed.figures().period().title();
    }

    public String what() {
        return switch (owed.what()) {
            case FIGURE -> "figure";
            case READABLE_FIGURE -> "figure that can be read";
            case FINAL_FIGURE -> "final figure";
            case COMMENTARY -> "commentary";
            case CORRECTIVE_ACTION -> "corrective action";
        };
    }

    /** "HS01 Average time: the figure for Quarter 2 2023-24, from the Head of Housing". */
    String text() {
        String asked = switch (owed.what()) {
            case FIGURE -> "the figure for " + period();
            case READABLE_FIGURE -> "a figure for " + period() + " that can be read";
            case FINAL_FIGURE -> "the final figure for " + period() + ", which is not final yet";
            case COMMENTARY -> "a commentary, since it is " + rating();
            case CORRECTIVE_ACTION -> "what is being done, since it is " + rating();
        };
        return measure() + ": " + asked + (owner().isEmpty() ? "" : ", from the " + owner());
    }

    private String rating() {
        return owed.figures().rating() instanceof Rating.Rated rated ? Signs.word(rated.rag()) : "not rated";
    }

    private MeasureWords words() {
        return new MeasureWords(owed.figures());
    }

    static Map<String, Function<OwedLine, Fact>> fields() {
        Map<String, Function<OwedLine, Fact>> fields = new LinkedHashMap<>();
        fields.put("text", line -> Fact.words(line.text()));
        fields.put("service", line -> Fact.words(line.service()));
        fields.put("owner", line -> Fact.words(line.owner()));
        fields.put("measure", line -> Fact.words(line.measure()));
        fields.put("period", line -> Fact.words(line.period()));
        fields.put("what", line -> Fact.words(line.what()));
        return fields;
    }

    /** Those that a paper speaks of: one service's in a letter, else all. */
    static List<OwedLine> of(Material material) {
        Optional<String> service = material.occasion().returns().flatMap(Occasion.Returns::service);
        return of(material.figures()).stream()
                .filter(line -> service.map(line.service()::equals).orElse(true))
                .toList();
    }
}

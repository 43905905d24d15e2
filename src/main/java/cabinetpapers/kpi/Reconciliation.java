package cabinetpapers.kpi;

import cabinetpapers.kpi.PublishedSigns.Claim;
import cabinetpapers.kpi.Working.Subject;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Our ratings and arrows beside those that were published.
 *
 * @param lines each pair that could be compared, in the order of the measures
 * @param unknown codes that were published and are no measure of the quarter
 * @param unpublished measures of the quarter that were not among what was published
 */
public record Reconciliation(List<Line> lines, List<String> unknown, List<Measure> unpublished) {

    public Reconciliation {
        lines = List.copyOf(lines);
        unknown = List.copyOf(unknown);
        unpublished = List.copyOf(unpublished);
    }

    /** Whether both say the same. */
    public enum Verdict {
        AGREES,
        DIFFERS
    }

    /**
     * One rating or direction.
     *
     * @param because our working, which shows where the two part
     */
    public record Line(
            Measure measure, Subject subject, String published, String ours, Verdict verdict, String because) {}

    public static Reconciliation of(QuarterFigures figures, List<PublishedSigns> published) {
        Map<String, PublishedSigns> byCode = new LinkedHashMap<>();
        published.forEach(one -> byCode.put(one.code(), one));
        List<Line> lines = new ArrayList<>();
        List<Measure> unpublished = new ArrayList<>();
        for (MeasureFigures one : figures.measures()) {
            Optional<PublishedSigns> theirs =
                    Optional.ofNullable(byCode.remove(one.measure().code()));
            theirs.ifPresentOrElse(signs -> lines.addAll(lines(one, signs)), () -> unpublished.add(one.measure()));
        }
        return new Reconciliation(lines, List.copyOf(byCode.keySet()), unpublished);
    }

    private static List<Line> lines(MeasureFigures one, PublishedSigns theirs) {
        List<Line> lines = new ArrayList<>();
        line(one, Subject.RATING, theirs.rating(), rating(one.rating()), RagRating::words)
                .ifPresent(lines::add);
        line(one, Subject.SHORT_DIRECTION, theirs.shortTravel(), direction(one.shortTravel()), DirectionOfTravel::words)
                .ifPresent(lines::add);
        line(one, Subject.LONG_DIRECTION, theirs.longTravel(), direction(one.longTravel()), DirectionOfTravel::words)
                .ifPresent(lines::add);
        return lines;
    }

    private static <T> Optional<Line> line(
            MeasureFigures one, Subject subject, Claim<T> claim, Optional<T> ours, Function<T, String> words) {
        return switch (claim) {
            case Claim.Unsaid<T> none -> Optional.empty();
            case Claim.Said<T> said -> {
                Working.Part working = one.working().part(subject).orElseThrow();
                yield Optional.of(new Line(
                        one.measure(),
                        subject,
                        said.sign().map(words).orElse("None"),
                        working.result(),
                        said.sign().equals(ours) ? Verdict.AGREES : Verdict.DIFFERS,
                        String.join(" ", working.steps())));
            }
        };
    }

    private static Optional<RagRating> rating(Rating rating) {
        return rating instanceof Rating.Rated rated ? Optional.of(rated.rag()) : Optional.empty();
    }

    private static Optional<DirectionOfTravel> direction(Travel travel) {
        return travel instanceof Travel.Direction direction ? Optional.of(direction.direction()) : Optional.empty();
    }

    /** Those on one subject. */
    public List<Line> on(Subject subject) {
        return lines.stream().filter(line -> line.subject() == subject).toList();
    }

    /** Those that say something else than was published. */
    public List<Line> differing() {
        return lines.stream().filter(line -> line.verdict() == Verdict.DIFFERS).toList();
    }
}

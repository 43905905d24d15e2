package cabinetpapers.assembly;

import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** How ratings are found, as the rules of the quarter's own measures have it: a rule that no measure has is not told of. */
final class RatingRules {

    private final Counts counts;
    private final List<MeasureFigures> measures;

    private RatingRules(Material material) {
        this.counts = material.counts();
        this.measures = material.figures().measures().stream()
                .filter(one -> one.measure().polarity() != Polarity.NONE)
                .toList();
    }

    static List<Block> blocks(Material material) {
        RatingRules rules = new RatingRules(material);
        List<Block> blocks = new ArrayList<>(rules.byTarget());
        blocks.addAll(rules.otherwise());
        blocks.addAll(rules.others());
        return blocks;
    }

    private List<Block> byTarget() {
        List<MeasureFigures> rated = with(one -> scheme(one) instanceof RagScheme.Target && aimed(one));
        if (rated.isEmpty()) {
            return List.of();
        }
        boolean ranges = rated.stream().anyMatch(one -> words(one).range().isPresent());
        boolean amber = rated.stream().anyMatch(one -> !(one.measure().tolerance() instanceof Tolerance.Exact));
        List<List<Block>> ratings = new ArrayList<>();
        ratings.add(rating(
                "Green",
                "the figure meets the target"
                        + (ranges ? ", is better than it, or lies within the range" : " or is better") + "."));
        if (amber) {
            ratings.add(
                    rating("Amber", "the figure misses the target, but by no more than the measure’s own tolerance."));
        }
        ratings.add(rating("Red", amber ? "the figure misses the target by more than that." : "it misses the target."));
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of("A measure’s latest figure is compared with its target"
                + (ranges ? ", or with the range that it should lie in." : ".")));
        blocks.add(new Block.BulletList(ratings));
        if (amber) {
            blocks.add(Block.Paragraph.of(tolerances(rated) + example(rated)));
        }
        return blocks;
    }

    private static List<Block> rating(String word, String meaning) {
        return List.of(new Block.Paragraph(List.of(Inline.strong(word + ":"), Inline.text(" " + meaning))));
    }

    /** "The tolerance is a share of the target for 19 measures and a number of points for 7." */
    private static String tolerances(List<MeasureFigures> rated) {
        List<String> kinds = new ArrayList<>();
        add(kinds, "a share of the target for ", count(rated, one -> one instanceof Tolerance.Percent));
        add(kinds, "a number of points for ", count(rated, one -> one instanceof Tolerance.Points));
        add(
                kinds,
                "a floor that the figure must not fall below (where lower is better, a ceiling) for ",
                count(rated, one -> one instanceof Tolerance.Floor));
        int none = count(rated, one -> one instanceof Tolerance.Exact);
        String without = none == 0
                ? ""
                : " " + Wording.count(none, "measure has none, and is", "measures have none, and are")
                        + " Red as soon as the target is missed.";
        return "The tolerance is given with each measure’s facts. It is " + Wording.list(kinds) + "." + without;
    }

    private static void add(List<String> kinds, String kind, int count) {
        if (count > 0) {
            kinds.add(kind + Wording.count(count, "measure", "measures"));
        }
    }

    private static int count(List<MeasureFigures> rated, Predicate<Tolerance> kind) {
        return Math.toIntExact(rated.stream()
                .filter(one -> kind.test(one.measure().tolerance()))
                .count());
    }

    /** One of the quarter's own measures, where the edge of its tolerance can be printed as it is. */
    private static String example(List<MeasureFigures> rated) {
        return rated.stream()
                .flatMap(one -> example(one).stream())
                .findFirst()
                .map(words -> " " + words)
                .orElse("");
    }

    private static Optional<String> example(MeasureFigures one) {
        Measure measure = one.measure();
        if (!(measure.tolerance() instanceof Tolerance.Percent percent)
                || measure.polarity() == Polarity.RANGE
                || one.current().target().isEmpty()) {
            return Optional.empty();
        }
        BigDecimal target = one.current().target().get();
        BigDecimal allowed = target.abs().multiply(percent.percent()).movePointLeft(2);
        boolean higher = measure.polarity() == Polarity.HIGHER_IS_BETTER;
        BigDecimal edge = higher ? target.subtract(allowed) : target.add(allowed);
        if (allowed.signum() == 0 || edge.stripTrailingZeros().scale() > measure.decimals()) {
            return Optional.empty();
        }
        MeasureWords words = words(one);
        return Optional.of("For example, " + words.title() + " has a target of "
                + words.format().words(target) + " and a tolerance of "
                + percent.percent().stripTrailingZeros().toPlainString() + "% of it: "
                + words.format().words(edge) + " is Amber, and a " + (higher ? "lower" : "higher") + " figure is Red.");
    }

    /** Rules other than the usual one, each with whom it is for. */
    private List<Block> otherwise() {
        List<List<Block>> rules = new ArrayList<>();
        rule(
                rules,
                with(one -> scheme(one) instanceof RagScheme.TargetAndYear),
                "Green on target or within the tolerance; beyond it Amber if the figure is no worse than in the same"
                        + " period last year, else Red");
        rule(
                rules,
                with(one -> scheme(one) instanceof RagScheme.RedOrGreen),
                "Green on target, else Red, without Amber");
        rule(
                rules,
                with(one -> scheme(one) instanceof RagScheme.Quartiles),
                "by the place among the councils compared with: Green in the best half, Amber in the third quartile, Red in"
                        + " the last");
        return rules.isEmpty() ? List.of() : List.of(new Block.BulletList(rules));
    }

    private void rule(List<List<Block>> rules, List<MeasureFigures> whose, String rule) {
        if (!whose.isEmpty()) {
            rules.add(List.of(new Block.Paragraph(
                    List.of(Inline.strong(Whose.of(whose, measures) + ":"), Inline.text(" " + rule + ".")))));
        }
    }

    private List<Block> others() {
        List<Block> blocks = new ArrayList<>();
        if (measures.stream().anyMatch(one -> one.forecast().isPresent())) {
            blocks.add(
                    Block.Paragraph.of(
                            "Where a service forecasts how the year will end, its forecast is held against the"
                                    + " year-end target by the same rule. It stands beside the current rating and does not change it."));
        }
        int unrated = counts.measures() - counts.rated();
        if (unrated > 0) {
            blocks.add(Block.Paragraph.of(
                    "A measure without a rating says why in words. It counts in no percentage of rated measures: this"
                            + " quarter " + Wording.number(counts.rated()) + " of "
                            + Wording.count(counts.measures(), "measure", "measures")
                            + (counts.rated() == 1 ? " is" : " are") + " rated."));
        }
        return blocks;
    }

    private List<MeasureFigures> with(Predicate<MeasureFigures> kind) {
        return measures.stream().filter(kind).toList();
    }

    private static RagScheme scheme(MeasureFigures one) {
        return one.measure().rules().rag();
    }

    private static boolean aimed(MeasureFigures one) {
        return !words(one).aim().isEmpty();
    }

    private static MeasureWords words(MeasureFigures one) {
        return new MeasureWords(one);
    }
}

package cabinetpapers.assembly;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.TravelScheme;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;

/** How directions of travel are found, as the rules of the quarter's own measures have it. */
final class DirectionRules {

    private final List<MeasureFigures> measures;

    private DirectionRules(Material material) {
        this.measures = material.figures().measures().stream()
                .filter(one -> one.measure().polarity() != Polarity.NONE)
                .toList();
    }

    static List<Block> blocks(Material material) {
        DirectionRules rules = new DirectionRules(material);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Paragraph.of(rules.arrow()));
        List<List<Block>> compared = rules.compared();
        if (!compared.isEmpty()) {
            blocks.add(new Block.BulletList(compared));
        }
        blocks.addAll(rules.limits());
        blocks.add(Block.Paragraph.of(rules.without()));
        blocks.add(Block.Paragraph.of(
                "The direction of travel is in line with a priority if at least two thirds of its comparable measures"
                        + " improved, or held their figure on target; not in line if at most one third did; and mixed"
                        + " between the two. Of fewer than three measures it is not told."));
        return blocks;
    }

    private String arrow() {
        return "An arrow says that performance became better or worse, not that a number rose or fell."
                + (any(one -> one.measure().polarity() == Polarity.LOWER_IS_BETTER)
                        ? " Where lower is better, a number that falls has improved."
                        : "")
                + (any(one -> one.measure().polarity() == Polarity.RANGE)
                        ? " Where a measure has a range or a target to keep to, coming nearer to it is better."
                        : "")
                + " Figures are rated and compared as they were returned, before they are rounded for printing.";
    }

    /** Against what, where it is against an earlier figure. */
    private List<List<Block>> compared() {
        List<MeasureFigures> earlier = with(one -> !(scheme(one) instanceof TravelScheme.ProcessLimits));
        List<List<Block>> lines = new ArrayList<>();
        if (earlier.stream()
                .anyMatch(one -> one.measure().basis() != Basis.CUMULATIVE
                        && one.measure().frequency() != Frequency.ANNUAL)) {
            boolean months = earlier.stream().anyMatch(one -> one.measure().figures() == Frequency.MONTHLY);
            List<MeasureFigures> constant = with(one -> scheme(one) instanceof TravelScheme.ConstantTarget);
            lines.add(line(
                    "The short direction",
                    " compares with the quarter before."
                            + (months ? " A monthly measure compares the last months of both quarters." : "")
                            + (constant.isEmpty()
                                    ? ""
                                    : " " + Whose.of(constant, measures)
                                            + (constant.size() == 1 ? " does" : " do")
                                            + " so only while the target stays the same through the year.")));
        }
        if (!earlier.isEmpty()) {
            boolean annual = earlier.stream().anyMatch(one -> one.measure().frequency() == Frequency.ANNUAL);
            lines.add(line(
                    "The long direction",
                    " compares with the same quarter last year"
                            + (annual ? ", and an annual measure with the year before." : ".")
                            + averages()));
        }
        List<MeasureFigures> banded = with(one -> !(one.measure().rules().band() instanceof Band.None));
        if (!banded.isEmpty()) {
            lines.add(line(
                    "A small change",
                    " counts as none for "
                            + (banded.size() == measures.size() ? "all measures" : Whose.of(banded, measures))
                            + ", within the band that is given with "
                            + (banded.size() == 1 ? "its" : "their") + " facts."));
        }
        return lines;
    }

    /** Each length of average with the measures that go by it. */
    private String averages() {
        Set<Integer> lengths = new LinkedHashSet<>();
        measures.forEach(one -> {
            if (scheme(one) instanceof TravelScheme.Average average) {
                lengths.add(average.periods());
            }
        });
        StringBuilder said = new StringBuilder();
        for (int length : lengths) {
            List<MeasureFigures> whose = with(one -> scheme(one).equals(new TravelScheme.Average(length)));
            said.append(" ")
                    .append(Whose.of(whose, measures))
                    .append(whose.size() == 1 ? " compares" : " compare")
                    .append(" with the average of the ")
                    .append(length)
                    .append(" periods before.");
        }
        return said.toString();
    }

    private List<Block> limits() {
        List<MeasureFigures> judged = with(one -> scheme(one) instanceof TravelScheme.ProcessLimits);
        if (judged.isEmpty()) {
            return List.of();
        }
        SpcOptions options = ((TravelScheme.ProcessLimits) scheme(judged.getFirst())).options();
        String trend = switch (options.trend()) {
            case SEVEN_POINTS -> "seven";
            case SIX_POINTS -> "six";
        };
        String screened = switch (options.screening()) {
            case SCREENED -> ", its largest steps left out";
            case UNSCREENED -> "";
        };
        return List.of(new Block.Paragraph(List.of(
                Inline.strong(Whose.of(judged, measures)),
                Inline.text((judged.size() == 1 ? " is" : " are")
                        + " judged by a process-behaviour chart, which tells a change from what figures do by"
                        + " themselves. Its limits come from how far the figure usually moves" + screened
                        + ". A figure beyond a limit is a signal, and so are seven in a row on one side of the mean, "
                        + trend
                        + " in a row that rise or fall, and two of three near a limit. Without a signal there is no"
                        + " significant change. Limits need at least 13 figures."))));
    }

    private String without() {
        List<String> sentences = new ArrayList<>();
        if (any(one -> one.measure().basis() == Basis.CUMULATIVE)) {
            sentences.add("A figure for the year to date has no short direction, because it starts again each April.");
        }
        if (any(one -> one.measure().frequency() == Frequency.ANNUAL)) {
            sentences.add("An annual figure has no short direction, because it does not change between quarters.");
        }
        List<MeasureFigures> rolling = with(one -> one.measure().basis() == Basis.ROLLING);
        if (!rolling.isEmpty()) {
            sentences.add(Whose.of(rolling, measures)
                    + (rolling.size() == 1 ? " covers" : " cover")
                    + " twelve months each time, so that change shows late.");
        }
        sentences.add("Wherever there is no arrow, the reason stands in its place.");
        return String.join(" ", sentences);
    }

    private static List<Block> line(String strong, String rest) {
        return List.of(new Block.Paragraph(List.of(Inline.strong(strong), Inline.text(rest))));
    }

    private boolean any(Predicate<MeasureFigures> kind) {
        return measures.stream().anyMatch(kind);
    }

    private List<MeasureFigures> with(Predicate<MeasureFigures> kind) {
        return measures.stream().filter(kind).toList();
    }

    private static TravelScheme scheme(MeasureFigures one) {
        return one.measure().rules().travel();
    }
}

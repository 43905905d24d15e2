package cabinetpapers.assembly;

import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.Movers;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What the figures say of themselves in a covering report: sentences, and the lists below them. */
final class Highlights {

    /** How many improvements, and how many falls, are named at most. */
    private static final int NAMED = 3;

    private final QuarterFigures figures;
    private final Counts counts;
    private final Occasion occasion;
    private final Movers movers;
    private final List<MeasureLine> missing;

    Highlights(QuarterFigures figures, Counts counts, Occasion occasion) {
        this.figures = figures;
        this.counts = counts;
        this.occasion = occasion;
        this.movers = Movers.of(figures.measures(), NAMED);
        this.missing = figures.measures().stream()
                .flatMap(one -> FigureGaps.unsettled(one).map(text -> new MeasureLine(one, text)).stream())
                .toList();
    }

    /** "The quarter's figures cover 45 measures, 38 of them rated." */
    String measures() {
        int rated = counts.rated();
        String covered = "The figures cover " + Wording.count(counts.measures(), "measure", "measures");
        if (rated == 0 || counts.measures() == 1) {
            return covered + ".";
        }
        return rated == counts.measures()
                ? covered + ", all of them rated."
                : covered + ", " + Wording.number(rated) + " of them rated.";
    }

    /** How many measures moved which way, each against the period that it is compared with, and which are named. */
    String movement() {
        if (movers.improvedInAll() + movers.worsenedInAll() == 0) {
            return "No measure improved or worsened against the period that it is compared with.";
        }
        String improved = movers.improvedInAll() == 0
                ? "no measure"
                : Wording.count(movers.improvedInAll(), "measure", "measures");
        String worsened = movers.worsenedInAll() == 0 ? "none" : Wording.number(movers.worsenedInAll());
        return "Compared with the previous quarter, or with the same point last year for a year-to-date measure, "
                + improved + " improved and " + worsened
                + " worsened. The largest changes relative to the earlier figure are named, at most three each way.";
    }

    /** What introduces the improvements; empty words where there are none. */
    String improved() {
        return lead(movers.improved().size(), movers.improvedInAll(), "improvement", "improvements");
    }

    List<MeasureLine> improvedMeasures() {
        return movers.improved().stream()
                .map(mover -> moved(mover, DirectionOfTravel.IMPROVED))
                .toList();
    }

    /** What introduces the falls; empty words where there are none. */
    String worsened() {
        return lead(movers.worsened().size(), movers.worsenedInAll(), "fall in performance", "falls in performance");
    }

    List<MeasureLine> worsenedMeasures() {
        return movers.worsened().stream()
                .map(mover -> moved(mover, DirectionOfTravel.WORSENED))
                .toList();
    }

    String red() {
        int red = counts.of(RagRating.RED);
        return switch (red) {
            case 0 -> counts.rated() == 0 ? "No measure is rated, so none is Red." : "No rated measure is Red.";
            case 1 -> "1 measure is Red" + commentaryIn("its owner’s") + ":";
            default -> Wording.number(red) + " measures are Red" + commentaryIn("their owners’") + ":";
        };
    }

    List<MeasureLine> redMeasures() {
        return figures.measures().stream()
                .filter(one -> one.rating().equals(new Rating.Rated(RagRating.RED)))
                .map(Highlights::red)
                .toList();
    }

    String missing() {
        return switch (missing.size()) {
            case 0 -> "Every figure that was due has been reported, and none is provisional or estimated.";
            case 1 -> "1 figure is missing or not yet final:";
            default -> Wording.number(missing.size()) + " figures are missing or not yet final:";
        };
    }

    List<MeasureLine> missingFigures() {
        return missing;
    }

    /** "; its owner's commentary, where given, is in Appendix 1"; nothing in an appendix, or where there is none to point to. */
    private String commentaryIn(String whose) {
        if (occasion.appendix().isPresent() || occasion.appendices().isEmpty()) {
            return "";
        }
        String where = occasion.appendices().size() == 1
                ? "Appendix " + occasion.appendices().getFirst().number()
                : "the appendices";
        return "; " + whose + " commentary, where given, is in " + where;
    }

    private static String lead(int named, int inAll, String one, String several) {
        if (inAll == 0) {
            return "";
        }
        if (named < inAll) {
            return "The " + named + " largest " + several + " were:";
        }
        return inAll == 1
                ? "The " + one + " was:"
                : "The " + Wording.number(inAll) + " " + several + " were, the largest first:";
    }

    /** "HS01 Average time: fell from 12 days in Quarter 1 2023-24 to 11 days (lower is better)". */
    private static MeasureLine moved(Movers.Mover mover, DirectionOfTravel direction) {
        return new MeasureLine(
                mover.figures(),
                new MeasureWords(mover.figures()).title() + ": "
                        + Movement.inWords(mover.figures(), mover.earlier(), direction));
    }

    private static MeasureLine red(MeasureFigures figures) {
        MeasureLine standing = MeasureLine.standing(figures);
        return Wording.line(figures.current().commentary()).isEmpty()
                ? new MeasureLine(figures, standing.text() + "; no commentary was given")
                : standing;
    }

    /** "The largest improvement was EC01 …: rose from …. The largest fall in performance was …": one each way. */
    static String movers(PriorityGroup group) {
        Movers movers = Movers.of(group.measures(), 1);
        return Stream.of(
                        first(movers.improved(), movers.improvedInAll(), "improvement", DirectionOfTravel.IMPROVED),
                        first(
                                movers.worsened(),
                                movers.worsenedInAll(),
                                "fall in performance",
                                DirectionOfTravel.WORSENED))
                .flatMap(Optional::stream)
                .collect(Collectors.joining(" "));
    }

    private static Optional<String> first(
            List<Movers.Mover> movers, int inAll, String what, DirectionOfTravel direction) {
        String lead = inAll == 1 ? "The one " + what + " was " : "The largest " + what + " was ";
        return movers.stream()
                .findFirst()
                .map(mover -> lead + moved(mover, direction).text() + ".");
    }
}

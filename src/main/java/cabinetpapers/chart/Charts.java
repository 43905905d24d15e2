package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Inline;

/** Draws charts in the council's house style. */
public final class Charts {

    /** Smaller print than this, in points, is not read by everybody. */
    private static final double SMALLEST = 8;

    private final HouseStyle.Palette palette;
    private final Lettering lettering;

    public Charts(HouseStyle house) {
        palette = house.palette();
        lettering = new Lettering(
                Typefaces.Family.nearest(house.fontFamily()).regular(),
                Math.max(SMALLEST, house.sizes().furniture()),
                Paints.of(palette.text()));
    }

    /** A drawing for widths from 340 points (12 cm) on, which several threads may paint at once. */
    public Drawing draw(Chart chart) {
        return switch (chart) {
            case Chart.Trend trend -> new TrendDrawing(trend, palette, lettering);
            case Chart.Benchmark benchmark -> new BenchmarkDrawing(benchmark, palette, lettering);
            case Chart.Timeline timeline -> new TimelineDrawing(timeline, palette, lettering);
            case Chart.StatusBars bars -> new StatusBarsDrawing(bars, palette, lettering);
        };
    }

    /** A drawing for any size of words, which several threads may paint at once. */
    public Drawing draw(Inline.Sparkline sparkline) {
        return new SparklineDrawing(sparkline, palette);
    }
}

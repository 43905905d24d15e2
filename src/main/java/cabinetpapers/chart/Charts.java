package cabinetpapers.chart;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Chart;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import org.jfree.chart.ChartFactory;
import org.jfree.chart.JFreeChart;
import org.jfree.data.category.DefaultCategoryDataset;

/** Draws charts in the council's house style. */
public final class Charts {

    private final HouseStyle house;

    public Charts(HouseStyle house) {
        this.house = house;
    }

    public Drawing draw(Chart chart) {
        JFreeChart made = switch (chart) {
            case Chart.Trend trend -> trend(trend);
            case Chart.StatusBars bars -> bars(bars);
        };
        return new Drawing() {
            @Override
            public double aspect() {
                return 0.45;
            }

            @Override
            public void paint(Graphics2D canvas, double width, double height) {
                made.draw(canvas, new Rectangle2D.Double(0, 0, width, height));
            }
        };
    }

    private JFreeChart trend(Chart.Trend trend) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (Chart.Point point : trend.points()) {
            values.addValue(point.actual().orElse(null), trend.series(), point.label());
            values.addValue(point.target().orElse(null), "Target", point.label());
        }
        return styled(ChartFactory.createLineChart("", "", trend.unit(), values));
    }

    private JFreeChart bars(Chart.StatusBars bars) {
        DefaultCategoryDataset values = new DefaultCategoryDataset();
        for (Chart.Bar bar : bars.bars()) {
            for (Chart.Part part : bar.parts()) {
                values.addValue(part.count(), part.word(), bar.label());
            }
        }
        return styled(ChartFactory.createStackedBarChart("", "", "Measures", values));
    }

    private JFreeChart styled(JFreeChart chart) {
        chart.getCategoryPlot().getRangeAxis().setLabelAngle(Math.PI / 2);
        chart.getCategoryPlot()
                .getRenderer()
                .setSeriesPaint(0, new Color(house.palette().series().rgb()));
        chart.getCategoryPlot().getDomainAxis().setTickLabelFont(Typefaces.font(Typefaces.Face.REGULAR, 8));
        chart.getCategoryPlot().getRangeAxis().setTickLabelFont(Typefaces.font(Typefaces.Face.REGULAR, 8));
        return chart;
    }
}

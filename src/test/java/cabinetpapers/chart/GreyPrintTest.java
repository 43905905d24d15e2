package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle.Palette;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Chart.Benchmark;
import cabinetpapers.paper.Chart.Compared;
import cabinetpapers.paper.Chart.Whose;
import cabinetpapers.paper.Tone;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.image.BufferedImage;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Charts are printed in grey and read by people who see few colours: luminance must do, or shape and dash. */
class GreyPrintTest {

    private static final Palette PALETTE = Houses.plain().palette();
    private static final Colour WHITE = new Colour(0xFFFFFF);
    /** WCAG 2.2, success criterion 1.4.11: what a reader must see to understand a picture. */
    private static final double TO_BE_SEEN = 3;

    private static final double TO_BE_READ = 4.5;

    private final Charts charts = new Charts(Houses.plain());

    @Test
    void linesBarsAndOutlinesStandOutFromThePaper() {
        assertThat(Stream.of(PALETTE.series(), PALETTE.target(), PALETTE.text(), PALETTE.rule()))
                .allMatch(colour -> colour.contrast(WHITE) >= TO_BE_SEEN);
    }

    @Test
    void theCouncilsOwnBarStandsOutFromTheOthers() {
        Colour others = new Colour(Paints.tint(PALETTE.rule(), 0.25).getRGB() & 0xFFFFFF);

        assertThat(PALETTE.series().contrast(others)).isGreaterThanOrEqualTo(TO_BE_SEEN);
        assertThat(PALETTE.text().contrast(others)).isGreaterThanOrEqualTo(TO_BE_SEEN);
    }

    @Test
    void everyWordOnAChartCanBeRead() {
        Stream<Color> colours = Stream.of(charts.draw(Trends.percentages("70", "71")), charts.draw(benchmark()))
                .flatMap(drawing -> RecordingInk.of(drawing, 453.6).texts.stream())
                .map(RecordingInk.Text::colour);

        assertThat(colours).allMatch(colour -> new Colour(colour.getRGB() & 0xFFFFFF).contrast(WHITE) >= TO_BE_READ);
        for (Tone tone : Tone.values()) {
            assertThat(PALETTE.of(tone).text().contrast(PALETTE.of(tone).background()))
                    .isGreaterThanOrEqualTo(TO_BE_READ);
        }
    }

    @Test
    void wordsInAPaleSeriesColourAreSetInTheColourOfTheText() {
        assertThat(Paints.ofWords(Colour.of("#9DC3E6"), PALETTE)).isEqualTo(Paints.of(PALETTE.text()));
        assertThat(Paints.ofWords(PALETTE.series(), PALETTE)).isEqualTo(Paints.of(PALETTE.series()));
    }

    @Test
    void printedInGreyTheOwnBarIsTheDarkOne() {
        BufferedImage grey = new BufferedImage(454, 100, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = grey.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 454, 100);
        charts.draw(benchmark()).paint(canvas, 453.6, 100);

        int own = grey.getRaster().getSample(200, 34, 0);
        int other = grey.getRaster().getSample(200, 74, 0);
        assertThat(other - own).isGreaterThan(100);
    }

    private static Benchmark benchmark() {
        return new Benchmark(
                "%",
                1,
                List.of(
                        new Compared("Ours", "2022-23", Optional.of(BigDecimal.valueOf(90)), Whose.OUR_OWN),
                        new Compared("England", "2022-23", Optional.of(BigDecimal.valueOf(88)), Whose.OTHERS)),
                Optional.of(BigDecimal.valueOf(85)),
                Optional.empty());
    }
}

package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Chart.Bar;
import cabinetpapers.paper.Chart.Part;
import cabinetpapers.paper.Chart.StatusBars;
import cabinetpapers.paper.Tone;
import java.awt.Color;
import java.awt.geom.Rectangle2D;
import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.Test;

class StatusBarsDrawingTest {

    private static final HouseStyle HOUSE = Houses.plain();
    private static final Color OUTLINE = Paints.of(HOUSE.palette().text());
    private static final double WIDTH = 453.6;

    private final Charts charts = new Charts(HOUSE);

    @Test
    void everyNumberAndEveryWordIsThere() {
        RecordingInk ink = draw(bar("Homes", 5, 2, 1), bar("Roads", 12, 0, 40));

        assertThat(ink.words())
                .containsExactlyInAnyOrder("Homes", "Roads", "5", "2", "1", "12", "40", "Green", "Amber", "Red");
    }

    @Test
    void partsOfNothingLeaveNoTrace() {
        RecordingInk ink = draw(bar("Homes", 5, 0, 1));

        assertThat(ink.words()).doesNotContain("0", "Amber");
        assertThat(fills(ink, Tone.AMBER)).isEmpty();
    }

    @Test
    void aGroupWithoutMeasuresSaysNone() {
        assertThat(draw(bar("Homes", 1, 0, 0), bar("Roads", 0, 0, 0)).words()).contains("Roads", "None");
        assertThat(draw(bar("Roads", 0, 0, 0)).words()).containsExactlyInAnyOrder("Roads", "None");
    }

    @Test
    void aMeasureIsEquallyLongInEveryBar() {
        RecordingInk ink = draw(bar("Homes", 10, 4, 1), bar("Roads", 5, 2, 1));
        List<Rectangle2D> green = fills(ink, Tone.GREEN);
        List<Rectangle2D> amber = fills(ink, Tone.AMBER);

        assertThat(green.get(1).getWidth()).isCloseTo(green.get(2).getWidth() * 2, within(1e-6));
        assertThat(green.get(1).getWidth()).isCloseTo(amber.get(1).getWidth() * 2.5, within(1e-6));
    }

    @Test
    void partsStandInADarkOutlineSoThatGreyTellsThemApart() {
        RecordingInk ink = draw(bar("Homes", 5, 2, 1));

        assertThat(ink.linesIn(OUTLINE).stream().map(RecordingInk.Line::bounds))
                .containsAll(fills(ink, Tone.GREEN))
                .containsAll(fills(ink, Tone.AMBER))
                .containsAll(fills(ink, Tone.RED));
    }

    @Test
    void aNumberThatItsPartIsTooShortForStandsBesideTheBar() {
        RecordingInk ink = draw(bar("All measures", 300, 1, 60));
        double end = fills(ink, Tone.RED).getLast().getMaxX();

        assertThat(at(ink, "300").getMaxX()).isLessThan(end);
        assertThat(at(ink, "60").getMaxX()).isLessThan(end);
        assertThat(at(ink, "1").getMinX()).isGreaterThan(end);
    }

    @Test
    void aToneOfTwoWordsSpellsThemOut() {
        RecordingInk ink = draw(new Bar(
                "Homes",
                List.of(
                        new Part(Tone.GREEN, "Green", 5),
                        new Part(Tone.NEUTRAL, "Not rated", 2),
                        new Part(Tone.NEUTRAL, "Not reported", 1))));

        assertThat(ink.words()).contains("5", "2 Not rated", "1 Not reported");
    }

    @Test
    void longLabelsWrapAndLoseNothing() {
        String label = "Decent, affordable and well-managed homes for every resident of the borough";
        RecordingInk ink = draw(bar(label, 5, 2, 1), bar("Roads", 1, 1, 1));
        double bars = fills(ink, Tone.GREEN).get(1).getMinX();

        List<String> lines = ink.texts.stream()
                .filter(text -> text.bounds().getMaxX() < bars && label.contains(text.text()))
                .map(RecordingInk.Text::text)
                .toList();
        assertThat(lines).hasSizeGreaterThan(1);
        assertThat(String.join(" ", lines)).isEqualTo(label);
    }

    @Test
    void theHeightGrowsWithTheBars() {
        double one = charts.draw(new StatusBars(List.of(bar("Homes", 1, 1, 1)))).height(WIDTH);
        double two = charts.draw(new StatusBars(List.of(bar("Homes", 1, 1, 1), bar("Roads", 1, 1, 1))))
                .height(WIDTH);
        double three = charts.draw(
                        new StatusBars(List.of(bar("Homes", 1, 1, 1), bar("Roads", 1, 1, 1), bar("Waste", 1, 1, 1))))
                .height(WIDTH);

        assertThat(three - two).isCloseTo(two - one, within(1e-9)).isPositive();
    }

    @Test
    void wordsNeitherTouchNorLeaveTheCanvas() {
        RandomGenerator random = RandomGenerator.of("L64X128MixRandom");
        for (int run = 0; run < 200; run++) {
            StatusBars chart = any(random);
            Drawing drawing = charts.draw(chart);
            for (double width : new double[] {WIDTH, 482, 728}) {
                RecordingInk ink = RecordingInk.of(drawing, width);

                assertThat(ink.collisions()).as("%s", chart).isEmpty();
                assertThat(ink.strays(width, drawing.height(width)))
                        .as("%s", chart)
                        .isEmpty();
            }
        }
    }

    private static StatusBars any(RandomGenerator random) {
        List<Bar> bars = new ArrayList<>();
        int most = List.of(2, 12, 90, 700).get(random.nextInt(4));
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            List<Part> parts = new ArrayList<>();
            for (Tone tone : Tone.values()) {
                parts.add(new Part(tone, "A word for " + tone, random.nextInt(random.nextInt(most) + 1)));
            }
            bars.add(new Bar("Priority ".repeat(random.nextInt(1, 8)).strip(), parts));
        }
        return new StatusBars(bars);
    }

    private static Bar bar(String label, int green, int amber, int red) {
        return new Bar(
                label,
                List.of(
                        new Part(Tone.GREEN, "Green", green),
                        new Part(Tone.AMBER, "Amber", amber),
                        new Part(Tone.RED, "Red", red)));
    }

    private RecordingInk draw(Bar... bars) {
        return RecordingInk.of(charts.draw(new StatusBars(List.of(bars))), WIDTH);
    }

    /** The boxes of a tone: the key's first, then the bars'. */
    private static List<Rectangle2D> fills(RecordingInk ink, Tone tone) {
        Color colour = Paints.of(HOUSE.palette().of(tone).background());
        return ink.fills.stream()
                .filter(fill -> fill.colour().equals(colour))
                .map(RecordingInk.Fill::bounds)
                .toList();
    }

    private static Rectangle2D at(RecordingInk ink, String text) {
        return ink.texts.stream()
                .filter(candidate -> candidate.text().equals(text))
                .findFirst()
                .orElseThrow()
                .bounds();
    }
}

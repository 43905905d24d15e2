package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Chart.Closing;
import cabinetpapers.paper.Chart.Standing;
import cabinetpapers.paper.Chart.Task;
import cabinetpapers.paper.Chart.Timeline;
import java.awt.Color;
import java.awt.Graphics2D;
import java.awt.geom.Rectangle2D;
import java.awt.image.BufferedImage;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** A timeline says when things are to be done, and does not pretend to days that nobody gave. */
class TimelineDrawingTest {

    private static final HouseStyle HOUSE = Houses.plain();
    private static final LocalDate AS_AT = LocalDate.of(2023, 9, 30);
    private static final double WIDTH = 453.6;

    private final Charts charts = new Charts(HOUSE);

    @Test
    void everyTaskAndStandingIsNamedAndTheDayIsMarked() {
        RecordingInk ink = draw(task("1.1 Plan", "2023-04-01", "2024-02-29", Standing.OPEN));

        assertThat(ink.words()).contains("1.1 Plan", "Ended", "Open", "Overdue", "As at 30 Sep 2023", "Apr 2023");
    }

    @Test
    void aTaskIsAsLongAsItsDays() {
        RecordingInk ink = draw(
                task("Whole year", "2023-04-01", "2024-03-31", Standing.DONE),
                task("Half year", "2023-04-01", "2023-09-30", Standing.DONE));
        List<Rectangle2D> bars = ink.fills.stream()
                .map(RecordingInk.Fill::bounds)
                .filter(bounds -> bounds.getWidth() > 30)
                .toList();

        assertThat(bars).hasSize(2);
        assertThat(bars.get(1).getWidth() / bars.get(0).getWidth()).isBetween(0.499, 0.501);
    }

    @Test
    void aTaskWithoutAStartIsAMarkAtItsEndAndNoBar() {
        RecordingInk ink = draw(task("Mark", "", "2024-03-31", Standing.OPEN));

        assertThat(ink.fills.stream().map(RecordingInk.Fill::bounds)).noneMatch(bounds -> bounds.getWidth() > 30);
    }

    @Test
    void aLabelThatIsCutKeepsClearOfTheBars() {
        String name =
                "5.7 To commission a thorough examination of Value Added Tax (VAT) records, procedure and policies";
        RecordingInk ink = draw(task(name, "2023-04-01", "2024-03-31", Standing.DONE));
        double bar = ink.fills.stream()
                .map(RecordingInk.Fill::bounds)
                .filter(bounds -> bounds.getWidth() > 30)
                .mapToDouble(Rectangle2D::getMinX)
                .min()
                .orElseThrow();

        assertThat(ink.texts)
                .filteredOn(text -> text.text().endsWith("…"))
                .singleElement()
                .satisfies(text -> assertThat(text.bounds().getMaxX()).isLessThan(bar));
    }

    @Test
    void whatHasNoLastDaySaysSo() {
        assertThat(draw(new Task("On", day("2023-04-01"), Optional.empty(), Closing.GOES_ON, Standing.OPEN))
                        .words())
                .contains("goes on");
        assertThat(draw(task("Started", "2023-04-01", "", Standing.OPEN)).words())
                .contains("no end given");
        assertThat(draw(task("TBC", "", "", Standing.OPEN)).words()).contains("no date to show");
    }

    @Test
    void printedInGreyWhatHasEndedIsFilledAndWhatIsOverdueIsHatched() {
        assertThat(average(Standing.DONE) + 60).isLessThan(average(Standing.OPEN));
        assertThat(average(Standing.OVERDUE) + 15).isLessThan(average(Standing.OPEN));
        assertThat(average(Standing.DONE) + 15).isLessThan(average(Standing.OVERDUE));
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12})
    void nothingCoversAnythingElseOrReachesBeyondTheChart(long seed) {
        Random random = new Random(seed);
        List<Task> tasks = IntStream.rangeClosed(1, 8)
                .mapToObj(i -> {
                    LocalDate first = AS_AT.plusDays(random.nextInt(4000) - 1500);
                    return new Task(
                            i + " Review and agree".repeat(1 + random.nextInt(4)),
                            random.nextInt(4) == 0 ? Optional.empty() : Optional.of(first),
                            random.nextInt(4) == 0
                                    ? Optional.empty()
                                    : Optional.of(first.plusDays(random.nextInt(900))),
                            List.of(Closing.values()).get(random.nextInt(2)),
                            List.of(Standing.values()).get(random.nextInt(3)));
                })
                .toList();
        Drawing drawing = charts.draw(new Timeline(AS_AT, tasks));

        RecordingInk ink = RecordingInk.of(drawing, WIDTH);

        assertThat(ink.collisions()).isEmpty();
        assertThat(ink.strays(WIDTH, drawing.height(WIDTH))).isEmpty();
    }

    private double average(Standing standing) {
        return grey(standing).average().orElseThrow();
    }

    /** The grey of the middle of a bar across the whole chart. */
    private IntStream grey(Standing standing) {
        Drawing drawing = charts.draw(new Timeline(AS_AT, List.of(task("", "2023-04-01", "2024-03-31", standing))));
        int height = (int) Math.ceil(drawing.height(WIDTH));
        BufferedImage image = new BufferedImage(454, height, BufferedImage.TYPE_BYTE_GRAY);
        Graphics2D canvas = image.createGraphics();
        canvas.setColor(Color.WHITE);
        canvas.fillRect(0, 0, 454, height);
        drawing.paint(canvas, WIDTH, drawing.height(WIDTH));
        int middle = height - 9;
        return IntStream.range(340, 420).map(x -> image.getRaster().getSample(x, middle, 0));
    }

    private RecordingInk draw(Task... tasks) {
        return RecordingInk.of(charts.draw(new Timeline(AS_AT, List.of(tasks))), WIDTH);
    }

    private static Task task(String label, String first, String last, Standing standing) {
        return new Task(label, day(first), day(last), Closing.ENDS, standing);
    }

    private static Optional<LocalDate> day(String day) {
        return day.isEmpty() ? Optional.empty() : Optional.of(LocalDate.parse(day));
    }
}

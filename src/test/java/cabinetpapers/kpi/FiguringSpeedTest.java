package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Quarter;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.math.BigDecimal;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;

/** As much as the largest council has: 600 measures of every rule, over 14 quarters. */
class FiguringSpeedTest {

    private static final int MEASURES = 600;
    private static final int QUARTERS = 14;

    @Test
    void sixHundredMeasuresOverFourteenQuartersAreFiguredInTwoSeconds() {
        Random random = new Random(7);
        List<Measure> measures = new ArrayList<>();
        List<Return> returns = new ArrayList<>();
        for (int i = 0; i < MEASURES; i++) {
            Kpis measure = rules(Kpis.measure("M" + i).unit("number", 0), i);
            Quarter quarter = Kpis.Q2;
            for (int back = 0; back < QUARTERS; back++) {
                measure.value(quarter.label(), String.valueOf(random.nextInt(200)), "100");
                quarter = quarter.previous();
            }
            measures.add(measure.build());
            returns.addAll(measure.returns());
        }
        QuarterFigures before = FigureRules.figure(Kpis.Q2.previous(), measures, returns, List.of());

        ThreadMXBean thread = ManagementFactory.getThreadMXBean();
        long begun = thread.getCurrentThreadCpuTime();
        QuarterFigures figures = FigureRules.figure(Kpis.Q2, measures, returns, List.of(), Optional.of(before));
        int found = FigureRules.check(figures).size();
        Duration taken = Duration.ofNanos(thread.getCurrentThreadCpuTime() - begun);

        System.getLogger(FiguringSpeedTest.class.getName())
                .log(
                        System.Logger.Level.INFO,
                        "{0} measures figured in {1} ms of processor time",
                        MEASURES,
                        taken.toMillis());
        assertThat(figures.measures()).hasSize(MEASURES);
        assertThat(found).isPositive();
        assertThat(taken).isLessThan(Duration.ofSeconds(2));
    }

    private static Kpis rules(Kpis measure, int i) {
        return switch (i % 5) {
            case 0 -> measure.travel(new TravelScheme.ProcessLimits(SpcOptions.USUAL));
            case 1 -> measure.travel(new TravelScheme.Average(4));
            case 2 -> measure.suppressBelow(5);
            case 3 -> measure.rag(new RagScheme.TargetAndYear()).partOf("M" + (i - 1));
            default -> measure.band(new Band.Percent(BigDecimal.ONE));
        };
    }
}

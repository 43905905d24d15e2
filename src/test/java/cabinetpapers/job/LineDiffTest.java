package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class LineDiffTest {

    static LongStream seeds() {
        return LongStream.rangeClosed(1, 100);
    }

    @ParameterizedTest(name = "seed {0}")
    @MethodSource("seeds")
    void theChangesLeadFromTheFirstTextToTheSecond(long seed) {
        Random random = new Random(seed);
        List<String> before = lines(random, random.nextInt(40));
        List<String> after = changed(before, random);

        assertThat(applied(before, LineDiff.of(before, after))).isEqualTo(after);
    }

    private static List<String> lines(Random random, int count) {
        return IntStream.range(0, count)
                .mapToObj(i -> (random.nextBoolean() ? "TD " : "") + "word " + random.nextInt(8))
                .toList();
    }

    private static List<String> changed(List<String> lines, Random random) {
        List<String> changed = new ArrayList<>(lines);
        for (int i = random.nextInt(8); i > 0; i--) {
            int at = random.nextInt(changed.size() + 1);
            if (at < changed.size() && random.nextBoolean()) {
                changed.remove(at);
            } else {
                changed.add(at, "new word " + random.nextInt(8));
            }
        }
        return changed;
    }

    private static List<String> applied(List<String> before, List<LineChange> changes) {
        List<String> after = new ArrayList<>();
        int line = 0;
        for (LineChange change : changes) {
            while (line < change.line()) {
                after.add(before.get(line));
                line++;
            }
            change.after().ifPresent(after::add);
            line += change.before().isPresent() ? 1 : 0;
        }
        after.addAll(before.subList(line, before.size()));
        return after;
    }

    @Test
    void aRewordedLineIsOneChangeAndACellIsTheSameCellWhateverStandsInIt() {
        assertThat(LineDiff.of(
                        List.of("ROW", "TH Calls", "TD 81.5%", "A sentence of some words."),
                        List.of("ROW", "TH Calls", "TD 7", "A sentence of other words.")))
                .containsExactly(
                        new LineChange(2, Optional.of("TD 81.5%"), Optional.of("TD 7")),
                        new LineChange(
                                3,
                                Optional.of("A sentence of some words."),
                                Optional.of("A sentence of other words.")));
    }

    @Test
    void linesThatShareNothingAreNotOneLineReworded() {
        assertThat(LineDiff.of(List.of("Roads were mended."), List.of("Nobody knows why libraries close")))
                .hasSize(2);
    }

    @Test
    void textsWithNothingInCommonAreToldAsAllDifferent() {
        List<String> before = IntStream.range(0, 2000).mapToObj(i -> "a" + i).toList();
        List<String> after = IntStream.range(0, 2000).mapToObj(i -> "b" + i).toList();

        assertThat(LineDiff.of(before, after)).hasSize(4000);
    }
}

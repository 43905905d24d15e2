package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.params.provider.Arguments.arguments;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** The tables of {@code src/docs/timescales.md}, each row as a test. */
class TimescalesPageTest {

    private static final Path PAGE = Path.of("src/docs/timescales.md");

    /** A new one for each test: it remembers what it has read. */
    private final TimescaleParser parser = new TimescaleParser(
            TimescaleSettings.USUAL,
            new PlanContext(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 1))));

    static Stream<Arguments> readings() throws IOException {
        return Files.readAllLines(PAGE).stream()
                .dropWhile(line -> !line.equals("## The readings"))
                .filter(line -> line.startsWith("| ") && !line.startsWith("| words"))
                .map(line -> line.split("\\|", -1))
                .map(cells -> arguments(
                        cells[1].strip().replace("&nbsp;", "\u00A0").replace("<br>", "\n"),
                        String.join(
                                " | ",
                                Arrays.stream(cells)
                                        .skip(2)
                                        .limit(4)
                                        .map(String::strip)
                                        .toList())));
    }

    @Test
    void thePageHasEnoughReadingsToMeanSomething() throws IOException {
        assertThat(readings()).hasSizeGreaterThan(200);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void timescalesReadAsThePageSays(String words, String reading) {
        assertThat(row(parser.parse(words))).isEqualTo(reading);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void theWordsAreKept(String words, String reading) {
        assertThat(parser.parse(words).words()).isEqualTo(words);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("readings")
    void capitalsDashesAndSpacesMakeNoDifference(String words, String reading) {
        List<String> spellings = List.of(
                words.toUpperCase(Locale.ROOT),
                words.toLowerCase(Locale.ROOT),
                words.replace(' ', '\u00A0'),
                words.replace(" ", "  "),
                " " + words + " ",
                words.replace('–', '-'),
                words.replace('-', '–'),
                words.replace('-', '—'),
                words.replace('-', '\u2011'),
                words.replace("'", "’"));

        assertThat(spellings)
                .allSatisfy(spelling -> assertThat(row(parser.parse(spelling))).isEqualTo(reading));
    }

    private static String row(Timescale timescale) {
        return String.join(
                " | ",
                timescale.earliest().map(LocalDate::toString).orElse(""),
                timescale.latest().map(LocalDate::toString).orElse(""),
                timescale.precision() == Precision.NONE ? "" : words(timescale.precision()),
                timescale.traits().stream()
                        .sorted()
                        .map(TimescalesPageTest::words)
                        .collect(Collectors.joining(", ")));
    }

    private static String words(Enum<?> constant) {
        return constant.name().toLowerCase(Locale.ROOT).replace('_', ' ');
    }
}

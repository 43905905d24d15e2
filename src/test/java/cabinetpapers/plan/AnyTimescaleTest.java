package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.random.RandomGenerator;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Thousands of cells as nobody would write them; the seed is in the test's name. */
class AnyTimescaleTest {

    private static final PlanContext YEAR = new PlanContext(
            Optional.of(LocalDate.of(2022, 4, 1)),
            Optional.of(LocalDate.of(2023, 3, 31)),
            Optional.of(LocalDate.of(2022, 7, 7)));

    /** Every word without a month, season, year or figure: no date can come of it. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5})
    void nonsenseIsNeverADate(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> words = List.of(
                "by",
                "from",
                "the",
                "end",
                "of",
                "to",
                "-",
                "/",
                "and",
                "early",
                "council",
                "review",
                "(",
                ")",
                ",",
                "ongoing",
                "commenced",
                "complete",
                "tbc",
                "q",
                "h",
                "w/c",
                "after",
                "between",
                "until",
                "phase",
                "+",
                "th",
                "'",
                ";",
                "\n",
                "every",
                "week",
                "quarter",
                "half",
                "mid",
                "zzz",
                "ß",
                "🙂",
                "\u00A0",
                ".",
                "—");
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(1, 9); j > 0; j--) {
                text.append(words.get(random.nextInt(words.size()))).append(random.nextBoolean() ? " " : "");
            }
            Timescale read = parse(YEAR, text.toString());
            assertThat(read.words()).isEqualTo(text.toString());
            assertThat(read.earliest()).as(text.toString()).isEmpty();
            assertThat(read.latest()).as(text.toString()).isEmpty();
        }
    }

    /** Any characters at all, dates and figures among them: it may or may not be read, but nothing is thrown. */
    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {11, 12, 13, 14, 15})
    void nothingIsEverThrown(long seed) {
        RandomGenerator random = RandomGeneratorFactory.of("L64X128MixRandom").create(seed);
        List<String> pieces = List.of(
                "31",
                "29",
                "2026",
                "26",
                "99999999999",
                "0",
                "00",
                "12",
                "February",
                "may",
                "march",
                "winter",
                "Q3",
                "q9",
                "2026/27",
                "/",
                "-",
                "–",
                "to",
                "by",
                "from",
                "end of",
                "w/c",
                "first half of",
                "mid",
                "(",
                ")",
                ",",
                ".",
                ";",
                "\n",
                "and",
                "or",
                "ongoing",
                "complete",
                "every",
                "th",
                "İ",
                "\uD800",
                "week ending",
                "before",
                "after",
                "1990",
                "2099",
                "financial year",
                "calendar year",
                "each year",
                "phase",
                "3",
                "tbc",
                "+");
        for (int i = 0; i < 1_500; i++) {
            StringBuilder text = new StringBuilder();
            for (int j = random.nextInt(1, 10); j > 0; j--) {
                text.append(pieces.get(random.nextInt(pieces.size()))).append(random.nextBoolean() ? " " : "");
            }
            assertThat(parse(YEAR, text.toString()).words()).isEqualTo(text.toString());
            assertThat(parse(PlanContext.UNKNOWN, text.toString()).words()).isEqualTo(text.toString());
        }
    }

    private static Timescale parse(PlanContext context, String words) {
        return new TimescaleParser(TimescaleSettings.USUAL, context).parse(words);
    }
}

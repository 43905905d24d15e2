package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.DirectionOfTravel;
import cabinetpapers.kpi.RagRating;
import cabinetpapers.kpi.Rating;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CountSentencesTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "18|5|3|18 of 26 rated measures (69%) are Green, 5 (19%) are Amber and 3 (12%) are Red.",
                "1|1|2|1 of 4 rated measures (25%) is Green, 1 (25%) is Amber and 2 (50%) are Red.",
                "0|20|6|None of the 26 rated measures is Green, 20 (77%) are Amber and 6 (23%) are Red.",
                "3|1|0|3 of 4 rated measures (75%) are Green, 1 (25%) is Amber and none is Red.",
                "3|0|1|3 of 4 rated measures (75%) are Green, none is Amber and 1 (25%) is Red.",
                "26|0|0|All 26 rated measures are Green.",
                "0|0|2|Both rated measures are Red.",
                "0|1|0|The only rated measure is Amber.",
                "0|0|0|No measure has a rating.",
                "1|1|1|1 of 3 rated measures (33%) is Green, 1 (33%) is Amber and 1 (33%) is Red."
                        + " Percentages are rounded.",
                "299|1|0|299 of 300 rated measures (more than 99%) are Green, 1 (less than 1%) is Amber and none is Red.",
            })
    void ratingsCarryTheirDenominator(int green, int amber, int red, String sentence) {
        assertThat(CountSentences.ratings(ratings(green, amber, red))).isEqualTo(sentence);
    }

    @Test
    void everyReasonWhyMeasuresAreNotRatedIsNamed() {
        Counts counts = unrated(
                20,
                Map.of(
                        Rating.Why.INFORMATION_ONLY, 3,
                        Rating.Why.NO_TARGET, 1,
                        Rating.Why.NOT_REPORTED, 2,
                        Rating.Why.UNREADABLE, 1,
                        Rating.Why.NOT_DUE, 4));

        assertThat(CountSentences.notRated(counts))
                .isEqualTo("11 measures are not rated: 3 are for information only, 1 has no target, 2 were not"
                        + " reported, 1 was returned with a figure that cannot be read and 4 are not due.");
    }

    @Test
    void oneReasonForAllIsSaidOnce() {
        assertThat(CountSentences.notRated(unrated(9, Map.of(Rating.Why.NO_TARGET, 2))))
                .isEqualTo("2 measures are not rated because they have no target.");
        assertThat(CountSentences.notRated(unrated(9, Map.of(Rating.Why.NOT_REPORTED, 1))))
                .isEqualTo("1 measure is not rated because it was not reported.");
    }

    @Test
    void nothingUnratedIsSaidToo() {
        assertThat(CountSentences.notRated(unrated(9, Map.of()))).isEqualTo("Every measure is rated.");
        assertThat(CountSentences.notRated(unrated(0, Map.of()))).isEqualTo("There are no measures.");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "12|10|8|30|Against the previous quarter, 12 of 30 comparable measures (40%) improved, 10 (33%) were unchanged"
                        + " and 8 (27%) worsened.",
                "1|1|2|5|Against the previous quarter, 1 of 4 comparable measures (25%) improved, 1 (25%) was unchanged and 2"
                        + " (50%) worsened. 1 measure cannot be compared.",
                "0|1|1|9|Against the previous quarter, none of the 2 comparable measures improved, 1 (50%) was unchanged and 1"
                        + " (50%) worsened. 7 measures cannot be compared.",
                "4|0|0|4|Against the previous quarter, all 4 comparable measures improved.",
                "0|2|0|2|Against the previous quarter, both comparable measures were unchanged.",
                "0|0|1|1|Against the previous quarter, the only comparable measure worsened.",
                "0|0|0|6|Against the previous quarter, no measure can be compared.",
            })
    void directionsCarryTheirDenominator(int improved, int unchanged, int worsened, int measures, String sentence) {
        Counts counts = new Counts(measures, Map.of(), Map.of(), travel(improved, unchanged, worsened), Map.of());

        assertThat(CountSentences.shortTravel(counts)).isEqualTo(sentence);
    }

    @Test
    void theLongDirectionSpeaksOfLastYear() {
        Counts counts = new Counts(3, Map.of(), Map.of(), Map.of(), travel(2, 0, 1));

        assertThat(CountSentences.longTravel(counts))
                .isEqualTo("Against the same quarter last year, 2 of 3 comparable measures (67%) improved, none was"
                        + " unchanged and 1 (33%) worsened.");
    }

    @Test
    void percentagesThatAddUpTo100HaveNoNote() {
        for (int total = 1; total <= 60; total++) {
            for (int green = 0; green <= total; green++) {
                String sentence = CountSentences.ratings(ratings(green, total - green, 0));
                int halves = green * 200 % (2 * total) == total ? 1 : 0;
                assertThat(sentence.contains("are rounded")).as(sentence).isEqualTo(halves == 1);
            }
        }
    }

    private static Counts ratings(int green, int amber, int red) {
        return new Counts(
                green + amber + red,
                Map.of(RagRating.GREEN, green, RagRating.AMBER, amber, RagRating.RED, red),
                Map.of(),
                Map.of(),
                Map.of());
    }

    private static Counts unrated(int measures, Map<Rating.Why, Integer> why) {
        int rated = measures - why.values().stream().mapToInt(Integer::intValue).sum();
        return new Counts(measures, Map.of(RagRating.GREEN, rated), why, Map.of(), Map.of());
    }

    private static Map<DirectionOfTravel, Integer> travel(int improved, int unchanged, int worsened) {
        return Map.of(
                DirectionOfTravel.IMPROVED, improved,
                DirectionOfTravel.UNCHANGED, unchanged,
                DirectionOfTravel.WORSENED, worsened);
    }
}

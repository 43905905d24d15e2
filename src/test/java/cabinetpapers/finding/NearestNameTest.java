package cabinetpapers.finding;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class NearestNameTest {

    private static final List<String> NAMES =
            List.of("meeting.date", "meeting.committee", "quarter.title", "council", "scorecard", "date");

    @ParameterizedTest
    @CsvSource({
        "counsil, council",
        "COUNCIL, council",
        "coucnil, council",
        "scorecards, scorecard",
        "meeting.dat, meeting.date",
        "meetingdate, meeting.date",
        "committee, meeting.committee",
        "paper.title, quarter.title",
        "dates, date",
        "zzz, date"
    })
    void theNameThatTakesTheFewestChangesIsNearest(String written, String nearest) {
        assertThat(NearestName.to(written, NAMES)).contains(nearest);
    }

    @Test
    void ofSeveralTheFirstByAlphabetIsNearest() {
        assertThat(NearestName.to("x", List.of("c", "a", "b"))).contains("a");
    }

    @Test
    void withoutAnyNameTheRemedyIsToTakeItOut() {
        assertThat(NearestName.to("x", List.of())).isEmpty();
        assertThat(NearestName.remedy("x", List.of()))
                .isEqualTo("There are no names to choose from here; take it out.");
    }
}

package cabinetpapers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class MeetingDecisionTest {

    private static final Meeting CABINET =
            new Meeting("Cabinet", Body.EXECUTIVE, LocalDate.of(2023, 12, 18), "", "", "", "", "", Optional.empty());

    @Test
    void theLastMeetingOfTheSameCommitteeCounts() {
        MeetingDecision first = decision("Cabinet", LocalDate.of(2023, 9, 18), "First");
        MeetingDecision second = decision("cabinet", LocalDate.of(2023, 9, 18), "Second");

        assertThat(MeetingDecision.before(
                        CABINET,
                        List.of(
                                decision("Cabinet", LocalDate.of(2023, 6, 19), "Older"),
                                first,
                                decision("Scrutiny Committee", LocalDate.of(2023, 10, 2), "Of others"),
                                second,
                                decision("Cabinet", LocalDate.of(2023, 12, 18), "Of this meeting"),
                                decision("Cabinet", LocalDate.of(2024, 3, 18), "Of a later one"))))
                .containsExactly(first, second);
    }

    @Test
    void aCommitteeThatDecidedNothingBeforeHasNone() {
        assertThat(MeetingDecision.before(CABINET, List.of())).isEmpty();
    }

    private static MeetingDecision decision(String committee, LocalDate day, String item) {
        return new MeetingDecision(day, committee, item, "To note it", "", "", "");
    }
}

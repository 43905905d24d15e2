package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class PeriodLabelTest {

    @Test
    void quartersAreTakenApartHoweverTheyAreWritten() {
        assertThat(PeriodLabel.readAll(List.of("2023-24 Q2", "Quarter 3 2023-24", "2023/24-Q4")))
                .containsExactly(
                        new PeriodLabel("Q2", "2023-24", 1, 4),
                        new PeriodLabel("Q3", "2023-24", 2, 4),
                        new PeriodLabel("Q4", "2023/24", 3, 4));
    }

    @Test
    void monthsAreTakenApartHoweverTheyAreWritten() {
        assertThat(PeriodLabel.readAll(List.of("September 2023", "Oct 2023")))
                .containsExactly(new PeriodLabel("Sep", "2023", 8, 12), new PeriodLabel("Oct", "2023", 9, 12));
        assertThat(PeriodLabel.readAll(List.of("2009-10", "2009-11")))
                .containsExactly(new PeriodLabel("Oct", "2009", 9, 12), new PeriodLabel("Nov", "2009", 10, 12));
    }

    @Test
    void yearsAreWholesOfTheirOwn() {
        assertThat(PeriodLabel.readAll(List.of("2009-10", "2010-11")))
                .containsExactly(new PeriodLabel("2009-10", "", 0, 1), new PeriodLabel("2010-11", "", 0, 1));
        assertThat(PeriodLabel.readAll(List.of("1999-00", "2000-01")))
                .containsExactly(new PeriodLabel("1999-00", "", 0, 1), new PeriodLabel("2000-01", "", 0, 1));
    }

    @Test
    void whereOneLabelIsOfAnotherKindNoneIsTakenApart() {
        assertThat(PeriodLabel.readAll(List.of("2023-24 Q2", "Autumn term", "Monday 2023")))
                .extracting(PeriodLabel::text)
                .containsExactly("2023-24 Q2", "Autumn term", "Monday 2023");
    }
}

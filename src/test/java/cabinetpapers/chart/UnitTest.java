package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class UnitTest {

    @ParameterizedTest(name = "{0} {1} with {2} decimals is {3}")
    @CsvSource({
        "%, 86.94, 1, 86.9%",
        "%, 86.95, 1, 87.0%",
        "£, 1234, 0, '£1,234'",
        "£, -1234.5, 2, '−£1,234.50'",
        "£m, 1.2, 1, £1.2m",
        "£000, 340, 0, £340k",
        "£ per household, 1.2, 1, 1.2",
        "days, 1234567, 0, '1,234,567'",
        "days, -0.04, 1, 0.0",
        "'', 7, 0, 7",
    })
    void figuresArePrintedAsPeopleWriteThem(String unit, BigDecimal value, int decimals, String printed) {
        assertThat(Unit.of(unit).print(value, decimals)).isEqualTo(printed);
    }
}

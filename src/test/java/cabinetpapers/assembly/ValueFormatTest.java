package cabinetpapers.assembly;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ValueFormatTest {

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            nullValues = "",
            value = {
                // unit, decimals, value, in a sentence, in a table
                "%|1|12.45|12.5%|12.5%",
                "%|0|-28|−28%|−28%",
                "days|1|12.5|12.5 days|12.5",
                "days|0|1|1 day|1",
                "days|1|1|1.0 days|1.0",
                "number|0|1234567|1,234,567|1,234,567",
                "number|0|999|999|999",
                "number|0|-1234|−1,234|−1,234",
                "£|0|1234|£1,234|£1,234",
                "£|2|1234.5|£1,234.50|£1,234.50",
                "£|0|-1234|−£1,234|−£1,234",
                "£|0|1200000|£1.2m|£1,200,000",
                "£|0|3000000|£3m|£3,000,000",
                "£|0|12250000|£12.25m|£12,250,000",
                "£|0|1234567|£1,234,567|£1,234,567",
                "£|0|900000|£900,000|£900,000",
                "£|0|-1500000|−£1.5m|−£1,500,000",
                "£m|1|1.23|£1.2m|£1.2m",
                "£000|0|1250|£1,250k|£1,250k",
                "£ per household|2|4.5|£4.50 per household|£4.50 per household",
                "per 100,000|0|401|401 per 100,000|401",
                "number|0|-0.4|0|0",
                "%|2|0.005|0.01%|0.01%",
            })
    void aFigureIsPrintedByItsUnit(String unit, int decimals, BigDecimal value, String sentence, String table) {
        ValueFormat format = new ValueFormat(unit, decimals);

        assertThat(format.words(value)).isEqualTo(sentence);
        assertThat(format.cell(value)).isEqualTo(table);
    }

    @Test
    void aBlankUnitIsAPlainNumber() {
        assertThat(new ValueFormat("", 0).words(new BigDecimal("5"))).isEqualTo("5");
        assertThat(new ValueFormat("", 0).unitWord()).isEqualTo("number");
    }

    @Test
    void twoFiguresThatDifferAreNeverPrintedAlike() {
        ValueFormat format = new ValueFormat("%", 1);

        assertThat(format.words(new BigDecimal("95.02"), new BigDecimal("95.04")))
                .containsExactly("95.02%", "95.04%");
        assertThat(format.words(new BigDecimal("79.996"), new BigDecimal("80"))).containsExactly("79.996%", "80.000%");
        assertThat(format.words(new BigDecimal("95.0"), new BigDecimal("95"))).containsExactly("95.0%", "95.0%");
        assertThat(format.words(new BigDecimal("80"), new BigDecimal("90"))).containsExactly("80.0%", "90.0%");
    }
}

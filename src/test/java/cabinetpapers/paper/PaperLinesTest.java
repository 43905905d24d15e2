package cabinetpapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PaperLinesTest {

    @ParameterizedTest
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',''",
                "' ',''",
                "plain words,plain words",
                "' edges ',edges",
                "two  spaces,two spaces",
                "'a\ttab and\na line',a tab and a line",
                "hard\u00A0space,hard space",
                "soft\u00ADhyphen,softhyphen",
                "2023\u201124,2023-24",
                "warning \u26A0\uFE0F,warning \u26A0",
                "cafe\u0301,caf\u00E9",
                "'\u200B',''",
                "~ edge of ASCII \u007F,~ edge of ASCII \u007F"
            })
    void twoTextsThatReadTheSameFoldToTheSame(String text, String folded) {
        assertThat(PaperLines.fold(text)).isEqualTo(folded);
    }
}

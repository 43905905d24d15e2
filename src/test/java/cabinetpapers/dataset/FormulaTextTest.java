package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class FormulaTextTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "=1+1",
                "= SUM(A1:A9)",
                "=HYPERLINK(\"http://council.example\", \"Open\")",
                "=-B2",
                "='Sheet 1'!A1",
                "=cmd|'/C calc'!A0",
                "+SUM(1,2)",
                "-cmd|'/C calc'!A0",
                "@SUM(A1:A9)",
                "+A1+B2",
                "-$A$1:B9",
                "-'Sheet 1'!A1",
                "=1+1\nand a second line"
            })
    void whatASpreadsheetWouldWorkOutIsAFormula(String text) {
        assertThat(FormulaText.is(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "-",
                "=",
                "- fewer calls",
                "-fewer calls (12) than last year",
                "+5% on last year",
                "+ 5",
                "-5.2",
                "-2 to +2 days",
                "--- see below ---",
                "=> see the action plan",
                "== Summary ==",
                "- A1 is behind; B1 - the other - is not",
                "@ the depot",
                "@TinytonCouncil asked for views",
                "a=1+1"
            })
    void wordsThatOnlyBeginAsFormulasDoAreNone(String text) {
        assertThat(FormulaText.is(text)).isFalse();
    }
}

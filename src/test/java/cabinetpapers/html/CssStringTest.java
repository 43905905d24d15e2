package cabinetpapers.html;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What stands in the margins of a printed page is a string in its style. */
class CssStringTest {

    @ParameterizedTest
    @CsvSource({
        "Cabinet, Cabinet",
        "e\u0301te\u0301, \u00e9t\u00e9",
        "</style>, '\\3c /style\\3e '",
        "a\\b, 'a\\5c b'",
        "A & B, 'A \\26  B'"
    })
    void nothingBreaksOutOfItAndAccentsAreComposed(String text, String written) {
        assertThat(CssString.of(text)).isEqualTo('"' + written + '"');
    }
}

package cabinetpapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.URI;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

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

    @Test
    void whereTheSpaceBetweenALabelAndItsWordsStandsIsNotSaid() {
        assertThat(Stream.of(
                                List.of(Inline.strong("Cause:"), Inline.text(" "), Inline.text("rain")),
                                List.of(Inline.strong("Cause:"), Inline.text(" rain")),
                                List.of(Inline.strong("Cause: "), Inline.text("rain")),
                                List.of(Inline.strong("Cause:"), Inline.strong("\u00A0"), Inline.text("rain ")),
                                List.of(
                                        Inline.text(" "),
                                        Inline.strong(" Cause:"),
                                        Inline.text("\u200B "),
                                        Inline.text("rain")))
                        .map(PaperLines::line))
                .containsOnly("**Cause:** rain");
    }

    @Test
    void marksCloseAroundTheirWordsAndNotAroundALineBreak() {
        assertThat(PaperLines.line(List.of(
                        Inline.text("see "),
                        new Inline.Link(List.of(Inline.text(" the survey ")), URI.create("https://example.org/a")),
                        Inline.strong("now"),
                        new Inline.LineBreak(),
                        new Inline.Emphasis(List.of(Inline.text("or later "))))))
                .isEqualTo("see [the survey](https://example.org/a) **now** ↵ _or later_");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            # 2 1. Background                          | Background
            # 1 Quarterly report                       | Quarterly report
            1.1. Text of **a** paragraph.              | Text of a paragraph.
            TABLE Figures                              | Figures
            TD ‹● Green›                               | ● Green
            FIGURE A chart                             | A chart
            See [the survey](https://example.org/a).   | See the survey.
            one ¶ two ↵ three                          | one two three
            THRESHOLDS MATTER                          | THRESHOLDS MATTER
            """, ignoreLeadingAndTrailingWhitespace = true)
    void aLineIsReadWithoutItsMarks(String line, String words) {
        assertThat(PaperLines.readable(line)).isEqualTo(words);
    }

    @ParameterizedTest
    @ValueSource(strings = {"GRID", "BREAK", "PAGES landscape", "END BOX", "ROW", "TD"})
    void aLineThatIsNoWordsIsBlank(String line) {
        assertThat(PaperLines.readable(line)).isEmpty();
    }

    @Test
    void aCellIsToldFromAParagraphInCapitals() {
        assertThat(List.of("TH Name", "TD 3", "TD")).allMatch(PaperLines::isCell);
        assertThat(List.of("THRESHOLDS MATTER", "TDs", "ROW", "Text")).noneMatch(PaperLines::isCell);
    }
}

package cabinetpapers.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class WordCountTest {

    @ParameterizedTest(name = "\"{0}\" has {1}")
    @CsvSource(
            ignoreLeadingAndTrailingWhitespace = false,
            value = {
                "'',0",
                "'   ',0",
                "'\u2003',0",
                "one,1",
                "'  two\twords ',2",
                "'three\n\r\u000B\f words\n here',3",
                "5.1 – late,3"
            })
    void wordsArePartedByWhiteSpaceOfAnyLength(String text, int words) {
        Paper paper = new Paper(
                "id", "Title", "", "", "", Instant.EPOCH, List.of(new Block.Paragraph(List.of(new Inline.Text(text)))));

        assertThat(WordCount.of(paper)).isEqualTo(words);
    }
}

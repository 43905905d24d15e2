package cabinetpapers.meeting;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class PartTest {

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            public                    | public
            Public                    | public
            exempt 3                  | exempt 3
            Exempt (3)                | exempt 3
            exempt: paragraph 3       | exempt 3
            exempt paragraphs 3 and 1 | exempt 1, 3
            exempt 1, 2 and 3         | exempt 1, 2, 3
            EXEMPT para. 7            | exempt 7
            confidential              | confidential
            """)
    void aPartIsReadHoweverItIsWritten(String written, String words) {
        assertThat(Part.parse(written).map(Part::words)).contains(words);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "exempt", "exempt 8", "exempt 0", "exempt 12", "exempt from tax", "private", "publicly"})
    void aPartThatIsNotClearIsNone(String written) {
        assertThat(Part.parse(written)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({
        "public,       public,       true",
        "public,       exempt 3,     false",
        "public,       confidential, false",
        "exempt 3,     public,       true",
        "exempt 3,     exempt 3,     true",
        "exempt 3,     exempt 1,     false",
        "exempt 3,     'exempt 1, 3',false",
        "'exempt 1, 3',exempt 3,     true",
        "exempt 3,     confidential, false",
        "confidential, public,       true",
        "confidential, confidential, true",
        "confidential, exempt 3,     false",
    })
    void aPaperShowsItsOwnPartAndWhatIsPublicAndNothingElse(String paper, String row, boolean shown) {
        assertThat(Part.parse(paper).orElseThrow().shows(Part.parse(row).orElseThrow()))
                .isEqualTo(shown);
    }
}

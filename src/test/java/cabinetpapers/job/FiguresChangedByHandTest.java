package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Variant;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** Somebody puts another figure into the Word file of a report or an appendix, in either variant: it is not published in silence. */
class FiguresChangedByHandTest {

    private static final String BETWEEN = "</w:t>(?:(?!<w:t[ >]).)*<w:t[^>]*>";
    private static final Map<Variant, List<SampleDraft>> DRAFTS = new EnumMap<>(Variant.class);

    @TempDir
    static Path folder;

    @BeforeAll
    static void theDraftsAreMade() throws IOException {
        for (Variant variant : Variant.values()) {
            DRAFTS.put(variant, SampleDraft.of("quarter-end", variant, folder));
        }
    }

    enum Which {
        REPORT,
        APPENDIX;

        SampleDraft in(List<SampleDraft> drafts) {
            return switch (this) {
                case REPORT -> drafts.getFirst();
                case APPENDIX -> drafts.getLast();
            };
        }
    }

    /**
     * The expression's first group is what stands before the words in the document's XML, its second is what the draft has
     * there; {@code ~} in it is the end of a run of words and the beginning of the next, with or without a space between.
     */
    @ParameterizedTest(name = "{2} in the {1} {0}")
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            APPENDIX | ACCESSIBLE | an actual                   | (>24~:~)(\\d[\\d.,]*%)                        | 1.1%
            APPENDIX | ACCESSIBLE | a target                    | (>Target:~)(\\d[\\d.,]*%)                     | 95.5%
            APPENDIX | ACCESSIBLE | a rating                    | (>Rating:~●\\h)(Green)(?=</w:t>)              | Red
            APPENDIX | ACCESSIBLE | an arrow’s word             | (>Short direction:~▲\\h)(Improved)            | Worsened
            APPENDIX | ACCESSIBLE | what an arrow compares with | (>: was )([£\\d.,]+%?)                        | 1.1%
            APPENDIX | ACCESSIBLE | a count in a sentence       | (>The figures cover )(\\d+)                   | 99
            APPENDIX | ACCESSIBLE | a rating in a sentence      | ( rated measures [^<]*? )(Amber)              | Blue
            APPENDIX | ACCESSIBLE | a caption                   | (>Number of measures by rating, Quarter )(2)  | 4
            APPENDIX | ACCESSIBLE | a cell of a table           | (>Scorecard: .*?>)(\\d[\\d.,]*%)(?=</w:t>)    | 1.1%
            APPENDIX | ACCESSIBLE | an alternative text         | (descr="Line chart[^"]*? From )([£\\d.,]+%?)  | 1.1%
            APPENDIX | ACCESSIBLE | a chart’s figure            | (: figures</w:t>.*?>)(\\d[\\d.,]*%)(?=</w:t>) | 1.1%
            APPENDIX | STANDARD   | an actual                   | (Scorecard: .*?>24~)(\\d[\\d.,]*%)            | 1.1%
            APPENDIX | STANDARD   | a target                    | (>Target~)(\\d[\\d.,]*%)                      | 95.5%
            APPENDIX | STANDARD   | a rating                    | (>●\\h)(Green)(?=</w:t>)                      | Red
            APPENDIX | STANDARD   | an arrow’s word             | (>▲\\h)(Improved)                             | Worsened
            APPENDIX | STANDARD   | what an arrow compares with | (>: was )([£\\d.,]+%?)                        | 1.1%
            APPENDIX | STANDARD   | a count in a sentence       | (>The figures cover )(\\d+)                   | 99
            APPENDIX | STANDARD   | a rating in a sentence      | ( rated measures [^<]*? )(Amber)              | Blue
            APPENDIX | STANDARD   | a caption                   | (>Number of measures by rating, Quarter )(2)  | 4
            APPENDIX | STANDARD   | a cell of a table           | (>Scorecard: .*?>)(\\d[\\d.,]*%)(?=</w:t>)    | 1.1%
            APPENDIX | STANDARD   | an alternative text         | (descr="Line chart[^"]*? From )([£\\d.,]+%?)  | 1.1%
            APPENDIX | STANDARD   | a chart’s figure            | (: figures</w:t>.*?>)(\\d[\\d.,]*%)(?=</w:t>) | 1.1%
            REPORT   | ACCESSIBLE | a count in a sentence       | (>The figures cover )(\\d+)                   | 99
            REPORT   | ACCESSIBLE | a cell of a table           | (>Ratings by priority.*?>)(\\d+)(?=</w:t>)    | 99
            REPORT   | ACCESSIBLE | a caption                   | (>Ratings by priority[^<]*Quarter )(2)        | 4
            REPORT   | ACCESSIBLE | a highlight                 | (: [a-z]+ from )([£\\d.,]+%?)          | 1.1%
            REPORT   | STANDARD   | a count in a sentence       | (>The figures cover )(\\d+)                   | 99
            REPORT   | STANDARD   | a cell of a table           | (>Ratings by priority.*?>)(\\d+)(?=</w:t>)    | 99
            REPORT   | STANDARD   | a caption                   | (>Ratings by priority[^<]*Quarter )(2)        | 4
            REPORT   | STANDARD   | a highlight                 | (: [a-z]+ from )([£\\d.,]+%?)          | 1.1%
            """)
    void isABlockerThatNamesBothValues(Which which, Variant variant, String what, String place, String other)
            throws IOException {
        SampleDraft draft = which.in(drafts(variant));
        Pattern words = words(place);
        Path file = file(draft);
        Matcher drafted = words.matcher(WordFiles.document(file));
        assertThat(drafted.find()).as("%s in \"%s\"", what, draft.title()).isTrue();

        WordFiles.rewordFirst(file, words, other);

        assertThat(draft.findings(Files.readAllBytes(file)))
                .as(drafted.group(2) + " to " + other)
                .singleElement()
                .satisfies(finding -> {
                    assertThat(finding.severity()).isEqualTo(Severity.BLOCKER);
                    assertThat(finding.fact()).contains(drafted.group(2), other);
                });
    }

    @ParameterizedTest(name = "in the {0} appendix")
    @EnumSource
    void commentaryIsItsOfficersToChangeWithItsFigures(Variant variant) throws IOException {
        SampleDraft draft = Which.APPENDIX.in(drafts(variant));
        String commentary = draft.composer().figures().measures().stream()
                .map(measure -> measure.current().commentary())
                .filter(text ->
                        draft.lines().stream().anyMatch(line -> line.endsWith(text) && text.matches("[\\w ,.]{20,}")))
                .findFirst()
                .orElseThrow();
        Path file = file(draft);

        WordFiles.rewordFirst(
                file, Pattern.compile("(>)" + Pattern.quote(commentary)), "Nobody foresaw the 12 floods.");

        assertThat(draft.readBack(Files.readAllBytes(file))).anyMatch(line -> line.endsWith("the 12 floods."));
        assertThat(draft.findings(Files.readAllBytes(file)))
                .extracting(Finding::severity)
                .doesNotContain(Severity.BLOCKER);
    }

    private static List<SampleDraft> drafts(Variant variant) {
        return DRAFTS.getOrDefault(variant, List.of());
    }

    private static Pattern words(String place) {
        return Pattern.compile(place.replace("~", "(?:" + BETWEEN + " )?" + BETWEEN), Pattern.DOTALL);
    }

    private static Path file(SampleDraft draft) throws IOException {
        return Files.write(Files.createTempFile(folder, "signed", ".docx"), draft.word());
    }
}

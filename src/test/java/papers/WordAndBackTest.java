package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Two hundred papers that nobody would write, printed as Word and read back, say what they said. */
class WordAndBackTest {

    private static final int PAPERS = 200;
    private static final HouseStyle HOUSE = Quarters.house();

    static LongStream seeds() {
        return LongStream.rangeClosed(1, PAPERS);
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @MethodSource("seeds")
    void aPaperReadBackFromItsWordFileIsThePaper(long seed) {
        Paper paper = RandomPapers.any(new Random(seed));
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new WordRenderer(HOUSE).render(paper, file);
        Findings findings = new Findings();

        Optional<Paper> read = PaperReader.read("paper.docx", file.toByteArray(), paper, file.toByteArray(), findings);

        assertThat(findings.list().stream().filter(one -> one.severity() == Severity.BLOCKER))
                .isEmpty();
        assertThat(PaperLines.of(read.orElseThrow())).isEqualTo(PaperLines.of(paper));
        assertThat(PaperReader.lines("paper.docx", file.toByteArray())).contains(PaperLines.of(paper));
    }
}

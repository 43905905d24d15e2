package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.util.Random;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Whatever the paper, nothing of it is lost, it is read in its order, and everyone can read it. */
class ConformanceTest {

    @Test
    void thePaperOfEveryBlockConforms() throws Exception {
        assertConforms(Papers.specimen());
    }

    @Test
    void aPaperWithoutBlocksConforms() throws Exception {
        assertConforms(Papers.of());
    }

    /**
     * VeraPDF takes longer than all else: it looks at every tenth of the papers whose structure is checked where all
     * three outputs are read back.
     */
    static LongStream sample() {
        return LongStream.rangeClosed(1, 20).map(n -> 10 * n);
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @MethodSource("sample")
    void anyPaperConforms(long seed) throws Exception {
        assertConforms(RandomPapers.any(new Random(seed)));
    }

    private static void assertConforms(Paper paper) throws Exception {
        byte[] pdf = Rendered.of(paper).bytes();
        assertThat(VeraPdf.failures(pdf)).as("veraPDF").isEmpty();
        assertThat(Qpdf.complaints(pdf)).as("qpdf").isEmpty();
        assertThat(StructureCheck.faults(pdf, paper)).as("structure").isEmpty();
    }
}

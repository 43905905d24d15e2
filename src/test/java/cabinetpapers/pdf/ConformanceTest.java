package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {

    @Test
    void thePaperOfEveryBlockConforms() throws Exception {
        assertConforms(Papers.specimen());
    }

    @Test
    void aPaperWithoutBlocksConforms() throws Exception {
        assertConforms(Papers.of());
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyPaperConforms(long seed) throws Exception {
        assertConforms(RandomPapers.any(new Random(seed)));
    }

    private static void assertConforms(Paper paper) throws Exception {
        byte[] pdf = Rendered.of(paper).bytes();
        assertThat(VeraPdf.failures(pdf)).as("veraPDF").isEmpty();
        assertThat(StructureCheck.faults(pdf, paper)).as("structure").isEmpty();
    }
}

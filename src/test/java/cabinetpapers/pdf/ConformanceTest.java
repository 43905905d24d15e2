package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ConformanceTest {

    @Test
    void thePaperOfEveryBlockConforms() throws Exception {
        assertConforms(Rendered.of(Papers.specimen()).bytes());
    }

    @Test
    void aPaperWithoutBlocksConforms() throws Exception {
        assertConforms(Rendered.of(Papers.of()).bytes());
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyPaperConforms(long seed) throws Exception {
        assertConforms(Rendered.of(RandomPapers.any(new Random(seed))).bytes());
    }

    private static void assertConforms(byte[] pdf) throws Exception {
        assertThat(VeraPdf.failures(pdf)).as("veraPDF").isEmpty();
        assertThat(StructureCheck.faults(pdf)).as("structure").isEmpty();
    }
}

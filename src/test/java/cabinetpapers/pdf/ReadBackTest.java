package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadBackTest {

    @Test
    void everyBlockIsReadBackAsItWasGiven() {
        assertThat(difference(Papers.specimen())).isEmpty();
    }

    @ParameterizedTest(name = "paper of seed {0}")
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13, 14, 15, 16, 17, 18, 19, 20})
    void anyPaperIsReadBackAsItWasGiven(long seed) {
        assertThat(difference(RandomPapers.any(new Random(seed)))).isEmpty();
    }

    /** The first line that differs, with what was given and what was read. */
    private static String difference(Paper paper) {
        List<String> given = PaperOutline.of(paper);
        List<String> read = PdfOutline.of(Rendered.of(paper).bytes());
        for (int i = 0; i < Math.max(given.size(), read.size()); i++) {
            String wanted = i < given.size() ? given.get(i) : "nothing";
            String got = i < read.size() ? read.get(i) : "nothing";
            if (!wanted.equals(got)) {
                return "line %d of %d%n  given %s%n  read  %s".formatted(i, given.size(), wanted, got);
            }
        }
        return "";
    }
}

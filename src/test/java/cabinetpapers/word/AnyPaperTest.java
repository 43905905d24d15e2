package cabinetpapers.word;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Houses;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import cabinetpapers.paper.RandomPapers;
import java.io.ByteArrayOutputStream;
import java.util.random.RandomGeneratorFactory;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever the paper, nothing of it is lost, and Word can open it. */
class AnyPaperTest {

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3, 5, 7, 8, 13, 26})
    void theFileReadsBackAsThePaper(long seed) {
        Paper paper =
                RandomPapers.any(RandomGeneratorFactory.of("L64X128MixRandom").create(seed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();

        new WordRenderer(Houses.plain()).render(paper, out);

        assertThat(WordOutline.of(out.toByteArray())).isEqualTo(PaperOutline.of(paper));
        assertThat(Schema.faults(out.toByteArray())).isEmpty();
    }
}

package cabinetpapers.job;

import cabinetpapers.assembly.Variant;
import cabinetpapers.wordreader.PaperReader;
import java.io.IOException;
import java.nio.file.Path;
import java.util.stream.Stream;
import org.assertj.core.api.SoftAssertions;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A draft that nobody touched is signed off as it was made: of every paper of every job that ships, in both variants. */
class UntouchedDraftsTest {

    @TempDir
    Path folder;

    static Stream<Arguments> jobs() throws IOException {
        return SampleOrder.jobs().stream()
                .flatMap(job -> Stream.of(Variant.values()).map(variant -> Arguments.of(job, variant)));
    }

    @ParameterizedTest(name = "{0}, {1}")
    @MethodSource("jobs")
    void nothingIsToldAsChangedByHand(String job, Variant variant) throws IOException {
        SoftAssertions papers = new SoftAssertions();
        for (SampleDraft draft : SampleDraft.of(job, variant, folder)) {
            papers.assertThat(draft.readBack(draft.word())).as(draft.title()).containsExactlyElementsOf(draft.lines());
            papers.assertThat(PaperReader.lines("paper.docx", draft.word()))
                    .as("what %s is cleared for", draft.title())
                    .contains(draft.lines());
        }
        papers.assertAll();
    }
}

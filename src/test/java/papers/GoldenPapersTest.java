package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.PaperOutline;
import java.io.File;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/**
 * Papers as they were last read and found good. What changes in them shows as a difference of lines; how to accept it is
 * said by {@link Golden}.
 */
class GoldenPapersTest {

    private static final String OUTLINE = "outline.txt";
    private static final String FINDINGS = "findings.txt";

    static Stream<Arguments> forms() {
        return Stream.of(Story.values())
                .flatMap(story -> story.forms().stream().map(form -> Arguments.of(story, form)));
    }

    @ParameterizedTest
    @EnumSource
    void theOutlineIsAsAccepted(Story story) {
        golden(story).holds(OUTLINE, PaperOutline.of(story.draft().paper()));
    }

    @ParameterizedTest
    @MethodSource("forms")
    void eachFormIsAsAccepted(Story story, Form form) {
        golden(story)
                .holds(
                        form.file(),
                        form.lines(story.draft().paper(), story.look().style()));
    }

    /** In the data, the template and the paper: what the officers would be told. */
    @ParameterizedTest
    @EnumSource
    void theFindingsAreAsAccepted(Story story) {
        List<String> findings = story.draft().findings().stream()
                .map(finding -> finding.severity() + " " + finding.text())
                .toList();

        golden(story).holds(FINDINGS, findings.isEmpty() ? List.of("none") : findings);
    }

    /** No text is left that nothing is held against. */
    @ParameterizedTest
    @EnumSource
    void everyAcceptedTextIsOfSomethingThatThePaperHas(Story story) {
        assertThat(names(Golden.FOLDER.resolve(story.folder()).toFile()))
                .containsExactlyInAnyOrderElementsOf(Stream.concat(
                                Stream.of(OUTLINE, FINDINGS),
                                story.forms().stream().map(Form::file))
                        .toList());
    }

    @Test
    void everyFolderIsAStorysOrHoldsTheDataOfSome() {
        List<String> stories = Stream.of(Story.values()).map(Story::folder).toList();

        assertThat(names(Golden.FOLDER.toFile()))
                .containsAll(stories)
                .filteredOn(folder -> !stories.contains(folder))
                .allSatisfy(
                        folder -> assertThat(names(Golden.FOLDER.resolve(folder).toFile()))
                                .containsExactly("data"));
    }

    private static List<String> names(File folder) {
        return List.of(Objects.requireNonNull(folder.list()));
    }

    private static Golden golden(Story story) {
        return Golden.of(Golden.FOLDER.resolve(story.folder()));
    }
}

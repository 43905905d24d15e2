package cabinetpapers.job;

import static java.util.Objects.requireNonNull;
import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is made of exempt papers after their first draft is for the same eyes, from the moment that it is begun. */
@RunsJobs
class ExemptRightsTest {

    @TempDir
    Path folder;

    private final List<String> begun = new ArrayList<>();
    private final PartFile.Mover watched = (from, to) -> {
        if (isExempt(to)) {
            begun.add(rights(from));
        }
        Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);
    };

    @Test
    void newDraftsAndWhatIsPublishedAreOpenedByTheirOwnerAlone() throws IOException {
        assumeTrue(
                Files.getFileStore(folder).supportsFileAttributeView("posix"), "this disk knows no rights of its own");
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        council.replaceInJob("    title: Quarterly report", "    part: exempt 3\n    title: Quarterly report");
        council.replaceInJob("    title: Figures", "    part: exempt 3\n    title: Figures");
        council.replaceInJob("None.", "None.\n      public-interest: Kept.");
        council.replaceInJob("appendix: 1\n", "appendix: 1\n    supplied:\n      public-interest: Kept.\n");
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word]");
        run(council);
        WordFiles.reword(draft("Quarterly report"), "None.", "None, says counsel.");
        council.write("data/values.csv", TinyCouncil.values("62.5"));
        council.replaceInJob("legal-implications: None.", "legal-implications: None at all.");
        run(council);

        openedByTheirOwnerAlone("(new draft).docx", "what differs.txt");

        Files.delete(draft("Quarterly report Quarter 2 2023-24 (new draft)"));
        Lifecycle papers = new Lifecycle(
                council.request(), Press.SIGNED_OFF, watched, Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC));
        papers.lock("P. Officer");
        Outcome outcome = papers.publish("D. Officer", Set.of(), "");

        assertThat(outcome.ending())
                .as(TinyCouncil.texts(outcome.findings()).toString())
                .isEqualTo(Ending.DONE);
        openedByTheirOwnerAlone("publish-findings.csv", "2023-24.html", "2023-24.pdf", "Figures.docx");
        assertThat(begun).hasSizeGreaterThan(6).containsOnly("rw-------");
    }

    private void run(TinyCouncil council) {
        Outcome outcome = new QuarterEndJob(
                        council.request(),
                        Progress.SILENT,
                        Press.RENDERERS,
                        watched,
                        Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC))
                .run();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
    }

    private Path draft(String words) throws IOException {
        return exempt().stream()
                .filter(file -> file.toString().contains("/draft/" + words)
                        && file.toString().endsWith(".docx"))
                .findFirst()
                .orElseThrow();
    }

    private void openedByTheirOwnerAlone(String... endings) throws IOException {
        for (String ending : endings) {
            assertThat(exempt()).anyMatch(file -> file.toString().endsWith(ending));
        }
        assertThat(exempt()).allSatisfy(file -> {
            assertThat(rights(file)).isEqualTo("rw-------");
            assertThat(rights(requireNonNull(file.getParent()))).isEqualTo("rwx------");
        });
    }

    private List<Path> exempt() throws IOException {
        try (Stream<Path> files = Files.walk(folder.resolve("out"))) {
            return files.filter(Files::isRegularFile)
                    .filter(ExemptRightsTest::isExempt)
                    .toList();
        }
    }

    private static boolean isExempt(Path file) {
        return file.toString().contains("/exempt/");
    }

    private static String rights(Path path) {
        try {
            return PosixFilePermissions.toString(Files.getPosixFilePermissions(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

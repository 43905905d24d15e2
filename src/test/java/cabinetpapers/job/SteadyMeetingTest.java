package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.SortedMap;
import java.util.SortedSet;
import java.util.TreeMap;
import java.util.TreeSet;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** All that lies ready for a meeting, a pack and an exempt appendix among it, before and after a refresh. */
@RunsJobs
class SteadyMeetingTest {

    private static final String DRAFTS = "public/quarterly-report/draft/";

    @TempDir
    Path folder;

    private TinyCouncil council;

    /** A file as it is on the disk. */
    private record Lying(String sha256, Instant touched) {}

    @BeforeEach
    void aMeetingWithACommentaryThatStandsInOneAppendixAlone() {
        council = new TinyCouncil(folder.toAbsolutePath());
        council.write("templates/plain/comments.md", """
                ---
                report: comments
                numbering: none
                ---

                # {{ paper.title }}

                {{#each measures as measure}}
                {{ measure.name }}: {{ measure.commentary }}

                {{/each}}
                """);
        council.replaceInJob("outputs: [word, pdf]", "outputs: [word, pdf, html]\npack:\n  odd-pages: yes");
        council.write("jobs/tiny.yaml", TinyCouncil.read(council.project.resolve("jobs/tiny.yaml")) + """
                  - key: appendix-2
                    template: comments
                    title: What services say
                    appendix: 2
                  - key: appendix-3
                    template: figures
                    title: Talks with the contractor
                    appendix: 3
                    part: exempt 3
                    supplied:
                      public-interest: The council's bargaining position outweighs it.
                """);
    }

    @Test
    void aRefreshWithoutAChangeLeavesEveryFileAsItIs() {
        council.run(Press.RENDERERS);
        SortedMap<String, Lying> before = lying();

        council.run(Press.RENDERERS);

        assertThat(before).hasSizeGreaterThan(20);
        assertThat(lying()).isEqualTo(before);
    }

    /**
     * The sums and the zip hold what the manifest and the papers do. The exempt papers' manifest names the snapshot that
     * they would be the same of, and stands in their zip. What changed since the run before is told beside the folders.
     */
    @Test
    void oneChangedAppendixChangesOnlyItselfThePackTheManifestAndTheIndex() {
        council.run(Press.RENDERERS);
        SortedMap<String, Lying> before = lying();
        council.write(
                "data/values.csv",
                TinyCouncil.values("81.5").replace("Answered by more people.", "Answered by fewer machines."));

        Outcome outcome = council.run(Press.RENDERERS);

        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(otherSince(before))
                .containsExactly(
                        "changes.json",
                        "changes.md",
                        "exempt/cabinet-2023-12-18-exempt.zip",
                        "exempt/manifest.json",
                        "public/Agenda pack Cabinet 2023-12-18.pdf",
                        "public/SHA256SUMS",
                        "public/cabinet-2023-12-18-public.zip",
                        "public/index.html",
                        "public/manifest.json",
                        DRAFTS + "Appendix 2 What services say.docx",
                        DRAFTS + "Appendix 2 What services say.html",
                        DRAFTS + "Appendix 2 What services say.pdf");
    }

    @Test
    void aNumberOnTheAgendaMovesNoFigureAndOnlyFilesThatShowIt() {
        council.write("templates/plain/report.md", """
                ---
                report: note
                numbering: none
                ---

                # {{ paper.title }}

                Item {{ meeting.agenda-item }}

                {{ counts.ratings }}
                """);
        council.replaceInJob("out: out", "agenda-item: 7\nout: out");
        council.run(Press.RENDERERS);
        SortedMap<String, Lying> before = lying();
        String report = TinyCouncil.read(meeting().resolve(DRAFTS + "Quarterly report Quarter 2 2023-24.html"));

        TinyCouncil.job(council.request(), Press.RENDERERS, Progress.SILENT).bind("8", Optional.empty());

        assertThat(otherSince(before))
                .containsExactly(
                        "exempt/cabinet-2023-12-18-exempt.zip",
                        "exempt/index.html",
                        "exempt/manifest.json",
                        "public/Agenda pack Cabinet 2023-12-18.pdf",
                        "public/SHA256SUMS",
                        "public/cabinet-2023-12-18-public.zip",
                        "public/index.html",
                        "public/manifest.json",
                        DRAFTS + "Quarterly report Quarter 2 2023-24.docx",
                        DRAFTS + "Quarterly report Quarter 2 2023-24.html",
                        DRAFTS + "Quarterly report Quarter 2 2023-24.pdf");
        assertThat(TinyCouncil.read(meeting().resolve(DRAFTS + "Quarterly report Quarter 2 2023-24.html")))
                .isEqualTo(report.replace("Item 7", "Item 8"));
    }

    /** Files whose bytes are others, or that were written again; those that came or went too. */
    private SortedSet<String> otherSince(SortedMap<String, Lying> before) {
        SortedMap<String, Lying> now = lying();
        SortedSet<String> others = new TreeSet<>();
        for (SortedMap<String, Lying> one : List.of(before, now)) {
            one.forEach((name, file) -> {
                if (!file.equals(before.get(name)) || !file.equals(now.get(name))) {
                    others.add(name);
                }
            });
        }
        return others;
    }

    private SortedMap<String, Lying> lying() {
        SortedMap<String, Lying> lying = new TreeMap<>();
        for (Path file : TinyCouncil.files(meeting())) {
            try {
                lying.put(
                        meeting().relativize(file).toString().replace('\\', '/'),
                        new Lying(
                                Fingerprint.ofFile(file),
                                Files.getLastModifiedTime(file).toInstant()));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return lying;
    }

    private Path meeting() {
        return council.findings().resolveSibling("");
    }
}

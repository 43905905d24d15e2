package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedMap;
import java.util.TreeMap;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A publication that is killed between two of its files: nobody takes it for one, and the next try finishes it. */
@RunsJobs
class InterruptedPublicationTest {

    private static final int FILES = 6;
    private static final String APPENDIX = "Appendix 1 Figures";

    @TempDir
    Path folder;

    private TinyCouncil council;

    /** Ends everything, as SIGKILL does; nobody catches it. */
    private static final class Killed extends Error {
        private static final long serialVersionUID = 1L;
    }

    /** Kills behind so many files. What was in the making then is cleared away on the way out, and can be put back. */
    private static final class Killer implements PartFile.Mover {

        private final Map<Path, byte[]> inTheMaking = new HashMap<>();
        private int left;

        private Killer(int files) {
            this.left = files;
        }

        @Override
        public void move(Path from, Path to) throws IOException {
            PartFile.Mover.ATOMIC.move(from, to);
            left--;
            if (left == 0) {
                for (Path file : TinyCouncil.files(to.resolveSibling(""))) {
                    if (file.toString().endsWith(".part")) {
                        inTheMaking.put(file, Files.readAllBytes(file));
                    }
                }
                throw new Killed();
            }
        }

        private void restore() throws IOException {
            for (Map.Entry<Path, byte[]> file : inTheMaking.entrySet()) {
                Files.write(file.getKey(), file.getValue());
            }
        }
    }

    @BeforeEach
    void signedOffPapers() {
        council = signedOff("one");
    }

    private TinyCouncil signedOff(String name) {
        TinyCouncil signedOff = new TinyCouncil(folder.toAbsolutePath().resolve(name));
        signOff(signedOff, signedOff.papers());
        return signedOff;
    }

    private static void signOff(TinyCouncil signedOff, Path drafts) {
        signedOff.replaceInJob("outputs: [word, pdf]", "outputs: [word]");
        lifecycle(signedOff, PartFile.Mover.ATOMIC).lock("P. Officer");
        signedOff.run(Press.RENDERERS);
        WordFiles.reword(drafts.resolve(APPENDIX + ".docx"), "Figures", "Figures of the quarter");
    }

    @Test
    void afterAKillBehindAnyFileNothingCountsAsPublishedAndTheNextTryGivesTheSameBytes() {
        for (int files = 1; files <= FILES; files++) {
            int last = files;
            assertThatThrownBy(() -> publish(council, killedAfter(last))).isInstanceOf(Killed.class);
            assertThat(published(council)).hasSize(files);
            assertNothingIsPublished();
        }
        council.run(Press.RENDERERS);
        assertNothingIsPublished();

        Outcome finished = publish(council, PartFile.Mover.ATOMIC);
        TinyCouncil undisturbed = signedOff("other");
        publish(undisturbed, PartFile.Mover.ATOMIC);
        Outcome again = publish(council, PartFile.Mover.ATOMIC);

        assertThat(finished.ending()).isEqualTo(Ending.DONE);
        assertThat(finished.papers()).hasSize(FILES).allMatch(paper -> paper.fate() == PaperFile.Fate.WRITTEN);
        assertThat(published(council)).hasSize(FILES).isEqualTo(published(undisturbed));
        assertThat(again.papers()).hasSize(FILES).allMatch(paper -> paper.fate() == PaperFile.Fate.UNTOUCHED);
        assertThat(record()).filteredOn(line -> line.contains(": published by")).hasSize(2);
        assertThat(record()).noneMatch(line -> line.contains("MISSING OR CHANGED"));
    }

    @Test
    void whatAKillLeftGivesWayToWhatIsSignedOffLater() {
        assertThatThrownBy(() -> publish(council, killedAfter(FILES))).isInstanceOf(Killed.class);
        WordFiles.reword(draft(council), "Figures of the quarter", "Figures of all services");

        Outcome outcome = publish(council, PartFile.Mover.ATOMIC);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(TinyCouncil.read(item(council).resolve(APPENDIX + ".html"))).contains("Figures of all services");
    }

    @Test
    void whatAKillLeftUnderANameThatThePaperHasNoMoreIsClearedAway() {
        assertThatThrownBy(() -> publish(council, killedAfter(FILES))).isInstanceOf(Killed.class);
        council.write(
                council.project
                        .relativize(item(council).resolve("a stranger.txt"))
                        .toString(),
                "somebody's");
        council.replaceInJob("title: Figures", "title: All figures");
        council.run(Press.RENDERERS);

        Outcome outcome = publish(council, PartFile.Mover.ATOMIC);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(published(council).keySet())
                .hasSize(FILES + 1)
                .contains("Appendix 1 All figures.pdf", "a stranger.txt")
                .doesNotContain(APPENDIX + ".pdf");
    }

    /** Also where papers go to a meeting of their own, to which nothing else of the job does. */
    @Test
    void theFilesInTheMakingThatAKillLeftAreClearedAwayByTheNextRun() throws IOException {
        TinyCouncil scrutinised = new TinyCouncil(folder.toAbsolutePath().resolve("scrutinised"));
        scrutinised.write(
                "data/meetings.csv",
                TinyCouncil.read(scrutinised.project.resolve("data/meetings.csv"))
                        + "Scrutiny,council committee,2023-12-19,10:00,Town Hall,Councillor A,Director B,Officer C\n");
        for (String title : List.of("Quarterly report", "Figures")) {
            scrutinised.replaceInJob(
                    "    title: " + title,
                    "    meeting:\n      committee: Scrutiny\n      date: 2023-12-19\n    title: " + title);
        }
        signOff(
                scrutinised,
                Path.of(scrutinised.papers().toString().replace("2023-12-18-cabinet", "2023-12-19-scrutiny")));
        Killer killer = new Killer(2);

        assertThatThrownBy(() -> publish(scrutinised, killer)).isInstanceOf(Killed.class);
        killer.restore();
        List<Path> left = parts(scrutinised);
        scrutinised.run(Press.RENDERERS);

        assertThat(left).hasSize(FILES - 2).allMatch(file -> file.toString().contains("2023-12-19-scrutiny/public"));
        assertThat(parts(scrutinised)).isEmpty();
    }

    @Test
    void aSupplementThatWasKilledIsFinishedUnderItsNumber() {
        publish(council, PartFile.Mover.ATOMIC);
        WordFiles.reword(draft(council), "Figures of the quarter", "Figures of all services");
        assertThatThrownBy(() -> publish(council, killedAfter(1))).isInstanceOf(Killed.class);

        Outcome outcome = publish(council, PartFile.Mover.ATOMIC);

        assertThat(outcome.ending()).as(outcome.message()).isEqualTo(Ending.DONE);
        assertThat(published(council).keySet())
                .hasSize(FILES + 3)
                .contains(APPENDIX + " (supplement 1).pdf")
                .noneMatch(name -> name.contains("supplement 2"));
    }

    @Test
    void aFileThatCannotBePutInItsPlaceLeavesNothingOnRecordAndTheNextTryFinishes() {
        int[] moved = {0};
        Outcome refused = publish(council, (from, to) -> {
            if (++moved[0] == 4) {
                throw new IOException("No space left on device");
            }
            PartFile.Mover.ATOMIC.move(from, to);
        });
        assertNothingIsPublished();

        assertThat(refused.ending()).isEqualTo(Ending.CANNOT_WRITE);
        assertThat(publish(council, PartFile.Mover.ATOMIC).ending()).isEqualTo(Ending.DONE);
    }

    @Test
    void aPaperThatCannotBeDrawnLeavesNoFileOfTheOthersEither() {
        Press failing = (output, house, paper, out) -> {
            if (output == Output.HTML && paper.title().startsWith("Appendix")) {
                throw new IllegalStateException("cannot be drawn");
            }
            return Press.SIGNED_OFF.print(output, house, paper, out);
        };

        Outcome outcome = new Lifecycle(council.request(), failing, clock()).publish("D. Officer", Set.of(), "");

        assertThat(outcome.ending()).isEqualTo(Ending.FAULT);
        assertThat(published(council)).isEmpty();
    }

    @Test
    void aFilePublishedUnderAnotherKeyIsNeverReplaced() {
        publish(council, PartFile.Mover.ATOMIC);
        SortedMap<String, String> before = published(council);
        council.replaceInJob("key: appendix-1", "key: figures");
        WordFiles.reword(draft(council), "Figures of the quarter", "Figures of all services");

        Outcome outcome = publish(council, PartFile.Mover.ATOMIC);

        assertThat(outcome.ending()).isEqualTo(Ending.BLOCKED);
        assertThat(published(council)).isEqualTo(before);
    }

    private void assertNothingIsPublished() {
        assertThat(JobStatus.lines(council.project)).noneMatch(line -> line.contains("published"));
        assertThat(record()).noneMatch(line -> line.contains("published"));
        Path meeting = item(council).resolve("..").normalize();
        assertThat(TinyCouncil.read(meeting.resolve(CollectionPoint.MANIFEST)))
                .contains("/draft/" + APPENDIX + ".docx")
                .doesNotContain("quarterly-report/" + APPENDIX);
        assertThat(TinyCouncil.read(meeting.resolve(CollectionPoint.INDEX)))
                .doesNotContain("quarterly-report/Appendix", "quarterly-report/Quarterly");
    }

    private List<String> record() {
        List<String> told = new ArrayList<>();
        lifecycle(council, PartFile.Mover.ATOMIC).history(told);
        return told;
    }

    private static PartFile.Mover killedAfter(int files) {
        return new Killer(files);
    }

    private static List<Path> parts(TinyCouncil council) {
        return TinyCouncil.files(council.project).stream()
                .filter(file -> file.toString().endsWith(".part"))
                .toList();
    }

    private static Outcome publish(TinyCouncil council, PartFile.Mover mover) {
        return lifecycle(council, mover).publish("D. Officer", Set.of(), "What was misnamed.");
    }

    private static Lifecycle lifecycle(TinyCouncil council, PartFile.Mover mover) {
        return new Lifecycle(council.request(), Press.SIGNED_OFF, mover, clock());
    }

    private static Clock clock() {
        return Clock.fixed(TinyCouncil.NOW, ZoneOffset.UTC);
    }

    private static Path draft(TinyCouncil council) {
        return council.papers().resolve(APPENDIX + ".docx");
    }

    private static Path item(TinyCouncil council) {
        return council.papers().resolve("..").normalize();
    }

    /** The files beside the drafts by name, hidden ones too, and the SHA-256 of each. */
    private static SortedMap<String, String> published(TinyCouncil council) {
        SortedMap<String, String> published = new TreeMap<>();
        for (Path file : TinyCouncil.files(item(council))) {
            if (!file.startsWith(council.papers())) {
                try {
                    published.put(file.getFileName().toString(), Fingerprint.ofFile(file));
                } catch (IOException e) {
                    throw new UncheckedIOException(e);
                }
            }
        }
        return published;
    }
}

package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.paper.Stage;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.PaperReader;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** LibreOffice writes styles, lists and names of its own; what a paper says is in the file all the same. */
class EditedInLibreOfficeTest {

    @TempDir
    Path folder;

    /** The sample's two papers and a random one, in one file: LibreOffice starts slowly. */
    @Test
    void papersThatLibreOfficeSavedAgainAndAgainSayWhatTheySaid() {
        List<Block> blocks = new ArrayList<>(Quarters.sample().report().blocks());
        Quarters.sample().appendix().blocks().stream().skip(1).forEach(blocks::add);
        RandomPapers.any(new Random(2)).blocks().stream().skip(1).forEach(blocks::add);
        Paper report = Quarters.sample().report();
        Paper paper = new Paper(
                report.documentId(),
                report.title(),
                report.subject(),
                report.author(),
                report.runningTitle(),
                report.asAt(),
                blocks);
        ByteArrayOutputStream file = new ByteArrayOutputStream();
        new WordRenderer(Quarters.house(), Stage.DRAFT).render(paper, file);
        Findings findings = new Findings();

        byte[] saved = LibreOffice.savedAgain(LibreOffice.savedAgain(file.toByteArray(), folder), folder);
        Paper read = PaperReader.read("paper.docx", saved, paper, file.toByteArray(), findings)
                .orElseThrow(() -> new AssertionError(findings.list()));

        assertThat(findings.list())
                .noneMatch(one -> one.severity() == Severity.BLOCKER)
                .noneMatch(one -> one.place().spot().contains("header"));
        assertThat(PaperLines.of(read)).isEqualTo(PaperLines.of(paper));
    }
}

package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.wordreader.CouncilTemplates;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.condition.DisabledOnOs;
import org.junit.jupiter.api.condition.OS;
import org.junit.jupiter.api.io.TempDir;

class WordTemplatesTest {

    @TempDir
    Path project;

    private Path house = Path.of("");

    @BeforeEach
    void aHouseWithATemplate() throws IOException {
        house = Files.createDirectories(project.resolve("templates/fernshire"));
        Files.write(house.resolve("council.dotx"), CouncilTemplates.fernshire());
        Files.write(project.resolve("outside.dotx"), CouncilTemplates.fernshire());
    }

    @Test
    void aTemplateOfTheHouseIsRead() {
        Findings findings = new Findings();

        assertThat(templates().read("council.dotx", Place.of("house-style.yaml"), findings))
                .hasValueSatisfying(look -> assertThat(look.fontFamily()).isEqualTo("Calibri"));
        assertThat(findings.blocked()).isFalse();
    }

    @Test
    void aPathThatClimbsOutOfTheHouseIsRefused() {
        assertThat(refused("../../outside.dotx"))
                .containsExactly(
                        "house-style.yaml: the Word template ../../outside.dotx lies outside the house's folder."
                                + " Put it beside the house style, and name it without a path.");
        assertThat(refused(project.resolve("outside.dotx").toString())).hasSize(1);
    }

    @Test
    @DisabledOnOs(OS.WINDOWS)
    void aLinkThatLeadsOutOfTheHouseIsRefused() throws IOException {
        Files.createSymbolicLink(house.resolve("link.dotx"), project.resolve("outside.dotx"));

        assertThat(refused("link.dotx")).singleElement().asString().contains("lies outside the house's folder");
    }

    @Test
    void aMisspeltNameIsReportedWithTheNearest() {
        assertThat(refused("counsil.dotx"))
                .containsExactly("house-style.yaml: there is no Word template counsil.dotx in templates/fernshire."
                        + " The nearest valid name is \"council.dotx\".");
    }

    @Test
    void aReportTellsWhatWasUnderstoodAndHowItEnded() throws IOException {
        StyleReport report = StyleReport.of(house.resolve("council.dotx"), "council.dotx");

        assertThat(report.ending()).isEqualTo(Ending.DONE);
        assertThat(report.understood())
                .containsEntry("Text", "Calibri (in PDF Liberation Sans, whose lines break elsewhere), 12 pt, #000000")
                .containsEntry(
                        "Header", "left picture \"Fernshire County Council\" of 31.75 by 10.58 mm; right \"{title}\"");

        Files.writeString(house.resolve("broken.dotx"), "no template");
        StyleReport broken = StyleReport.of(house.resolve("broken.dotx"), "broken.dotx");
        assertThat(broken.ending()).isEqualTo(Ending.CONFIGURATION);
        assertThat(broken.understood()).isEmpty();
        assertThat(broken.findings()).hasSize(1);
        assertThat(StyleReport.of(house.resolve("none.dotx"), "none.dotx").ending())
                .isEqualTo(Ending.CONFIGURATION);
    }

    private List<String> refused(String name) {
        Findings findings = new Findings();
        assertThat(templates().read(name, Place.of("house-style.yaml"), findings))
                .isEmpty();
        assertThat(findings.blocked()).isTrue();
        return findings.list().stream().map(Finding::text).toList();
    }

    private WordTemplates templates() {
        return new WordTemplates(house, new JobFolder(project));
    }
}

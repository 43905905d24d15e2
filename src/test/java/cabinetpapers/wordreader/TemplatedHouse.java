package cabinetpapers.wordreader;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/** The house of numbered sections with a Word template of the council's own. */
public final class TemplatedHouse {

    private static final Path STYLE = Path.of("templates/numbered-sections/house-style.yaml");

    private TemplatedHouse() {}

    /** @param template the .dotx file's bytes */
    public static HouseStyle of(byte[] template) {
        Findings findings = new Findings();
        HouseStyle house = HouseStyleReader.read(
                        "house-style.yaml",
                        untemplated() + "word-template: template.dotx\n",
                        (name, place, found) ->
                                WordTemplateReader.read(name, template, found).map(TemplateReading::look),
                        findings)
                .orElseThrow(() -> new AssertionError(findings.list()));
        assertThat(findings.blocked()).isFalse();
        return house;
    }

    /** Without what a template says. */
    private static String untemplated() {
        try {
            return Files.readString(STYLE)
                    .replaceAll("(?ms)^(font|sizes|page):.*?(?=^\\S)", "")
                    .replaceAll("(?m)^  (text|heading|link):.*\\R", "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

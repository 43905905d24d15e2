package cabinetpapers.job;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static java.nio.charset.StandardCharsets.UTF_16LE;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.io.TempDir;

/**
 * Whole runs over two quarters whose small numbers are six digits long and nowhere else: neither they, nor their
 * distance from a neighbour, a total or a target, are in any file or answer, however deep.
 */
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
@RunsJobs
class NothingLeaksTest {

    private static final String BELOW = "500000";

    /** By measure: what is not told of it, and what stands beside that. */
    private static final Map<String, Hidden> HIDDEN = new LinkedHashMap<>();

    private record Hidden(List<String> secrets, List<String> beside) {}

    static {
        hidden("P1", "431807", "512345 700000 2907411 3957421");
        hidden("P2", "618203", "604002 2907411 3957421");
        hidden("PC", "41.98838 312905 745218 432313", "67.11409 500002 745018 55");
        hidden("CU", "1703229 200112", "1503117 1600001 2200005");
        hidden("MO", "427511 183401 152777 91333", "2100300");
        hidden("MR", "288611", "701001");
        hidden("AN", "377219", "601313");
        hidden("UN", "398117", "511001");
        hidden("NR", "266543", "512002");
        hidden("DU", "355129 355131", "513003");
        hidden("FO", "344808", "655401 515005");
        hidden("PL", "277333", "600001 600011 600003");
        hidden("AV", "271919", "590007 590011");
        hidden("RK", "299417", "700117 650119");
        hidden("R1", "333221", "555777 566661");
        hidden("R2", "222887", "577007 566001");
    }

    private static void hidden(String code, String secrets, String beside) {
        HIDDEN.put(code, new Hidden(List.of(secrets.split(" ", -1)), List.of(beside.split(" ", -1))));
    }

    private final Map<String, String> texts = new LinkedHashMap<>();

    @BeforeAll
    void twoQuarters(@TempDir Path folder) throws IOException {
        TinyCouncil council = new TinyCouncil(folder.toAbsolutePath());
        for (String file : List.of("house-style.yaml", "performance-report.md", "covering-report.md", "working.md")) {
            council.write(
                    "templates/plain/" + file,
                    TinyCouncil.read(Path.of("templates/numbered-sections").resolve(file)));
        }
        council.write(
                "jobs/tiny.yaml", TinyCouncil.job().split("papers:", -1)[0].replace("[word, pdf]", "[html]") + """
                papers:
                  - key: report
                    template: covering-report
                    title: Quarterly report
                  - key: appendix-1
                    template: performance-report
                    title: Figures
                    appendix: 1
                  - key: appendix-2
                    template: working
                    title: Working
                    appendix: 2
                """);
        council.write("jobs/council.yaml", """
                slug: tinyton
                name: Tinyton Council
                comparator-groups:
                  Neighbours: [Ashwell, Brook]
                """);
        council.write("data/measures.csv", measures());
        council.write("data/benchmarks.csv", """
                code,period,comparator,value
                RK,2023-24 Q2,Ashwell,650119
                RK,2023-24 Q2,Brook,700117
                """);
        council.write("data/values.csv", values("555777", "222887"));
        assertDone(run(council, quarter("2023-24 Q1")));
        council.write("data/values.csv", values("333221", "566001"));
        council.replaceInJob("[html]", "[word, pdf, html]");
        assertDone(run(council, quarter("2023-24 Q2")));
        for (Path file : TinyCouncil.files(council.project.resolve("out"))) {
            read(file);
        }
        answers(council);
    }

    private static Quarter quarter(String label) {
        return (Quarter) Period.parse(label, Frequency.QUARTERLY).orElseThrow();
    }

    private static Request request(TinyCouncil council, Quarter quarter) {
        return new Request(
                council.project,
                council.project.resolve("jobs/tiny.yaml"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(quarter),
                Optional.empty(),
                Request.Holes.REPORTED,
                Request.Rendering.WHERE_NEEDED,
                Map.of());
    }

    private static Outcome run(TinyCouncil council, Quarter quarter) {
        return TinyCouncil.job(request(council, quarter), Press.RENDERERS, Progress.SILENT)
                .run();
    }

    private static void assertDone(Outcome outcome) {
        assertThat(outcome.ending())
                .as(outcome.message() + TinyCouncil.texts(outcome.findings()))
                .isEqualTo(Ending.DONE);
    }

    private static String measures() {
        List<String> rows = new ArrayList<>(
                List.of(
                        "code,name,priority,unit,decimals,polarity,basis,frequency,suppress_below,part_of,rollup,direction_rule,comparators"));
        rows.add("T,All cases,Homes,number,0,higher,period,quarterly,,,,,");
        rows.add("P1,Cases in the north,Homes,number,0,higher,period,quarterly," + BELOW + ",T,,,");
        rows.add("P2,Cases in the south,Homes,number,0,higher,period,quarterly," + BELOW + ",T,,,");
        rows.add("P3,Cases in the west,Homes,number,0,higher,period,quarterly," + BELOW + ",T,,,");
        rows.add("PC,Share,Homes,%,5,higher,period,quarterly," + BELOW + ",,,,");
        rows.add("CU,So far,Homes,number,0,higher,cumulative,quarterly," + BELOW + ",,,,");
        rows.add("MO,Months added,Homes,number,0,lower,period,monthly," + BELOW + ",,sum,,");
        rows.add("MR,Months,Homes,number,0,lower,period,monthly," + BELOW + ",,,,");
        rows.add("AN,Years,Homes,number,0,lower,period,annual," + BELOW + ",,,,");
        for (String plain : List.of("UN", "NR", "DU", "FO", "R1", "R2")) {
            rows.add(plain + ",Cases of " + plain + ",Homes,number,0,higher,period,quarterly," + BELOW + ",,,,");
        }
        rows.add("PL,Limits,Homes,number,0,higher,period,quarterly," + BELOW + ",,,process limits,");
        rows.add("AV,Average,Homes,number,0,higher,period,quarterly," + BELOW + ",,,average of 4,");
        rows.add("RK,Ranked,Homes,number,0,higher,period,quarterly," + BELOW + ",,,,Neighbours");
        return String.join("\n", rows) + "\n";
    }

    private static String values(String r1, String r2) {
        List<String> rows = new ArrayList<>(List.of(
                "code,period,actual,target,status,numerator,denominator,forecast,commentary,corrective_action"));
        rows.add("T,2023-24 Q1,4023758,,final,,,,,");
        rows.add("T,2023-24 Q2,3957421,,final,,,,There were 431807 in the north.,");
        rows.add("P1,2023-24 Q1,512345,700000,final,,,,,");
        rows.add("P1,2023-24 Q2,431807,700000,final,,,688001,Fell to 431807.,Bring back 431807 cases.");
        rows.add("P2,2023-24 Q1,604002,,final,,,,,");
        rows.add("P2,2023-24 Q2,618203,,final,,,,Rose to 618203.,");
        rows.add("P3,2023-24 Q1,2907411,,final,,,,,");
        rows.add("P3,2023-24 Q2,2907411,,final,,,,,");
        rows.add("PC,2023-24 Q1,67.11409,55,final,500002,745018,,,");
        rows.add("PC,2023-24 Q2,41.98838,55,final,312905,745218,,,");
        rows.add("CU,2022-23 Q1,1600001,,final,,,,,");
        rows.add("CU,2022-23 Q2,2200005,,final,,,,,");
        rows.add("CU,2023-24 Q1,1503117,,final,,,,,");
        rows.add("CU,2023-24 Q2,1703229,,final,,,,,");
        rows.add("MO,2023-04,700100,,final,,,,,");
        rows.add("MO,2023-05,700100,,final,,,,,");
        rows.add("MO,2023-06,700100,,final,,,,,");
        rows.add("MO,2023-07,183401,,final,,,,,");
        rows.add("MO,2023-08,152777,,final,,,,,");
        rows.add("MO,2023-09,91333,,final,,,,,");
        rows.add("MR,2023-06,701001,,final,,,,,");
        rows.add("MR,2023-09,288611,600000,final,,,,,");
        rows.add("AN,2021-22,601313,,final,,,,,");
        rows.add("AN,2022-23,377219,,final,,,,,");
        rows.add("UN,2023-24 Q1,511001,,final,,,,,");
        rows.add("UN,2023-24 Q2,398117*,,final,,,,,");
        rows.add("NR,2023-24 Q1,512002,,final,,,,,");
        rows.add("NR,2023-24 Q2,266543,,not reported,,,,,");
        rows.add("DU,2023-24 Q1,513003,,final,,,,,");
        rows.add("DU,2023-24 Q2,355129,,final,,,,,");
        rows.add("DU,2023-24 Q2,355131,,final,,,,,");
        rows.add("FO,2023-24 Q1,515005,,final,,,,,");
        rows.add("FO,2023-24 Q2,655401,,final,,,344808,,");
        Quarter quarter = quarter("2023-24 Q2");
        for (int at = 0; at < 16; at++) {
            String figure = at == 5 ? "277333" : at == 0 ? "600011" : at % 2 == 0 ? "600001" : "600003";
            rows.add("PL," + quarter.label() + "," + figure + ",,final,,,,,");
            rows.add("AV," + quarter.label() + "," + (at == 2 ? "271919" : at == 0 ? "590011" : "590007")
                    + ",,final,,,,,");
            quarter = quarter.previous();
        }
        rows.add("RK,2023-24 Q1,700117,,final,,,,,");
        rows.add("RK,2023-24 Q2,299417,,final,,,,,");
        rows.add("R1,2023-24 Q1," + r1 + ",,final,,,,,");
        rows.add("R1,2023-24 Q2,566661,,final,,,,,");
        rows.add("R2,2023-24 Q1," + r2 + ",,final,,,,,");
        rows.add("R2,2023-24 Q2,577007,,final,,,,,");
        return String.join("\n", rows) + "\n";
    }

    private void answers(TinyCouncil council) {
        Request request = request(council, quarter("2023-24 Q2"));
        HIDDEN.keySet()
                .forEach(code -> texts.put(
                        "explain " + code,
                        String.join("\n", Explanation.of(request, code).lines())));
        council.write(
                "published.csv",
                "code,rag,short,long\n" + String.join(",red,improved,worsened\n", HIDDEN.keySet())
                        + ",red,improved,worsened\n");
        Path table = council.project.resolve("compared.csv");
        ReconciliationReport report = ReconciliationReport.of(
                request, Optional.of(council.project.resolve("published.csv")), Optional.of(table));
        texts.put("reconcile", String.join("\n", report.lines()));
        texts.put("reconcile --csv", TinyCouncil.read(table));
        texts.put(
                "check",
                String.join(
                        "\n",
                        TinyCouncil.texts(TinyCouncil.job(request, new PlainPress(), Progress.SILENT)
                                .check()
                                .findings())));
    }

    @Test
    void noSecretIsInAnyFileOrAnswer() {
        assertThat(texts.keySet())
                .anyMatch(name -> name.endsWith("Figures.docx word/document.xml"))
                .anyMatch(name -> name.endsWith("Figures.pdf strings"))
                .anyMatch(name -> name.endsWith("Figures.html"))
                .anyMatch(name -> name.endsWith("findings.csv"));
        Set<String> leaks = new LinkedHashSet<>();
        texts.forEach((name, text) -> HIDDEN.forEach((code, hidden) ->
                forms(hidden).filter(text::contains).forEach(form -> leaks.add(code + ": " + form + " in " + name))));

        assertThat(leaks).isEmpty();
    }

    @Test
    void whatMayBeToldIsFoundByTheSameSearch() {
        for (String ending : List.of("Figures.docx word/document.xml", "Figures.pdf text", "Figures.html")) {
            String text = texts.entrySet().stream()
                    .filter(entry ->
                            entry.getKey().contains("q2") && entry.getKey().endsWith(ending))
                    .findFirst()
                    .orElseThrow()
                    .getValue();
            assertThat(text).contains("2,907,411", "3,957,421", "700,117", "Fewer than 500,000", "Suppressed");
        }
        assertThat(texts.get("explain P1")).contains("512345", "fewer than 500000");
    }

    @Test
    void aFindingOnSuchARowDoesNotRepeatIt() {
        String findings = texts.entrySet().stream()
                .filter(entry -> entry.getKey().contains("q2") && entry.getKey().endsWith("findings.csv"))
                .findFirst()
                .orElseThrow()
                .getValue();

        assertThat(findings)
                .contains(
                        "what stands here cannot be used as it is; it is not repeated",
                        "a text of the measure holds a number that is suppressed, and is withheld");
    }

    /** A number as any output may write it, and its distance from each of those beside it. */
    private static Stream<String> forms(Hidden hidden) {
        List<BigDecimal> numbers = new ArrayList<>();
        for (String secret : hidden.secrets()) {
            BigDecimal number = new BigDecimal(secret);
            numbers.add(number);
            hidden.beside()
                    .forEach(other ->
                            numbers.add(number.subtract(new BigDecimal(other)).abs()));
        }
        return numbers.stream()
                .filter(number -> number.precision() >= 5)
                .flatMap(number -> Stream.of(number.toPlainString(), grouped(number)))
                .distinct();
    }

    private static String grouped(BigDecimal number) {
        String whole = number.setScale(0, RoundingMode.DOWN).toPlainString();
        String fraction = number.toPlainString().substring(whole.length());
        return whole.replaceAll("(?<=\\d)(?=(\\d{3})+$)", ",") + fraction;
    }

    private void read(Path file) throws IOException {
        String name = file.toString();
        byte[] bytes = Files.readAllBytes(file);
        if (name.endsWith(".docx")) {
            unzip(name, bytes);
        } else if (name.endsWith(".pdf")) {
            pdf(name, bytes);
        } else {
            texts.put(name, new String(bytes, UTF_8));
        }
    }

    /** Pictures among the parts may hold their letters in two bytes each. */
    private void unzip(String name, byte[] bytes) throws IOException {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] part = zip.readAllBytes();
                texts.put(name + " " + entry.getName(), new String(part, UTF_8));
                texts.put(name + " " + entry.getName() + " in two bytes", new String(part, UTF_16LE));
            }
        }
    }

    private void pdf(String name, byte[] bytes) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            texts.put(name + " text", new PDFTextStripper().getText(document));
            StringBuilder strings = new StringBuilder();
            StringBuilder streams = new StringBuilder();
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                walk(document.getDocument().getObjectFromPool(key).getObject(), strings, streams);
            }
            walk(document.getDocument().getTrailer(), strings, streams);
            texts.put(name + " strings", strings.toString());
            texts.put(name + " streams", streams.toString());
        }
    }

    private static void walk(COSBase base, StringBuilder strings, StringBuilder streams) throws IOException {
        if (base instanceof COSString string) {
            strings.append(string.getString()).append('\n');
        } else if (base instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                walk(array.get(i), strings, streams);
            }
        } else if (base instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                if (!(value instanceof COSObject)) {
                    walk(value, strings, streams);
                }
            }
            if (base instanceof COSStream stream) {
                try (InputStream in = stream.createInputStream()) {
                    streams.append(new String(in.readAllBytes(), ISO_8859_1)).append('\n');
                }
            }
        }
    }
}

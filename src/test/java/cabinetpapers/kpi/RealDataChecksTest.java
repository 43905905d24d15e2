package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What is found in a real council's second quarter: nothing that is not there, and whatever is put there. */
class RealDataChecksTest {

    private static final Path HART = Path.of(System.getProperty("shared", "../shared"), "data", "hart");
    private static final Quarter SECOND = new Quarter(new FinancialYear(2014), 2);

    /** Each is in the published data, and true. */
    private static final List<String> FOUND_AS_PUBLISHED = List.of(
            "line 16: no figure for ETS01 2014-15 Q2, which is shown as not reported",
            "LS05 2014-15 Q2: the measure is Red, and has no commentary",
            "PS01 2014-15 Q2: the measure is Red, and has no commentary",
            "RB08 2014-15 Q2: the measure is Red, and has no commentary");

    @BeforeEach
    void theDataAreThere() {
        assumeTrue(Files.isDirectory(HART), "no data of Hart District Council in " + HART);
    }

    @Test
    void dataAsPublishedRaiseNothingButMissingFiguresAndRedMeasuresThatSayNothing() {
        assertThat(found(HART))
                .containsAll(FOUND_AS_PUBLISHED)
                .filteredOn(fact -> !FOUND_AS_PUBLISHED.contains(fact))
                .containsExactlyInAnyOrder(
                        "line 73: no figure for IT06 2014-15 Q2, which is shown as not reported",
                        "line 91: no figure for PS05 2014-15 Q2, which is shown as not reported");
    }

    /**
     * The three noughts that the council published where it had no figure, and ten errors of our own, in one copy. Two of
     * them give themselves away in two ways.
     */
    @Test
    void thirteenErrorsInOneCopyAreEachFoundAndNothingElseIs(@TempDir Path copy) throws IOException {
        Map<String, String> planted = new TreeMap<>();
        planted.put("IT06,2014-15 Q2,", "0,,,98,final,Commentary.");
        planted.put("PS05,2014-15 Q2,", "0,,,90,final,Commentary.");
        planted.put("SNH01,2014-15 Q1,", "0,,,3,final,");
        planted.put("CS01,2014-15 Q2,", "955,,,90,final,");
        planted.put("CS02a,2014-15 Q2,", "7.74,,,80,final,Commentary.");
        planted.put("HR11,2014-15 Q2,", "1.7,,,3.15,final,");
        planted.put("FI06,2014-15 Q2,", "97,100,97,97,final,");
        planted.put("HS01,2014-15 Q1,", "11,,,15,final,The same words.");
        planted.put("HS01,2014-15 Q2,", "11,,,15,final,The same words.");
        planted.put("HS16,2014-15 Q2,", "190,,,40,final,");
        planted.put("PS03,2014-15 Q2,", "88.6,50,100,85,final,");
        planted.put("RB08,2014-15 Q2,", "905,,,8,final,");
        planted.put("RS20,2014-15 Q2,", "50,,,98,final,");
        planted.put("SNH03,2014-15 Q2,", "-376,,,,final,");
        plant(planted, copy);

        assertThat(found(copy))
                .containsAll(FOUND_AS_PUBLISHED)
                .filteredOn(fact -> !FOUND_AS_PUBLISHED.contains(fact))
                .containsExactlyInAnyOrder(
                        "IT06 2014-15 Q2: the figure is 0, although no other period's is near it",
                        "PS05 2014-15 Q2: the figure is 0, although no other period's is near it",
                        "SNH01 2014-15 Q1: the figure is 0, although no other period's is near it",
                        "CS01 2014-15 Q2: the figure is 955%, more than the whole",
                        "CS01 2014-15 Q2: the figure is 955, after 95.9, as if the decimal point had slipped",
                        "CS02a 2014-15 Q2: the figure is 7.74, after 78.5, as if the decimal point had slipped",
                        "FI06 2014-15 Q2: the numerator, 100, is more than the denominator, 97",
                        "FI06 2014-15 Q2: the figure is 97%, but its numerator and denominator give 103.1%",
                        "HR11 2014-15 Q2: the year to date is 1.7, less than the 2.7 of the period before",
                        "HS01 2014-15 Q2: the commentary is the same as that for Quarter 1 2014-15",
                        "HS16 2014-15 Q2: the figure is 190, four times its target of 40 or more",
                        "PS03 2014-15 Q2: the figure is 88.6%, but its numerator and denominator give 50%",
                        "RB08 2014-15 Q2: the figure is 905, after 9.05, as if the decimal point had slipped",
                        "RS20 2014-15 Q2: the measure is Red, and has no commentary",
                        "SNH03 2014-15 Q2: the figure is -376, and a number cannot be below nought");
    }

    /** Each row that begins as a key does goes on as its value, and every key has its row. */
    private static void plant(Map<String, String> rows, Path copy) throws IOException {
        List<String> changed;
        try (Stream<String> lines = Files.lines(HART.resolve("values.csv"))) {
            changed = lines.map(line -> rows.keySet().stream()
                            .filter(line::startsWith)
                            .findFirst()
                            .map(key -> key + rows.get(key))
                            .orElse(line))
                    .toList();
        }
        assertThat(changed)
                .containsAll(rows.entrySet().stream()
                        .map(row -> row.getKey() + row.getValue())
                        .toList());
        for (String table : List.of("measures.csv", "meetings.csv")) {
            Files.copy(HART.resolve(table), copy.resolve(table));
        }
        Files.write(copy.resolve("values.csv"), changed);
    }

    /** What reading and checking tell of the folder, by row. */
    private static List<String> found(Path folder) {
        Findings reading = new Findings();
        Dataset data = new DatasetReader(SECOND, CouncilRules.USUAL).read(folder, reading);
        QuarterFigures figures = FigureRules.figure(SECOND, data.measures(), data.returns(), data.benchmarks());
        return Stream.concat(reading.list().stream(), FigureRules.check(figures).stream())
                .map(RealDataChecksTest::told)
                .toList();
    }

    private static String told(Finding finding) {
        return finding.place().spot() + ": " + finding.fact();
    }
}

package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Rules;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class DatasetReaderTest {

    @TempDir
    Path temporary;

    @Test
    void everyRowBecomesARecord() {
        Read read = Tables.good().read(temporary);

        assertThat(read.findings()).isEmpty();
        assertThat(read.measure("CS01").rules().own()).containsExactly(Rules.Own.TOLERANCE);
        assertThat(read.measure("HS01").rules().own()).isEmpty();
        assertThat(read.dataset().measures())
                .usingRecursiveFieldByFieldElementComparatorIgnoringFields("rules.own")
                .containsExactly(
                        new Measure(
                                "CS01",
                                "Calls answered in time",
                                "An efficient council",
                                "",
                                "",
                                "%",
                                1,
                                Polarity.HIGHER_IS_BETTER,
                                Basis.PERIOD,
                                Frequency.QUARTERLY,
                                new Tolerance.Percent(new BigDecimal("5")),
                                Optional.empty(),
                                ""),
                        new Measure(
                                "HS01",
                                "Days to decide",
                                "Healthy communities",
                                "",
                                "",
                                "days",
                                0,
                                Polarity.LOWER_IS_BETTER,
                                Basis.PERIOD,
                                Frequency.QUARTERLY,
                                Read.COUNCIL,
                                Optional.empty(),
                                ""));
        assertThat(read.dataset().returns())
                .hasSize(4)
                .contains(new Return(
                        "CS01",
                        Read.Q2,
                        Read.reported("95.5"),
                        Optional.of(new BigDecimal("90")),
                        Optional.empty(),
                        Optional.empty(),
                        "Better than last year."));
        assertThat(read.dataset().benchmarks())
                .containsExactly(new Benchmark("CS01", new FinancialYear(2022), "England", new BigDecimal("91.2")));
        assertThat(read.dataset().meetings())
                .containsExactly(new Meeting(
                        "Cabinet",
                        Body.EXECUTIVE,
                        LocalDate.of(2023, 12, 18),
                        "10:00",
                        "",
                        "",
                        "",
                        "",
                        Optional.of("8")));
    }

    @Test
    void headingsMayBeInCapitalsAndSpacesAndAnyOrder() {
        Read read = Tables.good()
                .with(
                        "values",
                        " Status , TARGET,actual,Period,\"Code \"",
                        "final,90,95.5,2023/24 q2,CS01",
                        "final,15,12,2023-24-Q2,HS01")
                .read(temporary);

        assertThat(read.findings()).isEmpty();
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(Read.reported("95.5"));
    }

    @Test
    void aByteOrderMarkWindowsLineEndsBlankLinesAndQuotedCellsAreRead() throws IOException {
        Path folder = Tables.good().folder(temporary);
        String values = """
                code,period,actual,target,status,commentary

                ,,,,,
                CS01,2023-24 Q2,"1,095.5",90,,"First, ""good"".


                Then better. "
                HS01,2023-24 Q2,12,15,final,
                """;
        Files.writeString(folder.resolve("values.csv"), "\uFEFF" + values.replace("\n", "\r\n"));

        Read read = Read.of(folder);

        assertThat(read.findings()).isEmpty();
        assertThat(read.value("CS01", "2023-24 Q2").commentary()).isEqualTo("First, \"good\".\n\nThen better.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(Read.reported("1095.5"));
    }

    @Test
    void namesOfFilesMayHaveCapitalsAndOtherFilesAreLeftAlone() throws IOException {
        Path folder = Tables.good().folder(temporary);
        Files.move(folder.resolve("values.csv"), folder.resolve("Values.CSV"));
        Files.writeString(folder.resolve("objectives.csv"), "ref,parent\n1,2\n");
        Files.writeString(folder.resolve("minutes.csv"), "");
        Files.writeString(folder.resolve("README.txt"), "Made on Monday.");

        assertThat(Read.of(folder).findings()).isEmpty();
    }

    @Test
    void aTableOfBenchmarksIsNotNeeded() {
        Read read = Tables.good().without("benchmarks").read(temporary);

        assertThat(read.findings()).isEmpty();
        assertThat(read.dataset().benchmarks()).isEmpty();
    }

    @Test
    void windows1252IsReadAndSaidSoWithTheLine() throws IOException {
        Path folder = Tables.good().folder(temporary);
        String values = Tables.VALUES + "\nCS01,2023-24 Q2,95.5,90,final,Café – £5 ’saved’\nHS01,2023-24 Q2,1,1,,\n";
        Files.write(folder.resolve("values.csv"), values.getBytes(Charset.forName("windows-1252")));

        Read read = Read.of(folder);

        assertThat(read.findings())
                .containsExactly(
                        "NOTE values.csv line 2: a character is not UTF-8, so the whole file was read as"
                                + " Windows-1252. Look at accents and dashes in the papers, or save the file as \"CSV UTF-8\".");
        assertThat(read.value("CS01", "2023-24 Q2").commentary()).isEqualTo("Café – £5 ’saved’");
    }

    @Test
    void aCharacterThatStraddlesTheReadingBufferIsStillUtf8() throws IOException {
        Path file = temporary.resolve("values.csv");
        for (int before = 65_530; before <= 65_540; before++) {
            Files.writeString(file, "x".repeat(before) + "’ and – so on\n");

            assertThat(Encoding.of(file)).isEqualTo(new Encoding.Utf8());
        }
        Files.write(file, ("x".repeat(65_535) + "\n’").getBytes(Charset.forName("windows-1252")));

        assertThat(Encoding.of(file)).isEqualTo(new Encoding.Windows1252(2, OptionalInt.empty()));
    }

    @Test
    void aLineOfUtf8InAFileOfAnotherEncodingIsAHole() throws IOException {
        Path folder = Tables.good().folder(temporary);
        Charset windows = Charset.forName("windows-1252");
        ByteArrayOutputStream values = new ByteArrayOutputStream();
        values.write((Tables.VALUES + "\nCS01,2023-24 Q2,95.5,90,final,Café £5\n").getBytes(windows));
        values.write("HS01,2023-24 Q2,1,1,,Café – £5\n".getBytes(StandardCharsets.UTF_8));
        Files.write(folder.resolve("values.csv"), values.toByteArray());

        Read read = Read.of(folder);

        assertThat(read.findings())
                .hasSize(2)
                .contains(
                        "HOLE values.csv line 3: this line is UTF-8 in a file that is not: its accents and dashes come"
                                + " out as others. Write them again, then save the whole file as \"CSV UTF-8\", and run again.");
    }

    @ParameterizedTest
    @CsvSource({"Comments, commentary", "KPI comments, ''", "RAG commentary, commentary"})
    void aHeadingThatIsNearlyAColumnIsToldAsOne(String heading, String column) throws IOException {
        Path folder = Tables.good().folder(temporary);
        String header = Tables.VALUES.replace(column.isEmpty() ? "commentary" : column, heading);
        Files.writeString(folder.resolve("values.csv"), header + "\nCS01,2023-24 Q2,95.5,90,final,Well\n");

        assertThat(Read.of(folder).findings())
                .anyMatch(finding -> finding.contains(
                        column.isEmpty() ? "only for your own use" : "Rename it to " + column + " if that is meant"));
    }

    @Test
    void utf16IsRefusedWithItsName() throws IOException {
        Path folder = Tables.good().folder(temporary);
        Files.write(folder.resolve("values.csv"), ("\uFEFF" + Tables.VALUES).getBytes(StandardCharsets.UTF_16LE));

        assertThat(Read.of(folder).findings())
                .containsExactly("BLOCKER values.csv: the file is UTF-16 (\"Unicode text\"). Save the table as"
                        + " \"CSV UTF-8\" and run again.");
    }

    @Test
    void theCouncilsToleranceIsReadInTheSameWords() {
        assertThat(DatasetReader.tolerance("5%")).contains(new Tolerance.Percent(new BigDecimal("5")));
        assertThat(DatasetReader.tolerance("2 points")).contains(new Tolerance.Points(new BigDecimal("2")));
        assertThat(DatasetReader.tolerance("none")).contains(new Tolerance.Exact());
        assertThat(DatasetReader.tolerance("floor")).isEmpty();
        assertThat(DatasetReader.tolerance("-5%")).isEmpty();
        assertThat(DatasetReader.tolerance("")).isEmpty();
    }

    @Test
    void aQuarterAtTheTurnOfTheYearIsFoundInTheMonths() {
        Read read = Read.of(
                Tables.good()
                        .with(
                                "measures",
                                Tables.MEASURES,
                                "M1,Visits,Healthy communities,number,,higher,period,monthly,,,,")
                        .with("values", Tables.VALUES, "M1,2024-01,10,,final,", "M1,2024-03,12,,final,")
                        .with("benchmarks", Tables.BENCHMARKS)
                        .folder(temporary),
                new Quarter(new FinancialYear(2023), 4));

        assertThat(read.findings()).isEmpty();
    }

    @Test
    void aHashHasSixtyFourDigits() {
        assertThat(Tables.good().read(temporary).dataset().hash()).matches("[0-9a-f]{64}");
        assertThatThrownBy(() -> new Dataset(List.of(), List.of(), List.of(), List.of(), "1234"))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

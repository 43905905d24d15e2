package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Tolerance;
import java.io.IOException;
import java.math.BigDecimal;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.LocalDate;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** What a spreadsheet does to cells, and what is no spreadsheet. */
class WorkbookTest {

    private static final String[] MEASURES = {
        "code,name,priority,unit,polarity,basis,frequency",
        "CS01,Calls,Council,%,higher,period,quarterly",
        "HS01,Days,Council,days,lower,period,quarterly"
    };
    private static final String[] MEETINGS = {"committee,body,date", "Cabinet,executive,2023-12-18"};
    private static final String HS01 = RawWorkbook.cell("HS01") + RawWorkbook.cell("2023-24 Q2") + "<c><v>12</v></c>"
            + "<c><v>15</v></c>" + RawWorkbook.cell("final");

    @TempDir
    Path temporary;

    /** A good workbook whose sheet values has this XML in its second row, for CS01. */
    private Read withValue(String cells) {
        return Read.of(workbook(cells).write(temporary));
    }

    private static RawWorkbook workbook(String cells) {
        return new RawWorkbook()
                .text("measures", MEASURES)
                .sheet("values", header() + "<row r=\"2\">" + cells + "</row><row r=\"3\">" + HS01 + "</row>")
                .text("meetings", MEETINGS);
    }

    private static String header() {
        return "<row r=\"1\">" + RawWorkbook.cell("code") + RawWorkbook.cell("period") + RawWorkbook.cell("actual")
                + RawWorkbook.cell("target") + RawWorkbook.cell("status") + "</row>";
    }

    private static String cs01(String actual) {
        return RawWorkbook.cell("CS01") + RawWorkbook.cell("2023-24 Q2") + actual + "<c><v>90</v></c>"
                + RawWorkbook.cell("final");
    }

    @Test
    void numbersFormatsAndSavedResultsAreReadAsTheyLook() {
        assertThat(withValue(cs01("<c s=\"1\"><v>0.94799999999999995</v></c>")).reading("CS01", "2023-24 Q2"))
                .isEqualTo(Read.reported("94.8"));
        assertThat(withValue(cs01("<c><v>94.799999999999997</v></c>")).reading("CS01", "2023-24 Q2"))
                .isEqualTo(Read.reported("94.8"));
        assertThat(withValue(cs01("<c s=\"4\"><v>7</v></c>")).reading("CS01", "2023-24 Q2"))
                .isEqualTo(Read.reported("7"));
        assertThat(withValue(cs01("<c><f>D2*2</f><v>180</v></c>")).reading("CS01", "2023-24 Q2"))
                .isEqualTo(Read.reported("180"));
        assertThat(withValue(cs01("<c><v>1.5E3</v></c>")).reading("CS01", "2023-24 Q2"))
                .isEqualTo(Read.reported("1500"));
        assertThat(withValue(cs01(RawWorkbook.cell("1,234"))).reading("CS01", "2023-24 Q2"))
                .isEqualTo(Read.reported("1234"));
    }

    @Test
    void errorsBooleansAndUnsavedFormulasAreUnreadableWithTheirCell() {
        Read error = withValue(cs01("<c r=\"C2\" t=\"e\"><f>D2/0</f><v>#DIV/0!</v></c>"));
        assertThat(error.findings())
                .containsExactly("HOLE quarter.xlsx sheet values cell C2: actual \"#DIV/0!\" is not a number."
                        + " Correct the formula in this cell and run again.");
        assertThat(error.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.Unreadable("#DIV/0!"));

        assertThat(withValue(cs01("<c t=\"b\"><v>1</v></c>")).findings())
                .containsExactly("HOLE quarter.xlsx sheet values cell C2: actual \"TRUE\" is not a number."
                        + " Write the figure in digits and run again.");
        assertThat(withValue(cs01("<c><f>D2*2</f></c>")).findings())
                .containsExactly("HOLE quarter.xlsx sheet values cell C2: actual \"=D2*2\" is not a number. Open the"
                        + " file in the spreadsheet, save it with the formula's result, and run again.");
        assertThat(withValue(cs01("<c s=\"2\"><v>45260</v></c>")).findings())
                .containsExactly("HOLE quarter.xlsx sheet values cell C2: actual \"2023-11-30\" is not a number. The"
                        + " spreadsheet shows it as a date: format the cell as a number, write the figure again and"
                        + " run again.");
        assertThat(withValue(cs01("<c><v>1E400</v></c>")).findings())
                .containsExactly("HOLE quarter.xlsx sheet values cell C2: actual \"1E+400\" is not a number."
                        + " Write the figure in full, without an exponent, and run again.");
        assertThat(withValue(cs01("<c><v>1E999999999999</v></c>")).findings()).hasSize(1);
    }

    @Test
    void codesThatBecameNumbersAreOneBlocker() {
        Read read = Read.of(new RawWorkbook()
                .sheet(
                        "measures",
                        "<row>" + RawWorkbook.cell("code") + RawWorkbook.cell("name") + RawWorkbook.cell("priority")
                                + RawWorkbook.cell("unit") + RawWorkbook.cell("polarity") + RawWorkbook.cell("basis")
                                + RawWorkbook.cell("frequency") + "</row>" + measure("<c><v>5.1</v></c>")
                                + measure("<c><v>5.2</v></c>") + measure("<c s=\"2\"><v>45260</v></c>"))
                .text("values", "code,period,actual,target,status", "5.1,2023-24 Q2,1,1,", "5.2,2023-24 Q2,1,1,")
                .text("meetings", MEETINGS)
                .write(temporary));

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER quarter.xlsx sheet measures cell A2: code is stored as a number, so that 5.1 and 5.10"
                                + " are the same (and in 1 more row). Format the column as text, type its cells again"
                                + " and run again.",
                        "BLOCKER quarter.xlsx sheet measures cell A4: code is stored as a date, since the spreadsheet"
                                + " changed what was typed. Format the column as text, type its cells again and run"
                                + " again.",
                        "HOLE quarter.xlsx sheet values: no row for 2023-11-30 2023-24 Q2: shown as not reported. Add"
                                + " the row, with the status not due if no figure is due yet, and run again.");
    }

    private static String measure(String code) {
        return "<row>" + code + RawWorkbook.cell("Name") + RawWorkbook.cell("Council") + RawWorkbook.cell("%")
                + RawWorkbook.cell("higher") + RawWorkbook.cell("period") + RawWorkbook.cell("quarterly") + "</row>";
    }

    @Test
    void periodsThatBecameDatesAreOneHole() {
        Read read = withValue(RawWorkbook.cell("CS01") + "<c s=\"2\"><v>45170</v></c><c><v>1</v></c></row><row r=\"9\">"
                + RawWorkbook.cell("CS01") + "<c s=\"2\"><v>45200</v></c><c><v>1</v></c>");

        assertThat(read.findings())
                .containsExactly(
                        "HOLE quarter.xlsx sheet values cell B2: period is stored as a date, since the spreadsheet"
                                + " changed what was typed, and the row is left out (and in 1 more row). Format the"
                                + " column as text, type its cells again (2023-09) and run again.",
                        "HOLE quarter.xlsx sheet values: no row for CS01 2023-24 Q2: shown as not reported. Add the"
                                + " row, with the status not due if no figure is due yet, and run again.");
    }

    @Test
    void datesTimesAndPercentagesOfOtherTablesAreRead() {
        Path file = new RawWorkbook()
                .sheet(
                        "Measures ",
                        "<row>" + RawWorkbook.cell("amber_tolerance") + RawWorkbook.cell("code")
                                + RawWorkbook.cell("name") + RawWorkbook.cell("priority") + RawWorkbook.cell("unit")
                                + RawWorkbook.cell("polarity") + RawWorkbook.cell("basis")
                                + RawWorkbook.cell("frequency") + "</row>"
                                + measure("<c s=\"1\"><v>0.05</v></c>" + RawWorkbook.cell("CS01")))
                .text("VALUES", "code,period,actual,target,status", "CS01,2023-24 Q2,1,1,")
                .sheet(
                        "meetings",
                        "<row>" + RawWorkbook.cell("committee") + RawWorkbook.cell("body") + RawWorkbook.cell("date")
                                + RawWorkbook.cell("time") + RawWorkbook.cell("agenda_item") + "</row><row>"
                                + RawWorkbook.cell("Cabinet") + RawWorkbook.cell("executive")
                                + "<c s=\"2\"><v>45278</v></c><c s=\"3\"><v>0.41666666666666669</v></c>"
                                + "<c><v>8</v></c></row>")
                .write(temporary);

        Read read = Read.of(file);

        assertThat(read.findings()).isEmpty();
        assertThat(read.measure("CS01").tolerance()).isEqualTo(new Tolerance.Percent(new BigDecimal("5")));
        assertThat(read.dataset().meetings().getFirst().date()).isEqualTo(LocalDate.of(2023, 12, 18));
        assertThat(read.dataset().meetings().getFirst().time()).isEqualTo("10:00");
        assertThat(read.dataset().meetings().getFirst().agendaItem()).contains("8");
    }

    @Test
    void datesMayCountFrom1904() {
        Path file = workbook(cs01("<c><v>95</v></c>"))
                .sheet(
                        "meetings",
                        "<row>" + RawWorkbook.cell("committee") + RawWorkbook.cell("body") + RawWorkbook.cell("date")
                                + "</row><row>" + RawWorkbook.cell("Cabinet") + RawWorkbook.cell("executive")
                                + "<c s=\"2\"><v>43816</v></c></row>")
                .from1904()
                .write(temporary);

        assertThat(Read.of(file).dataset().meetings().getFirst().date()).isEqualTo(LocalDate.of(2023, 12, 18));
    }

    @Test
    void aMillionEmptyRowsDoNotHang() {
        StringBuilder rows = new StringBuilder(header() + "<row r=\"2\">" + cs01("<c><v>95.5</v></c>") + "</row>");
        rows.append("<row s=\"1\"/>".repeat(500_000)).append("<row><c s=\"1\"/></row>".repeat(500_000));
        Path file = workbook("")
                .sheet("values", rows + "<row r=\"1048576\">" + HS01 + "</row>")
                .write(temporary);

        Read read = Assertions.assertTimeoutPreemptively(Duration.ofSeconds(30), () -> Read.of(file));

        assertThat(read.findings()).isEmpty();
        assertThat(read.dataset().returns()).hasSize(2);
    }

    @Test
    void cellsBesideTheTableAreNotedAndDoNotShiftIt() {
        Read read = withValue(cs01("<c><v>95.5</v></c>") + RawWorkbook.cell("ask Jo"));

        assertThat(read.findings())
                .containsExactly("NOTE quarter.xlsx sheet values cell F2: a cell has no heading above it and is not"
                        + " read. Write the column's name in the first row if it is meant to be read.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(Read.reported("95.5"));
    }

    @Test
    void missingSheetsAndColumnsNameSheetAndCell() {
        Path file = new RawWorkbook()
                .text("measure", MEASURES)
                .text("Values", "code,period,actual,target,comentary", "CS01,2023-24 Q2,1,1,")
                .text("VALUES", "code")
                .text("Notes", "nothing to read")
                .text("meetings", "committee,body,venu", "Cabinet,executive,here")
                .write(temporary);

        assertThat(Read.of(file).findings())
                .containsExactly(
                        "BLOCKER quarter.xlsx: there is no sheet named measures."
                                + " Rename measure to measures and run again.",
                        "BLOCKER quarter.xlsx sheet values: two sheets have this name, and only one of them can be the"
                                + " table. Delete the one that is out of date and run again.",
                        "BLOCKER quarter.xlsx sheet meetings row 1: there is no column date."
                                + " Add the column and run again.",
                        "NOTE quarter.xlsx sheet meetings cell C1: the column \"venu\" is not known and not read."
                                + " Rename it to venue if that is meant.");
    }

    @Test
    void anEmptySheetIsABlocker() {
        assertThat(Read.of(workbook(cs01("<c><v>95.5</v></c>"))
                                .sheet("benchmarks", "")
                                .write(temporary))
                        .findings())
                .containsExactly("BLOCKER quarter.xlsx sheet benchmarks: holds nothing at all."
                        + " Fill it again from its source and run again.");
    }

    @Test
    void aTextUnderTheNameOfAWorkbookIsABlocker() throws IOException {
        Path file = Files.writeString(temporary.resolve("quarter.xlsx"), "code,name\n1,2\n");

        assertThat(Read.of(file).findings())
                .containsExactly("BLOCKER quarter.xlsx: is not an Excel workbook, whatever its name says. Open it in"
                        + " Excel, save it as an Excel workbook (.xlsx) without a password, and run again.");
    }

    @Test
    void anEncryptedOrOldWorkbookIsABlocker() throws IOException {
        byte[] ole = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0, (byte) 0xA1, (byte) 0xB1, 0x1A, (byte) 0xE1, 0, 0};
        Path file = Files.write(temporary.resolve("quarter.xls"), ole);

        assertThat(Read.of(file).findings())
                .containsExactly("BLOCKER quarter.xls: is protected by a password, or is a workbook of before 2007"
                        + " (.xls). Open it in Excel, save it as an Excel workbook (.xlsx) without a password, and run"
                        + " again.");
    }

    @Test
    void anEmptyFileOrAnotherArchiveIsABlocker() throws IOException {
        Path empty = Files.write(temporary.resolve("empty.xlsx"), new byte[0]);
        Path archive = temporary.resolve("archive.xlsx");
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(archive))) {
            zip.putNextEntry(new ZipEntry("content.xml"));
            zip.write(new byte[] {'<', 'a', '/', '>'});
        }

        assertThat(Read.of(empty).findings()).hasSize(1);
        assertThat(Read.of(archive).findings())
                .containsExactly("BLOCKER archive.xlsx: is not an Excel workbook that can be read, or it is damaged."
                        + " Open it in Excel, save it as an Excel workbook (.xlsx) without a password, and run again.");
    }

    @Test
    void aDamagedSheetIsABlockerWithTheRowThatWasReached() {
        Path file = workbook(cs01("<c><v>95.5</v></c>") + "</row><row r=\"7\"><c t=\"zz\"><v>1</v></c>")
                .write(temporary);

        assertThat(Read.of(file).findings())
                .containsExactly(
                        "BLOCKER quarter.xlsx sheet values: the sheet is damaged after row 2 and cannot be read to"
                                + " its end. Open it in Excel, save it as an Excel workbook (.xlsx), and run again.");
    }
}

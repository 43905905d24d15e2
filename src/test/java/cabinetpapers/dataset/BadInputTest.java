package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.kpi.Reading;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What is wrong with files, tables, columns and rows: each with place, fact and remedy. */
class BadInputTest {

    @TempDir
    Path temporary;

    @Test
    void everythingThatIsWrongIsFoundInOneReading() throws IOException {
        Path folder = Tables.good()
                .with("measures", Tables.MEASURES, "CS01,Calls,Council,%,1,higher,period,quarterly,5%,,,")
                .with(
                        "values",
                        "code,period,actual,target,status,comentary",
                        "CS01,2023-24 Q1,\"12,5\",90,final,",
                        "CS01,2023-24 Q2,n/a,90,final,",
                        "CS01,2023-24 Q2,95.5,90,final,",
                        "XX1,2023-24 Q2,1,,final,")
                .with("meetings", Tables.MEETINGS, "Cabinet,executive,31/06/2026,10:00,")
                .folder(temporary);
        Files.writeString(folder.resolve("benchmarks.csv"), "");

        assertThat(Read.of(folder).findings())
                .containsExactly(
                        "NOTE values.csv line 1: the column \"comentary\" is not known and not read."
                                + " Rename it to commentary if that is meant.",
                        "HOLE values.csv line 2: actual \"12,5\" is not a number. Write 12.5 and run again.",
                        "HOLE values.csv line 3: actual \"n/a\" is not a number. Write the figure, or leave the cell"
                                + " blank and write not due or not reported under status, and run again.",
                        "HOLE values.csv line 4: a second row for CS01 2023-24 Q2 (the first is on line 3) has other"
                                + " figures, so neither is used. Delete the row that is wrong and run again.",
                        "HOLE values.csv line 5: no measure has the code \"XX1\", and the row is left out. Correct the"
                                + " code, or add the measure to the table measures, and run again.",
                        "BLOCKER benchmarks.csv: holds nothing at all. Fill it again from its source and run again.",
                        "HOLE meetings.csv line 2: date \"31/06/2026\" is not a date: June has 30 days."
                                + " Correct the cell and run again.",
                        "BLOCKER meetings.csv: no row gives a meeting that a paper could go to."
                                + " Correct one of its rows and run again.");
    }

    @Test
    void aFolderThatIsNotThereIsABlocker() {
        assertThat(Read.of(Path.of("no/such/folder")).findings())
                .containsExactly("BLOCKER no/such/folder: there is no such file or folder. Name the folder that holds"
                        + " the CSV files, or the workbook, and run again.");
    }

    @Test
    void missingTablesAreNamedAndMisspeltOnesRecognised() throws IOException {
        Path folder = Tables.good().without("measures").without("meetings").folder(temporary);
        Files.move(folder.resolve("values.csv"), folder.resolve("value.csv"));
        Files.move(folder.resolve("benchmarks.csv"), folder.resolve("benchmark.csv"));

        assertThat(Read.of(folder).findings())
                .containsExactly(
                        "BLOCKER measures.csv: the folder holds no such file. Add measures.csv and run again.",
                        "BLOCKER values.csv: the folder holds no such file."
                                + " Rename value.csv to values.csv and run again.",
                        "NOTE benchmarks.csv: the folder holds no such file."
                                + " Rename benchmark.csv to benchmarks.csv if it is meant to be read.",
                        "BLOCKER meetings.csv: the folder holds no such file. Add meetings.csv and run again.");
    }

    @Test
    void twoFilesOfOneTableAreABlocker() throws IOException {
        Path folder = Tables.good().folder(temporary);
        Files.copy(folder.resolve("values.csv"), folder.resolve("VALUES.csv"));

        assertThat(Read.of(folder).findings())
                .containsExactly("BLOCKER VALUES.csv: the folder also holds values.csv, and only one of them can be the"
                        + " table. Delete the one that is out of date and run again.");
    }

    @Test
    void aFileThatCannotBeOpenedIsABlocker() throws IOException {
        Path folder = Tables.good().without("values").without("meetings").folder(temporary);
        Files.createDirectory(folder.resolve("values.csv"));
        Files.createSymbolicLink(folder.resolve("meetings.csv"), folder.resolve("nowhere.csv"));

        assertThat(Read.of(folder).findings())
                .containsExactly(
                        "BLOCKER values.csv: is a folder, not a file."
                                + " Put the table's CSV file in its place and run again.",
                        "BLOCKER meetings.csv: cannot be read: it does not exist, or is a link to nothing."
                                + " See that it can be opened on this machine, and run again.");
    }

    @Test
    void oneCsvFileIsNotADataSet() {
        Path folder = Tables.good().folder(temporary);

        assertThat(Read.of(folder.resolve("values.csv")).findings())
                .containsExactly("BLOCKER values.csv: is one CSV file, where a data set is a folder of them."
                        + " Name the folder instead and run again.");
    }

    @Test
    void aWorkbookUnderTheNameOfACsvFileIsABlocker() throws IOException {
        Path folder = Tables.good().folder(temporary);
        Files.copy(Tables.good().workbook(temporary), folder.resolve("benchmarks2.csv"));
        Files.move(
                folder.resolve("benchmarks2.csv"),
                folder.resolve("benchmarks.csv"),
                StandardCopyOption.REPLACE_EXISTING);

        assertThat(Read.of(folder).findings())
                .containsExactly("BLOCKER benchmarks.csv: the file is a workbook under the name of a CSV file."
                        + " Save the table as \"CSV UTF-8\" and run again.");
    }

    @Test
    void anEmptyTableOfMeasuresIsABlockerAndItsValuesAreStillLookedAt() {
        Read read =
                Tables.measures().and("values", "CS01,2023-24 Q2,ten,90,final,").read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER measures.csv: has the names of its columns but no rows."
                                + " Fill it from its source and run again.",
                        "HOLE values.csv line 6: actual \"ten\" is not a number. Write the figure in digits and run"
                                + " again.",
                        "HOLE values.csv line 6: a second row for CS01 2023-24 Q2 (the first is on line 4) has other"
                                + " figures, so neither is used. Delete the row that is wrong and run again.");
    }

    @Test
    void missingColumnsAreBlockersWithTheHeadingThatMayBeMeant() {
        Read read = Tables.good()
                .with("values", "code,period,actaul,status", "CS01,2023-24 Q2,95.5,final")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER values.csv line 1: there is no column actual."
                                + " Rename \"actaul\" to actual and run again.",
                        "BLOCKER values.csv line 1: there is no column target. Add the column and run again.");
    }

    @Test
    void aFirstRowWithoutAnyColumnIsOneBlocker() {
        Read read = Tables.good()
                .with("values", "Performance in 2023-24", "code,period,actual,target,status")
                .with("meetings", "committee;body;date", "Cabinet;executive;2023-12-18")
                .with("benchmarks", "code\tperiod\tcomparator\tvalue")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER values.csv line 1: the first row holds no column of the table values. Put the names"
                                + " of the columns (code, period, actual, target, status) in the first row and run"
                                + " again.",
                        "BLOCKER benchmarks.csv line 1: the columns are separated by tabs."
                                + " Save the file as \"CSV UTF-8\", which has commas, and run again.",
                        "BLOCKER meetings.csv line 1: the columns are separated by semicolons."
                                + " Save the file as \"CSV UTF-8\", which has commas, and run again.");
    }

    @Test
    void aColumnThatIsThereTwiceIsABlocker() {
        Read read = Tables.good()
                .with("values", "code,period,actual,target,status,Actual", "CS01,2023-24 Q2,95.5,90,final,96")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("BLOCKER values.csv line 1: the column actual is there twice (columns 3 and 6)."
                        + " Delete or rename one of them and run again.");
    }

    @Test
    void anUnknownColumnIsANoteAndTheRestIsRead() {
        Read read = Tables.good()
                .with(
                        "values",
                        "code,period,actual,target,status,Corrective action,seen by",
                        "CS01,2023-24 Q2,95.5,90,final,,J",
                        "HS01,2023-24 Q2,12,15,final,,J")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "NOTE values.csv line 1: the column \"Corrective action\" is not known and not read."
                                + " Rename it to corrective_action if that is meant.",
                        "NOTE values.csv line 1: the column \"seen by\" is not known and not read."
                                + " Leave it if it is only for your own use.");
        assertThat(read.dataset().returns()).hasSize(2);
    }

    @Test
    void rowsShorterThanTheFirstAreReadAsBlankAndNotedOnce() {
        Read read = Tables.values("CS01,2023-24 Q1,95.9,90", "CS01,2023-24 Q2,95.5,90", "HS01,2023-24 Q2,12,15,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("NOTE values.csv line 2: the row has fewer cells than the first row, and those that"
                        + " are missing are read as blank (and in 1 more row). See that no row is broken in two.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(Read.reported("95.5"));
    }

    @Test
    void aCommaTooManyMakesAFigureUnreadableRatherThanWrong() {
        Read read = Tables.values("CS01,2023-24 Q2,1,095.5,,final,", "HS01,2023-24 Q2,12,15,final,It rose, then fell.")
                .read(temporary);

        String finding = "HOLE values.csv line %d: the row has more cells than the first row, so that its figures"
                + " cannot be told apart. Delete the comma that is too many (as in 1,234), or put its cell in"
                + " quotation marks, and run again.";
        assertThat(read.findings()).containsExactly(finding.formatted(2), finding.formatted(3));
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.Unreadable("1,095.5,,final,"));
    }

    @Test
    void aShiftedMeasureIsABlocker() {
        Read read = Tables.good()
                .and("measures", "ZZ1,Name, with a comma,Council,%,1,higher,period,quarterly,5%,,,9")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("BLOCKER measures.csv line 4: the row has more cells than the first row, so that its"
                        + " cells are under the wrong headings. Delete the comma that is too many, or put its cell in"
                        + " quotation marks, and run again.");
    }

    @Test
    void cellsWithoutAHeadingAreNotedOnce() {
        Read read = Tables.good()
                .with(
                        "values",
                        "code,period,actual,target,status,,",
                        "CS01,2023-24 Q2,95.5,90,final,,checked",
                        "HS01,2023-24 Q2,12,15,final,checked,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("NOTE values.csv line 2: a cell has no heading above it and is not read (and in 1 more"
                        + " row). Write the column's name in the first row if it is meant to be read.");
    }

    @Test
    void aQuotationMarkThatIsNeverClosedIsABlockerWithItsLine() {
        Read read = Tables.good()
                .and("values", "HS01,2023-24 Q1,12,15,final,\"Never closed")
                .and("values", "HS01,2022-23 Q4,12,15,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("BLOCKER values.csv line 6: a quotation mark in the row that starts here is out of"
                        + " place or never closed, so the rest of the file cannot be read. Close each quoted cell,"
                        + " write a quotation mark inside it twice (\"\"), and run again.");
    }

    @Test
    void whatABrokenTableHidesIsNotHeldAgainstTheOthers() {
        Read read = Tables.measures("CS01,\"Never closed,Council,%,1,higher,period,quarterly,,,,")
                .and("values", "HS01,2023-24 Q1,twelve,15,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER measures.csv line 2: a quotation mark in the row that starts here is out of place or"
                                + " never closed, so the rest of the file cannot be read. Close each quoted cell, write"
                                + " a quotation mark inside it twice (\"\"), and run again.",
                        "HOLE values.csv line 6: actual \"twelve\" is not a number."
                                + " Write the figure in digits and run again.");
    }

    @Test
    void aQuotationMarkInsideAQuotedCellIsABlocker() {
        Read read = Tables.good()
                .and("values", "HS01,2023-24 Q1,12,15,final,\"The \"new\" rule\"")
                .read(temporary);

        assertThat(read.findings()).hasSize(1);
        assertThat(read.findings().getFirst()).startsWith("BLOCKER values.csv line 6: a quotation mark");
    }

    @Test
    void controlCharactersAreRemovedWithANote() {
        Read read = Tables.good()
                .and("values", "HS01,2023-24 Q1,12,15,final,Bell\u0007 and nul\u0000.")
                .and("values", "HS01,2022-23 Q4,12,15,final,\u0001")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("NOTE values.csv line 6: commentary holds characters that no page can show, and they"
                        + " are removed (and in 1 more row). Look at the text of the cell.");
        assertThat(read.value("HS01", "2023-24 Q1").commentary()).isEqualTo("Bell and nul.");
    }

    @Test
    void aCellLongerThanASpreadsheetsIsCutAndSaidSo() {
        Read read = Tables.good()
                .and("values", "HS01,2023-24 Q1,12,15,final," + "word ".repeat(8_000))
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 6: commentary holds 39999 characters and is cut after 32767, the"
                        + " most that a spreadsheet's cell can hold. Look for a quotation mark that was never closed,"
                        + " or shorten the text, and run again.");
        assertThat(read.value("HS01", "2023-24 Q1").commentary()).hasSizeBetween(32_760, 32_767);
    }

    @Test
    void aFormulaThatFailedIsNoTextForAPage() {
        Read read = Tables.values("CS01,2023-24 Q2,#REF!,90,final,#N/A", "HS01,2023-24 Q2,12,15,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "HOLE values.csv line 2: commentary \"#N/A\" is a formula without a result, and is read as"
                                + " blank. Correct the formula, or save the file with its result, and run again.",
                        "HOLE values.csv line 2: actual \"#REF!\" is not a number."
                                + " Correct the formula in this cell and run again.");
        assertThat(read.reading("CS01", "2023-24 Q2")).isEqualTo(new Reading.Unreadable("#REF!"));
    }

    @Test
    void theQuarterThatIsNotThereIsABlockerAndNotSixHundredHoles() {
        Path folder = Tables.good().folder(temporary);

        assertThat(Read.of(folder, new Quarter(new FinancialYear(2025), 1)).findings())
                .containsExactly("BLOCKER values.csv: no values for 2025-26 Q1; the latest quarter here is 2023-24 Q2."
                        + " Add the quarter's rows, or name another quarter in the job, and run again.");
    }

    @Test
    void aYearsFigureDoesNotMakeAQuarter() {
        Read read = Tables.good()
                .with(
                        "measures",
                        Tables.MEASURES,
                        "CS01,Calls,Council,%,1,higher,period,quarterly,,,,",
                        "EC06,Results,Council,%,1,higher,period,annual,,,,")
                .with("values", Tables.VALUES, "EC06,2022-23,86,,final,", "CS01,2022-23 Q4,86,,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("BLOCKER values.csv: no values for 2023-24 Q2; the latest quarter here is 2022-23 Q4."
                        + " Add the quarter's rows, or name another quarter in the job, and run again.");
    }

    @Test
    void aSuppressionOrATotalThatIsNotUnderstoodHoldsEverythingUp() {
        Read read = Tables.good()
                .with(
                        "measures",
                        "code,name,priority,unit,polarity,basis,frequency,suppress_below,part_of",
                        "CS01,Calls,Council,%,higher,period,quarterly,few,CS1",
                        "HS01,Days,Council,days,lower,period,quarterly,0.5,HS01")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "BLOCKER measures.csv line 2: suppress_below \"few\" is no whole number from 1 to 1,000,000, so it"
                                + " is not known which numbers to suppress. Write 5 to show counts below 5 as fewer than"
                                + " 5, and run again.",
                        "BLOCKER measures.csv line 3: suppress_below \"0.5\" is no whole number from 1 to 1,000,000, so it"
                                + " is not known which numbers to suppress. Write 5 to show counts below 5 as fewer than"
                                + " 5, and run again.",
                        "BLOCKER measures.csv line 2: part_of CS1 is no other measure. Write the code of the measure that"
                                + " this one is a part of and run again.",
                        "BLOCKER measures.csv line 3: part_of HS01 is no other measure. Write the code of the measure that"
                                + " this one is a part of and run again.");
    }

    @ParameterizedTest
    @CsvSource({"5, 3", "'', 0"})
    void aTotalOfAnotherFrequencyBasisOrUnitHoldsEverythingUpWhereAnyIsSuppressed(String below, int blockers) {
        Read read = Tables.good()
                .with(
                        "measures",
                        "code,name,priority,unit,polarity,basis,frequency,part_of,suppress_below",
                        "CS01,Calls,Council,number,higher,period,quarterly,,",
                        "CS02,Calls by month,Council,calls,higher,period,monthly,CS01,",
                        "CS03,Calls to date,Council,calls,higher,cumulative,quarterly,CS01,",
                        "CS04,Calls answered,Council,%,higher,period,quarterly,CS01,",
                        "CS05,Calls at night,Council,calls,higher,period,quarterly,CS01," + below)
                .read(temporary);

        assertThat(read.findings())
                .filteredOn(finding -> finding.contains("part_of"))
                .extracting(finding -> finding.substring(0, finding.indexOf(':')))
                .isEqualTo(List.of(
                                "BLOCKER measures.csv line 3",
                                "BLOCKER measures.csv line 4",
                                "BLOCKER measures.csv line 5")
                        .subList(0, blockers));
    }

    @Test
    void aShareWithoutItsCountsIsSuppressedAndAHole() {
        Read read = Tables.good()
                .with(
                        "measures",
                        "code,name,priority,unit,polarity,basis,frequency,suppress_below",
                        "CS01,Calls,Council,%,higher,period,quarterly,5",
                        "HS01,Days,Council,days,lower,period,quarterly,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly(
                        "HOLE values.csv line 4: CS01 2023-24 Q2 has no numerator or no denominator, so that it"
                                + " cannot be seen whether it rests on small numbers, and it is suppressed. Write both and run"
                                + " again.");
    }

    @Test
    void aRowOfSmallNumbersIsNotQuoted() {
        Read read = Tables.good()
                .with(
                        "measures",
                        "code,name,priority,unit,polarity,basis,frequency,suppress_below",
                        "CS01,Calls,Council,number,higher,period,quarterly,5",
                        "HS01,Days,Council,days,lower,period,quarterly,")
                .rows("values", Tables.VALUES, "CS01,2023-24 Q2,4*,90,final,", "HS01,2023-24 Q2,12,15,final,")
                .read(temporary);

        assertThat(read.findings())
                .containsExactly("HOLE values.csv line 2: what stands here cannot be used as it is; it is not repeated,"
                        + " since small numbers of the measure are suppressed. Look at the row's status and figures,"
                        + " correct what is wrong and run again.");
    }

    @Test
    void randomBytesAsATableAreFindings() throws IOException {
        Path folder = Tables.good().folder(temporary);
        Files.write(folder.resolve("values.csv"), new byte[] {0, 1, 2, (byte) 0xC3, (byte) 0x28, '"', '\n', '"', 'x'});

        assertThat(Read.of(folder).findings())
                .anyMatch(finding -> finding.startsWith("NOTE values.csv line 1: a character is not UTF-8"))
                .anyMatch(finding -> finding.startsWith("BLOCKER values.csv line 1: "));
    }
}

package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import org.dhatim.fastexcel.reader.ReadableWorkbook;
import org.dhatim.fastexcel.reader.ReadingOptions;
import org.dhatim.fastexcel.reader.Sheet;

/** An Excel workbook with a sheet for each table. Capitals in the sheets' names do not matter; other sheets do not. */
final class Workbook implements Source {

    /** With number formats, since a date or a percentage is only a number otherwise; a bad number is one bad cell. */
    private static final ReadingOptions OPTIONS = new ReadingOptions(true, true);

    private static final String SAVE_AGAIN =
            "Open it in Excel, save it as an Excel workbook (.xlsx) without a password, and run again.";

    private final String name;
    private final ReadableWorkbook workbook;
    private final CellReader cells;
    private final Set<Subject> subjects;
    private final Findings findings;

    private Workbook(String name, ReadableWorkbook workbook, Set<Subject> subjects, Findings findings) {
        this.name = name;
        this.subjects = subjects;
        this.workbook = workbook;
        this.cells = new CellReader(workbook.isDate1904() ? CellReader.Epoch.YEAR_1904 : CellReader.Epoch.YEAR_1900);
        this.findings = findings;
    }

    static Optional<Source> open(Path file, Set<Subject> subjects, Findings findings) {
        String name = String.valueOf(file.getFileName());
        try {
            Optional<Finding> wrong = Signature.of(file).finding(Place.of(name));
            if (wrong.isPresent()) {
                findings.add(wrong.get());
                return Optional.empty();
            }
        } catch (IOException cause) {
            findings.add(Finding.blocker(Place.of(name), Cause.words(cause), Cause.REMEDY));
            return Optional.empty();
        }
        return WorkbookGuard.passes(file, Place.of(name), findings)
                ? parse(file, name, subjects, findings)
                : Optional.empty();
    }

    /** The library throws whatever it stumbles over in a damaged file. */
    private static Optional<Source> parse(Path file, String name, Set<Subject> subjects, Findings findings) {
        try {
            return Optional.of(new Workbook(name, new ReadableWorkbook(file.toFile(), OPTIONS), subjects, findings));
        } catch (IOException | RuntimeException cause) {
            findings.add(Finding.blocker(
                    Place.of(name), "is not an Excel workbook that can be read, or it is damaged", SAVE_AGAIN));
            return Optional.empty();
        }
    }

    @Override
    public Optional<Rows> open(KnownTable table) {
        List<Sheet> sheets = workbook.getSheets()
                .filter(sheet -> tableName(sheet).equals(table.title()))
                .toList();
        if (sheets.isEmpty()) {
            List<String> present = workbook.getSheets().map(Workbook::tableName).toList();
            new MissingTable(subjects, findings)
                    .report(table, Place.of(name), present, "there is no sheet named " + table.title(), "");
            return Optional.empty();
        }
        if (sheets.size() > 1) {
            findings.add(Finding.blocker(
                    place(table),
                    "two sheets have this name, and only one of them can be the table",
                    "Delete the one that is out of date and run again."));
            return Optional.empty();
        }
        return rows(table, sheets.getFirst());
    }

    private Optional<Rows> rows(KnownTable table, Sheet sheet) {
        try {
            return Optional.of(new SheetRows(place(table), sheet.openStream(), cells, findings));
        } catch (IOException | RuntimeException cause) {
            findings.add(Finding.blocker(place(table), "the sheet cannot be read", SAVE_AGAIN));
            return Optional.empty();
        }
    }

    private static String tableName(Sheet sheet) {
        return String.valueOf(sheet.getName()).strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public Place place(KnownTable table) {
        return Place.of(name + " sheet " + table.title());
    }

    @Override
    public void close() {
        try {
            workbook.close();
        } catch (IOException cause) {
            findings.add(Finding.blocker(Place.of(name), Cause.words(cause), Cause.REMEDY));
        }
    }

    /** What a file is by its first bytes, whatever its name says. */
    private enum Signature {
        ZIP,
        OLE,
        CSV_NAME,
        OTHER;

        private static final int LENGTH = 8;

        private static Signature of(Path file) throws IOException {
            byte[] start;
            try (InputStream in = Files.newInputStream(file)) {
                start = in.readNBytes(LENGTH);
            }
            if (start.length == LENGTH && ReadableWorkbook.isOOXMLZipHeader(start)) {
                return ZIP;
            }
            if (start.length == LENGTH && ReadableWorkbook.isOLE2Header(start)) {
                return OLE;
            }
            return String.valueOf(file.getFileName()).toLowerCase(Locale.ROOT).endsWith(".csv") ? CSV_NAME : OTHER;
        }

        private Optional<Finding> finding(Place place) {
            return switch (this) {
                case ZIP -> Optional.empty();
                case OLE ->
                    Optional.of(Finding.blocker(
                            place, "is protected by a password, or is a workbook of before 2007 (.xls)", SAVE_AGAIN));
                case CSV_NAME ->
                    Optional.of(Finding.blocker(
                            place,
                            "is one CSV file, where a data set is a folder of them",
                            "Name the folder instead and run again."));
                case OTHER ->
                    Optional.of(Finding.blocker(place, "is not an Excel workbook, whatever its name says", SAVE_AGAIN));
            };
        }
    }
}

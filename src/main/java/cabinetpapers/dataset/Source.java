package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.Set;

/** Where the tables come from: a folder of CSV files, or a workbook. */
sealed interface Source extends AutoCloseable permits CsvFolder, CsvFile, Workbook {

    /** The table's rows; empty where the table is missing or cannot be opened, which is then a finding. */
    Optional<Rows> open(KnownTable table);

    /** The table as a whole, whether it is there or not. */
    Place place(KnownTable table);

    @Override
    void close();

    /** Opens a folder or a workbook; empty where there is neither, which is then a finding. */
    static Optional<Source> open(Path path, Set<Subject> subjects, Findings findings) {
        if (Files.isDirectory(path)) {
            return CsvFolder.open(path, subjects, findings);
        }
        if (Files.exists(path)) {
            return Workbook.open(path, subjects, findings);
        }
        findings.add(Finding.blocker(
                Place.of(path.toString()),
                "there is no such file or folder",
                "Name the folder that holds the CSV files, or the workbook, and run again."));
        return Optional.empty();
    }
}

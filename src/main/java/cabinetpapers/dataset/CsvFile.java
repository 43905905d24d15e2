package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/** One CSV file, whatever its name: the one table that is asked for. */
final class CsvFile implements Source {

    private final Path file;
    private final Findings findings;

    CsvFile(Path file, Findings findings) {
        this.file = file;
        this.findings = findings;
    }

    @Override
    public Optional<Rows> open(KnownTable table) {
        return rows();
    }

    Optional<Rows> rows() {
        String name = String.valueOf(file.getFileName());
        Place place = Place.of(name);
        if (Files.isDirectory(file)) {
            findings.add(Finding.blocker(
                    place, "is a folder, not a file", "Put the table's CSV file in its place and run again."));
            return Optional.empty();
        }
        try {
            return switch (Encoding.of(file)) {
                case Encoding.Utf8 utf8 -> Optional.of(rows(name, StandardCharsets.UTF_8));
                case Encoding.Windows1252 windows -> {
                    findings.add(Finding.note(
                            Place.line(name, windows.line()),
                            "a character is not UTF-8, so the whole file was read as Windows-1252",
                            "Look at accents and dashes in the papers, or save the file as \"CSV UTF-8\"."));
                    windows.utf8()
                            .ifPresent(line -> findings.add(Finding.hole(
                                    Place.line(name, line),
                                    "this line is UTF-8 in a file that is not: its accents and dashes come out as others",
                                    "Write them again, then save the whole file as \"CSV UTF-8\", and run again.")));
                    yield Optional.of(rows(name, Encoding.Windows1252.CHARSET));
                }
                case Encoding.Utf16 utf16 -> refuse(place, "the file is UTF-16 (\"Unicode text\")");
                case Encoding.Spreadsheet workbook ->
                    refuse(place, "the file is a workbook under the name of a CSV file");
            };
        } catch (IOException cause) {
            findings.add(Finding.blocker(place, Cause.words(cause), Cause.REMEDY));
            return Optional.empty();
        }
    }

    private Optional<Rows> refuse(Place place, String fact) {
        findings.add(Finding.blocker(place, fact, "Save the table as \"CSV UTF-8\" and run again."));
        return Optional.empty();
    }

    private Rows rows(String name, Charset charset) throws IOException {
        InputStream in = Files.newInputStream(file);
        Reader reader = new BufferedReader(new InputStreamReader(in, charset), 1 << 16);
        reader.mark(1);
        if (reader.read() != '\uFEFF') {
            reader.reset();
        }
        return new CsvRows(name, reader, findings);
    }

    @Override
    public Place place(KnownTable table) {
        return Place.of(String.valueOf(file.getFileName()));
    }

    @Override
    public void close() {
        // The file is closed with its rows.
    }
}

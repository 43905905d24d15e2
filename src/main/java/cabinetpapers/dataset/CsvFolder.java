package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/** A folder with a file {@code <table>.csv} for each table. Capitals in the names do not matter; other files do not. */
final class CsvFolder implements Source {

    private static final String ENDING = ".csv";

    private final Path folder;
    private final List<String> names;
    private final Set<Subject> subjects;
    private final Findings findings;

    private CsvFolder(Path folder, List<String> names, Set<Subject> subjects, Findings findings) {
        this.folder = folder;
        this.names = names;
        this.subjects = subjects;
        this.findings = findings;
    }

    static Optional<Source> open(Path folder, Set<Subject> subjects, Findings findings) {
        try (Stream<Path> files = Files.list(folder)) {
            List<String> names = files.map(file -> String.valueOf(file.getFileName()))
                    .sorted()
                    .toList();
            return Optional.of(new CsvFolder(folder, names, subjects, findings));
        } catch (IOException cause) {
            findings.add(Finding.blocker(Place.of(folder.toString()), Cause.words(cause), Cause.REMEDY));
            return Optional.empty();
        } catch (UncheckedIOException cause) {
            findings.add(Finding.blocker(Place.of(folder.toString()), Cause.words(cause), Cause.REMEDY));
            return Optional.empty();
        }
    }

    @Override
    public Optional<Rows> open(KnownTable table) {
        List<String> matching = names.stream()
                .filter(name -> name.equalsIgnoreCase(table.title() + ENDING))
                .toList();
        if (matching.isEmpty()) {
            new MissingTable(subjects, findings)
                    .report(table, place(table), baseNames(), "the folder holds no such file", ENDING);
            return Optional.empty();
        }
        if (matching.size() > 1) {
            findings.add(Finding.blocker(
                    Place.of(matching.getFirst()),
                    "the folder also holds " + matching.getLast() + ", and only one of them can be the table",
                    "Delete the one that is out of date and run again."));
            return Optional.empty();
        }
        return rows(matching.getFirst());
    }

    private List<String> baseNames() {
        return names.stream()
                .filter(name -> name.toLowerCase(Locale.ROOT).endsWith(ENDING))
                .map(name -> name.substring(0, name.length() - ENDING.length()))
                .toList();
    }

    private Optional<Rows> rows(String name) {
        Path file = folder.resolve(name);
        Place place = Place.of(name);
        if (Files.isDirectory(file)) {
            findings.add(Finding.blocker(
                    place, "is a folder, not a file", "Put the table's CSV file in its place and run again."));
            return Optional.empty();
        }
        try {
            return switch (Encoding.of(file)) {
                case Encoding.Utf8 utf8 -> Optional.of(rows(name, file, StandardCharsets.UTF_8));
                case Encoding.Windows1252 windows -> {
                    findings.add(Finding.note(
                            Place.line(name, windows.line()),
                            "a character is not UTF-8, so the whole file was read as Windows-1252",
                            "Look at accents and dashes in the papers, or save the file as \"CSV UTF-8\"."));
                    yield Optional.of(rows(name, file, Encoding.Windows1252.CHARSET));
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

    private Rows rows(String name, Path file, Charset charset) throws IOException {
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
        return Place.of(table.title() + ENDING);
    }

    @Override
    public void close() {
        // Each file is closed with its rows.
    }
}

package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
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
        return new CsvFile(folder.resolve(name), findings).rows();
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

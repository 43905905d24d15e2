package cabinetpapers.cli;

import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Option;

/** Where papers lie, and what is known of them, for commands that write. */
final class PlaceOptions {

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the papers go, instead of the job's folder.")
    private Optional<Path> out = Optional.empty();

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description = "A jdbc:postgresql: address or the path of a database file, instead of var/cabinet-papers.")
    private Optional<String> database = Optional.empty();

    Optional<Path> out() {
        return out;
    }

    Optional<String> database() {
        return database;
    }
}

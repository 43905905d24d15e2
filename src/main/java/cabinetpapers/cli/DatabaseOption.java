package cabinetpapers.cli;

import java.util.Optional;
import picocli.CommandLine.Option;

/** Where the database is, for commands that ask it. */
final class DatabaseOption {

    @Option(
            names = "--database",
            paramLabel = "ADDRESS",
            description = "A jdbc:postgresql: address or the path of a database file, instead of var/cabinet-papers.")
    private Optional<String> address = Optional.empty();

    Optional<String> address() {
        return address;
    }
}

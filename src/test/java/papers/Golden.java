package papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;

/**
 * A folder of accepted texts. With {@code -Dgolden=accept} what is found is written down as accepted, to be read as a
 * difference before it is committed; continuous integration (where {@code CI} is set) refuses that.
 */
record Golden(Path folder, Purpose purpose) {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    enum Purpose {
        COMPARE,
        ACCEPT;

        /**
         * @param asked the property {@code golden}; blank where it is not set
         * @param environment of the process
         */
        static Purpose of(String asked, Map<String, String> environment) {
            Purpose purpose = switch (asked) {
                case "" -> COMPARE;
                case "accept" -> ACCEPT;
                default ->
                    throw new IllegalStateException(
                            "-Dgolden=" + asked + " means nothing: write -Dgolden=accept, or leave it out.");
            };
            if (purpose == ACCEPT && environment.containsKey("CI")) {
                throw new IllegalStateException(
                        "Papers are accepted by people: -Dgolden=accept is refused where CI is set.");
            }
            return purpose;
        }
    }

    /** For what the run of the tests was asked for. */
    static Golden of(Path folder) {
        return new Golden(folder, Purpose.of(System.getProperty("golden", ""), System.getenv()));
    }

    void holds(String file, List<String> lines) {
        Path accepted = folder.resolve(file);
        if (purpose == Purpose.ACCEPT) {
            write(accepted, lines);
        }
        assertThat(accepted)
                .as(
                        "accepted before; if what changed is right, run the tests with -Dgolden=accept and read the difference")
                .isRegularFile();
        assertThat(lines).as(accepted.toString()).isEqualTo(read(accepted));
    }

    private static List<String> read(Path file) {
        try {
            return Files.readAllLines(file);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, List<String> lines) {
        try {
            Files.createDirectories(file.getParent());
            Files.write(file, lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

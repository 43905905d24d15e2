package papers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/**
 * A folder of accepted texts. With {@code -Dgolden=accept} what is found is written down as accepted, to be read as a
 * difference before it is committed; continuous integration (where {@code CI} is set) refuses that.
 */
record Golden(Path story) {

    static final Path FOLDER = Path.of("src/test/resources/golden");

    void holds(String file, List<String> lines) {
        Path accepted = FOLDER.resolve(story).resolve(file);
        if (accepting()) {
            write(accepted, lines);
        }
        assertThat(accepted)
                .as(
                        "accepted before; if what changed is right, run the tests with -Dgolden=accept and read the difference")
                .isRegularFile();
        assertThat(lines).as(accepted.toString()).isEqualTo(read(accepted));
    }

    private static boolean accepting() {
        boolean accept = System.getProperty("golden", "").equals("accept");
        if (accept && System.getenv("CI") != null) {
            throw new IllegalStateException(
                    "Papers are accepted by people: -Dgolden=accept is refused where CI is set.");
        }
        return accept;
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

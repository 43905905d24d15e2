package papers;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Path;

/** Tables as large as a busy council's, made by the generator beside the project. */
final class Workload {

    private static final Path FOLDER = Path.of("target/workload");

    private Workload() {}

    /** 120 measures over 14 quarters. */
    static Path medium() {
        Path generator = Path.of(System.getProperty("shared", "../shared")).resolve("bench/workload.py");
        assumeThat(generator)
                .as("the generator of workloads beside the project")
                .isRegularFile();
        try {
            Process process = new ProcessBuilder("python3", generator.toString(), FOLDER.toString(), "--sizes", "M")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            assumeThat(process.waitFor()).as("python3 makes the workload").isZero();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
        return FOLDER.resolve("M");
    }
}

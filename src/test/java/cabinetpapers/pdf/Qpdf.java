package cabinetpapers.pdf;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;

/** Asks qpdf, where it is installed, whether a file is sound as a file: its cross references, streams and objects. */
public final class Qpdf {

    private static final boolean INSTALLED = isInstalled();

    private Qpdf() {}

    /** @return what {@code qpdf --check} says against the file; nothing for a sound one, and where there is no qpdf */
    public static List<String> complaints(byte[] pdf) throws IOException, InterruptedException {
        if (!INSTALLED) {
            return List.of();
        }
        Path file = Files.createTempFile("paper", ".pdf");
        try {
            Files.write(file, pdf);
            Process process = new ProcessBuilder("qpdf", "--check", file.toString())
                    .redirectErrorStream(true)
                    .start();
            String said = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return process.waitFor() == 0 ? List.of() : said.lines().toList();
        } finally {
            Files.delete(file);
        }
    }

    private static boolean isInstalled() {
        try {
            Process process = new ProcessBuilder("qpdf", "--version")
                    .redirectErrorStream(true)
                    .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                    .start();
            return process.waitFor(10, TimeUnit.SECONDS) && process.exitValue() == 0;
        } catch (IOException e) {
            return false;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }
}

package papers;

import static org.assertj.core.api.Assumptions.assumeThat;

import java.io.File;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.regex.Pattern;

/** LibreOffice, without a screen: opens Word files and saves them again. Tests are skipped where it is missing. */
final class LibreOffice {

    private LibreOffice() {}

    /** The file's bytes as LibreOffice saves them. */
    static byte[] savedAgain(byte[] docx, Path folder) {
        assumeThat(isThere()).as("LibreOffice (soffice) on this machine").isTrue();
        try {
            Path file = folder.resolve("paper.docx");
            Files.write(file, docx);
            Process process = new ProcessBuilder(List.of(
                            "soffice",
                            "-env:UserInstallation=" + folder.resolve("profile").toUri(),
                            "--headless",
                            "--convert-to",
                            "docx:MS Word 2007 XML",
                            "--outdir",
                            folder.resolve("saved").toString(),
                            file.toString()))
                    .redirectErrorStream(true)
                    .redirectOutput(folder.resolve("log").toFile())
                    .start();
            if (!process.waitFor(180, TimeUnit.SECONDS)) {
                process.destroyForcibly();
                throw new AssertionError("LibreOffice did not end");
            }
            return Files.readAllBytes(folder.resolve("saved/paper.docx"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new AssertionError(e);
        }
    }

    private static boolean isThere() {
        return Pattern.compile(File.pathSeparator)
                .splitAsStream(System.getenv().getOrDefault("PATH", ""))
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, "soffice")));
    }
}

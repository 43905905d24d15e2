package cabinetpapers.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;

/** Writes a file whole, unless it says the same already. */
final class WholeFile {

    private WholeFile() {}

    static void write(Path target, Access access, byte[] bytes) throws Refusal {
        try {
            if (!Files.exists(target) || !Arrays.equals(Files.readAllBytes(target), bytes)) {
                PartFile.write(target, access, bytes);
            } else {
                access.closeFile(target);
            }
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }
}

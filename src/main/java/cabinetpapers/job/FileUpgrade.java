package cabinetpapers.job;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;

/**
 * Makes a database file's tables, or brings them up to date, in a copy beside it that takes its place when it is whole.
 * H2 cannot take back half a migration: a run that was killed in the middle of one would leave a file that no run could
 * use any more. To be used under the file's lock, with nobody connected.
 *
 * <p>The new one is its owner's alone, from the first byte on: it holds the rows of exempt papers too.
 */
final class FileUpgrade {

    private static final String ENDING = ".mv.db";

    private FileUpgrade() {}

    static Path fileOf(Path database) {
        return database.resolveSibling(database.getFileName() + ENDING);
    }

    static void perform(DatabaseAddress address, Path database) throws Refusal {
        Path whole = fileOf(database);
        DatabaseAddress copy = address.besides(".upgrade");
        Path part = fileOf(copy.file().orElseThrow());
        try {
            Files.deleteIfExists(part);
            Files.createFile(part, Access.KEPT.ofFile(part.resolveSibling("")));
            if (Files.exists(whole)) {
                append(whole, part);
            }
            Database.migrate(copy);
            PartFile.replace(part, whole);
        } catch (IOException e) {
            throw Refusal.cannotWrite(whole, e);
        }
    }

    /** Into the file that is there, whose rights are not the other's. */
    private static void append(Path from, Path to) throws IOException {
        try (OutputStream out = Files.newOutputStream(to, StandardOpenOption.APPEND)) {
            Files.copy(from, out);
        }
    }
}

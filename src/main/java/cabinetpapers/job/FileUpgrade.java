package cabinetpapers.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * Makes a database file's tables, or brings them up to date, in a copy beside it that takes its place when it is whole.
 * H2 cannot take back half a migration: a run that was killed in the middle of one would leave a file that no run could
 * use any more. To be used under the file's lock, with nobody connected.
 *
 * <p>A new one is its owner's alone: it holds the rows of exempt papers too. Whoever opens it to others means to.
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
            if (Files.exists(whole)) {
                Files.copy(whole, part);
            } else {
                Files.createFile(part, Access.OWNER_ALONE.ofFile(part.resolveSibling("")));
            }
            Database.migrate(copy);
            PartFile.replace(part, whole);
        } catch (IOException e) {
            throw Refusal.cannotWrite(whole, e);
        }
    }
}

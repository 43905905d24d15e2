package cabinetpapers.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names who has a database file open, in a note beside it. The note locks nobody out: that is for {@link FileGuard}, so
 * that one that outlived its writer does no harm.
 */
record HolderNote(Optional<Path> path) {

    private static final int LOOKS = 10;
    private static final long BETWEEN_LOOKS_MILLIS = 100;

    static HolderNote write(DatabaseAddress address, String holder) throws Refusal {
        Optional<Path> path = pathFor(address);
        if (path.isPresent()) {
            try {
                PartFile.write(path.get(), Access.KEPT, holder.getBytes(StandardCharsets.UTF_8));
            } catch (IOException e) {
                throw Refusal.cannotWrite(path.get(), e);
            }
        }
        return new HolderNote(path);
    }

    /** Who says that the database is theirs; whoever has only just taken it may still be writing. */
    static String read(DatabaseAddress address) {
        Optional<Path> path = pathFor(address);
        for (int look = 0; path.isPresent() && look < LOOKS; look++) {
            try {
                return Files.readString(path.get()).strip();
            } catch (IOException notYet) {
                if (!waited()) {
                    break;
                }
            }
        }
        return "another process, which left no note";
    }

    void remove() {
        path.ifPresent(note -> {
            boolean deleted = note.toFile().delete();
            assert deleted || !Files.exists(note) : note;
        });
    }

    private static boolean waited() {
        try {
            Thread.sleep(BETWEEN_LOOKS_MILLIS);
            return true;
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return false;
        }
    }

    private static Optional<Path> pathFor(DatabaseAddress address) {
        return address.file().map(file -> file.resolveSibling(file.getFileName() + ".running"));
    }
}

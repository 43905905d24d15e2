package cabinetpapers.job;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;

/**
 * Names who has a database file open, in a note beside it. The lock itself is H2's own on the file, so that a note that
 * outlived its writer locks nobody out.
 */
record HolderNote(Optional<Path> path) implements RunLock {

    static HolderNote write(DatabaseAddress address, String holder) throws Refusal {
        Optional<Path> path = pathFor(address);
        if (path.isPresent()) {
            try (PartFile part = PartFile.beside(path.get(), Access.USUAL)) {
                part.stream().write(holder.getBytes(StandardCharsets.UTF_8));
                part.finish();
                part.moveTo(path.get());
            } catch (IOException e) {
                throw Refusal.cannotWrite(path.get(), e);
            }
        }
        return new HolderNote(path);
    }

    /** Who says that the database is theirs. */
    static String read(DatabaseAddress address) {
        try {
            Optional<Path> path = pathFor(address);
            return path.isPresent() ? Files.readString(path.get()).strip() : "another run";
        } catch (IOException e) {
            return "another process, which left no note";
        }
    }

    @Override
    public void close() {
        path.ifPresent(note -> {
            boolean deleted = note.toFile().delete();
            assert deleted || !Files.exists(note) : note;
        });
    }

    private static Optional<Path> pathFor(DatabaseAddress address) {
        return address.file().map(file -> file.resolveSibling(file.getFileName() + ".running"));
    }
}

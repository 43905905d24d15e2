package cabinetpapers.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Stream;

/**
 * A folder for one command's passing files, which only its user can read. Whose command still lives is told by the
 * operating system's lock on an empty file beside it, which ends with its process: what a killed one left is removed by
 * the next command, however young it is.
 *
 * @param lock held open as long as the folder is in use
 */
record ScratchFolder(Path path, Path lockFile, FileChannel lock) implements AutoCloseable {

    private static final String PREFIX = "views-";
    private static final String LOCK = ".lock";

    /**
     * Of this process. Their locks must not be tried: where locks are POSIX's, closing a file that was opened to try loses
     * the lock that the process has on it already.
     */
    private static final Set<Path> LIVING = ConcurrentHashMap.newKeySet();

    static ScratchFolder in(Path parent) throws IOException {
        Access.KEPT.makeFolder(parent);
        sweep(parent);
        Optional<ScratchFolder> made = Optional.empty();
        while (made.isEmpty()) {
            made = make(parent);
        }
        return made.get();
    }

    /** Empty where somebody who sweeps took its lock for a killed command's before it was locked. */
    private static Optional<ScratchFolder> make(Path parent) throws IOException {
        Path lockFile = Files.createTempFile(parent, PREFIX, LOCK);
        LIVING.add(lockFile);
        Optional<ScratchFolder> made = Optional.empty();
        Optional<FileChannel> lock = Optional.empty();
        try {
            lock = lock(lockFile);
            if (lock.isPresent() && Files.exists(lockFile)) {
                Path path = folderOf(lockFile);
                Access.OWNER_ALONE.makeFolder(path);
                made = Optional.of(new ScratchFolder(path, lockFile, lock.get()));
            }
            return made;
        } finally {
            if (made.isEmpty()) {
                LIVING.remove(lockFile);
                if (lock.isPresent()) {
                    lock.get().close();
                }
            }
        }
    }

    /** Removes what killed commands left in the folder, if it is there; what cannot be removed is left to a later sweep. */
    static void sweep(Path parent) {
        if (!Files.isDirectory(parent)) {
            return;
        }
        try (Stream<Path> files = Files.list(parent)) {
            files.filter(file -> file.toString().endsWith(LOCK) && !LIVING.contains(file))
                    .toList()
                    .forEach(ScratchFolder::remove);
        } catch (IOException | UncheckedIOException leftToALaterSweep) {
            // No command does worse for what another left.
        }
    }

    private static void remove(Path lockFile) {
        try {
            lock(lockFile).ifPresent(lock -> new ScratchFolder(folderOf(lockFile), lockFile, lock).close());
        } catch (IOException leftToALaterSweep) {
            // It may be somebody else's, and no command does worse for it.
        }
    }

    /** Empty where its command lives, or has just gone. */
    private static Optional<FileChannel> lock(Path lockFile) throws IOException {
        try {
            FileChannel channel = FileChannel.open(lockFile, StandardOpenOption.WRITE);
            boolean ours = false;
            try {
                ours = isOurs(channel);
            } finally {
                if (!ours) {
                    channel.close();
                }
            }
            return ours ? Optional.of(channel) : Optional.empty();
        } catch (NoSuchFileException gone) {
            return Optional.empty();
        }
    }

    private static boolean isOurs(FileChannel channel) throws IOException {
        try {
            Optional<FileLock> lock = Optional.ofNullable(channel.tryLock());
            return lock.isPresent();
        } catch (OverlappingFileLockException another) {
            return false;
        }
    }

    private static Path folderOf(Path lockFile) {
        String name = String.valueOf(lockFile.getFileName());
        return lockFile.resolveSibling(name.substring(0, name.length() - LOCK.length()));
    }

    /** Nothing stays behind; what a disk does not let go of, a later command removes. */
    @Override
    public void close() {
        try (lock) {
            if (Files.isDirectory(path)) {
                empty();
            }
            // Before the lock is given back: whoever gets it next finds no file, and knows.
            Files.deleteIfExists(lockFile);
        } catch (IOException leftToTheSweep) {
            // What the command has done stands, and its files have served.
        } finally {
            LIVING.remove(lockFile);
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> files = Files.list(path)) {
            for (Path file : files.toList()) {
                Files.deleteIfExists(file);
            }
        }
        Files.deleteIfExists(path);
    }
}

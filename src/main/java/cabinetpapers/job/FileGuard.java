package cabinetpapers.job;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Optional;

/**
 * The lock on a database file: the operating system's own, on an empty file beside it, so that it ends with its process
 * however that ends. H2 locks its file too, but lets it go while the tables are brought up to date. The empty file stays:
 * whoever deleted it could take a lock on a file that nobody else sees any more.
 */
record FileGuard(FileChannel channel, HolderNote note) implements RunLock {

    static FileGuard take(DatabaseAddress address, Path database, Holder holder) throws Refusal {
        Path path = database.resolveSibling(database.getFileName() + ".lock");
        try {
            return of(FileChannel.open(path, StandardOpenOption.CREATE, StandardOpenOption.WRITE), address, holder);
        } catch (IOException e) {
            throw Refusal.cannotWrite(path, e);
        }
    }

    /** Whatever goes wrong, the lock is given back: it would keep out every later run of this process. */
    private static FileGuard of(FileChannel channel, DatabaseAddress address, Holder holder)
            throws IOException, Refusal {
        try {
            if (locked(channel).isEmpty()) {
                throw taken(address);
            }
            return new FileGuard(channel, HolderNote.write(address, holder.inFull()));
        } catch (IOException | Refusal | RuntimeException e) {
            channel.close();
            throw e;
        }
    }

    private static Refusal taken(DatabaseAddress address) {
        return new Refusal(
                Ending.ALREADY_RUNNING,
                "The database " + address.text() + " is in use by " + HolderNote.read(address)
                        + ". Wait until that run has ended, then give the command again.");
    }

    /** Empty where another process, or another run of this one, has the lock. */
    private static Optional<FileLock> locked(FileChannel channel) throws IOException {
        try {
            return Optional.ofNullable(channel.tryLock());
        } catch (OverlappingFileLockException e) {
            return Optional.empty();
        }
    }

    @Override
    public void assure() throws Refusal {
        if (!channel.isOpen()) {
            throw new Refusal(Ending.UNAVAILABLE, "The run's lock on the database file was lost.");
        }
    }

    @Override
    public void close() {
        note.remove();
        try {
            channel.close();
        } catch (IOException e) {
            throw new IllegalStateException("the run's lock could not be given back", e);
        }
    }
}

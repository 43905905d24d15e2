package cabinetpapers.job;

import static java.util.Objects.requireNonNull;

import java.io.BufferedOutputStream;
import java.io.File;
import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.channels.Channels;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.security.MessageDigest;
import java.util.HexFormat;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A file in the making, beside the place that it is for: it appears there by an atomic move, and whole.
 *
 * <p>Remembers what went wrong while it was written, since a library may wrap that beyond recognition.
 */
final class PartFile implements AutoCloseable {

    private static final String ENDING = ".part";

    /** How a finished file gets to its place. */
    @FunctionalInterface
    interface Mover {

        /** In one step; whoever looks sees the old file or the new one. */
        Mover ATOMIC =
                (from, to) -> Files.move(from, to, StandardCopyOption.ATOMIC_MOVE, StandardCopyOption.REPLACE_EXISTING);

        void move(Path from, Path to) throws IOException;
    }

    private final Path path;
    private final Mover mover;
    private final FileChannel channel;
    private final MessageDigest digest = Fingerprint.sha256();
    private final OutputStream stream;
    private Optional<IOException> failure = Optional.empty();

    private PartFile(Path path, Path folder, Access access, Mover mover) throws IOException {
        this.path = path;
        this.mover = mover;
        this.channel = FileChannel.open(
                path,
                Set.of(StandardOpenOption.CREATE, StandardOpenOption.WRITE, StandardOpenOption.TRUNCATE_EXISTING),
                access.ofFile(folder));
        this.stream = new Digesting(new BufferedOutputStream(Channels.newOutputStream(channel), 1 << 16));
    }

    /** Makes the folder where there is none yet. */
    static PartFile beside(Path target, Access access) throws IOException {
        return beside(target, access, Mover.ATOMIC);
    }

    /** The same, with another way to its place. */
    static PartFile beside(Path target, Access access, Mover mover) throws IOException {
        Path folder = requireNonNull(target.getParent(), "a file of ours lies in a folder");
        access.makeFolder(folder);
        return new PartFile(target.resolveSibling("." + target.getFileName() + ENDING), folder, access, mover);
    }

    /** Puts a small file in its place, whole. */
    static void write(Path target, byte[] bytes) throws IOException {
        write(target, Access.USUAL, bytes);
    }

    /** The same, for those who may open it. */
    static void write(Path target, Access access, byte[] bytes) throws IOException {
        try (PartFile part = beside(target, access)) {
            part.stream().write(bytes);
            part.finish();
            part.moveTo(target);
        }
    }

    /** Removes what a run that was killed left behind, in the folder and below it. */
    static void sweep(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            return;
        }
        List<Path> parts;
        try (Stream<Path> files = Files.walk(folder)) {
            parts = files.filter(PartFile::isPart).toList();
        }
        for (Path part : parts) {
            Files.deleteIfExists(part);
        }
    }

    private static boolean isPart(Path file) {
        String name = file.getFileName().toString();
        return name.startsWith(".") && name.endsWith(ENDING);
    }

    /** Brings a file or a folder's list of files to the disk, where the system can do that: Windows cannot, for folders. */
    private static void force(Path path) throws IOException {
        if (Files.isDirectory(path) && File.separatorChar != '/') {
            return;
        }
        try (FileChannel channel = FileChannel.open(path, StandardOpenOption.READ)) {
            channel.force(true);
        }
    }

    /** Puts a file that something else wrote whole, and keeps open no longer, into the place of another beside it. */
    static void replace(Path finished, Path target) throws IOException {
        force(finished);
        Mover.ATOMIC.move(finished, target);
        force(target.resolveSibling(""));
    }

    OutputStream stream() {
        return stream;
    }

    /** What kept the file from being written, if anything did. */
    Optional<IOException> failure() {
        return failure;
    }

    /** Brings everything to the disk; the SHA-256 of what was written, in hexadecimal. */
    String finish() throws IOException {
        stream.flush();
        channel.force(true);
        channel.close();
        return HexFormat.of().formatHex(digest.digest());
    }

    void moveTo(Path target) throws IOException {
        mover.move(path, target);
        force(target.resolveSibling(""));
    }

    /** Leaves nothing behind; without effect after the move. */
    @Override
    public void close() throws IOException {
        channel.close();
        Files.deleteIfExists(path);
    }

    private final class Digesting extends FilterOutputStream {

        Digesting(OutputStream out) {
            super(out);
        }

        @Override
        public void write(int one) throws IOException {
            write(new byte[] {(byte) one}, 0, 1);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            try {
                out.write(bytes, from, length);
            } catch (IOException e) {
                failure = Optional.of(e);
                throw e;
            }
            digest.update(bytes, from, length);
        }
    }
}

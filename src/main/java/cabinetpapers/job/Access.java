package cabinetpapers.job;

import static java.util.Objects.requireNonNull;

import cabinetpapers.meeting.Part;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermission;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Set;

/** Which accounts may open a file that we write, where the disk knows such rights. */
enum Access {
    /** As the account's own settings have it. */
    USUAL,
    /** Whoever runs the program, and nobody else; nor do others look into the file's folder. */
    OWNER_ALONE,
    /**
     * The same, for what the program keeps for itself: the folder is the owner's alone where the program makes it. One
     * that somebody made stays as wide as it is.
     */
    KEPT;

    private static final FileAttribute<?>[] NONE = {};
    private static final String FOLDER = "rwx------";
    private static final String FILE = "rw-------";

    static Access to(Part part) {
        return switch (part) {
            case Part.Public open -> USUAL;
            case Part.Exempt exempt -> OWNER_ALONE;
            case Part.Confidential confidential -> OWNER_ALONE;
        };
    }

    FileAttribute<?>[] ofFile(Path near) throws IOException {
        return attributes(near, FILE);
    }

    /**
     * Makes the folder where there is none yet, and those above it. A folder that is there stays as it is, but for one of
     * exempt papers that others could open, which is closed.
     */
    void makeFolder(Path folder) throws IOException {
        switch (this) {
            case USUAL -> Files.createDirectories(folder);
            case OWNER_ALONE -> {
                if (Files.isDirectory(folder)) {
                    close(folder, FOLDER);
                } else {
                    // Those above lead to other folders too.
                    Path above = requireNonNull(folder.getParent(), "a folder of ours lies in another");
                    Files.createDirectories(above);
                    Files.createDirectories(folder, attributes(above, FOLDER));
                }
            }
            case KEPT -> {
                Path there = folder.toAbsolutePath();
                while (!Files.exists(there)) {
                    there = requireNonNull(there.getParent(), "a root is always there");
                }
                Files.createDirectories(folder, attributes(there, FOLDER));
            }
        }
    }

    /** Takes a file that something else made from those who may not open it. */
    void closeFile(Path file) throws IOException {
        switch (this) {
            case USUAL -> {}
            case OWNER_ALONE, KEPT -> close(file, FILE);
        }
    }

    private static void close(Path place, String asked) throws IOException {
        Set<PosixFilePermission> rights = PosixFilePermissions.fromString(asked);
        if (knowsRights(place) && !Files.getPosixFilePermissions(place).equals(rights)) {
            Files.setPosixFilePermissions(place, rights);
        }
    }

    private static boolean knowsRights(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView("posix");
    }

    private FileAttribute<?>[] attributes(Path near, String rights) throws IOException {
        return switch (this) {
            case USUAL -> NONE;
            case OWNER_ALONE, KEPT ->
                knowsRights(near)
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                        }
                        : NONE;
        };
    }
}

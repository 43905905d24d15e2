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
    /** Whoever runs the program, and nobody else. */
    OWNER_ALONE;

    private static final FileAttribute<?>[] NONE = {};
    private static final String FOLDER = "rwx------";

    static Access to(Part part) {
        return switch (part) {
            case Part.Public open -> USUAL;
            case Part.Exempt exempt -> OWNER_ALONE;
            case Part.Confidential confidential -> OWNER_ALONE;
        };
    }

    FileAttribute<?>[] ofFile(Path near) throws IOException {
        return attributes(near, "rw-------");
    }

    /**
     * Makes the folder where there is none yet, and those above it, which may lead to other folders too. One that is there
     * is closed, if others could open it.
     */
    void makeFolder(Path folder) throws IOException {
        if (Files.isDirectory(folder)) {
            close(folder);
        } else {
            Path above = requireNonNull(folder.getParent(), "a folder of ours lies in another");
            Files.createDirectories(above);
            Files.createDirectories(folder, attributes(above, FOLDER));
        }
    }

    private void close(Path folder) throws IOException {
        switch (this) {
            case USUAL -> {}
            case OWNER_ALONE -> {
                Set<PosixFilePermission> rights = PosixFilePermissions.fromString(FOLDER);
                if (knowsRights(folder)
                        && !Files.getPosixFilePermissions(folder).equals(rights)) {
                    Files.setPosixFilePermissions(folder, rights);
                }
            }
        }
    }

    private static boolean knowsRights(Path place) throws IOException {
        return Files.getFileStore(place).supportsFileAttributeView("posix");
    }

    private FileAttribute<?>[] attributes(Path near, String rights) throws IOException {
        return switch (this) {
            case USUAL -> NONE;
            case OWNER_ALONE ->
                knowsRights(near)
                        ? new FileAttribute<?>[] {
                            PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))
                        }
                        : NONE;
        };
    }
}

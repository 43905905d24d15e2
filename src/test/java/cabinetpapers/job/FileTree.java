package cabinetpapers.job;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.util.SortedMap;
import java.util.TreeMap;

/** All files below a folder, hidden ones too. */
record FileTree(Path folder) {

    /** Every file's SHA-256 by its path. */
    SortedMap<String, String> contents() {
        SortedMap<String, String> contents = new TreeMap<>();
        for (Path file : TinyCouncil.files(folder)) {
            try {
                contents.put(folder.relativize(file).toString(), Fingerprint.ofFile(file));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return contents;
    }

    void clear() {
        for (Path file : TinyCouncil.files(folder)) {
            try {
                Files.delete(file);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** With the time stamps that they have. */
    FileTree copyTo(Path to) {
        for (Path file : TinyCouncil.files(folder)) {
            try {
                Path copy = to.resolve(folder.relativize(file).toString());
                Files.createDirectories(copy.getParent());
                Files.copy(file, copy, StandardCopyOption.COPY_ATTRIBUTES);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
        return new FileTree(to);
    }
}

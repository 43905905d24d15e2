package cabinetpapers.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.NoSuchFileException;

/** A failed read in the words of whoever has to put it right. */
final class Cause {

    static final String REMEDY = "See that it can be opened on this machine, and run again.";

    private Cause() {}

    static String words(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "cannot be read: permission is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "cannot be read: it does not exist, or is a link to nothing";
        }
        return "cannot be read: the disk or network says \"" + cause.getMessage() + "\"";
    }

    static String words(UncheckedIOException cause) {
        IOException inner = cause.getCause();
        return inner == null ? "cannot be read" : words(inner);
    }
}

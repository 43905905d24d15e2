package cabinetpapers.cli;

import java.io.PrintStream;
import java.nio.file.Path;

/**
 * Where the commands print.
 *
 * @param here paths are shown from this folder on
 */
record Screen(PrintStream out, PrintStream err, Kind kind, Path here) {

    /** A terminal's line can be written over. */
    enum Kind {
        TERMINAL,
        PLAIN
    }

    /** The launcher says whether there is a terminal: asking the JDK costs more than the rest of the start. */
    static Screen ofProcess() {
        return new Screen(
                System.out,
                System.err,
                Boolean.getBoolean("cabinetpapers.terminal") ? Kind.TERMINAL : Kind.PLAIN,
                Path.of("").toAbsolutePath());
    }

    /** The path from the current folder on, where it lies in there; from a disk's root on it would look like none. */
    String shown(Path path) {
        return path.startsWith(here) && here.getNameCount() > 0
                ? here.relativize(path).toString()
                : path.toString();
    }
}

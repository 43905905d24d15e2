package cabinetpapers.dataset;

import java.io.BufferedInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** Finds lines of UTF-8 in a file that is another encoding, as where somebody pasted one file into another. */
final class Utf8Lines {

    private boolean beyondAscii;
    private boolean broken;

    /** How many more bytes the letter has. */
    private int due;

    private Utf8Lines() {}

    /** The first line whose bytes beyond ASCII are all UTF-8, which words in Windows-1252 hardly ever are. */
    static OptionalInt first(Path file) throws IOException {
        try (InputStream in = new BufferedInputStream(Files.newInputStream(file))) {
            int line = 1;
            Utf8Lines read = new Utf8Lines();
            for (int one = in.read(); one >= 0; one = in.read()) {
                if (one != '\n') {
                    read.take(one);
                } else if (read.isUtf8()) {
                    break;
                } else {
                    line++;
                    read = new Utf8Lines();
                }
            }
            return read.isUtf8() ? OptionalInt.of(line) : OptionalInt.empty();
        }
    }

    private boolean isUtf8() {
        return beyondAscii && !broken && due == 0;
    }

    private void take(int one) {
        if (due > 0) {
            broken |= (one & 0xC0) != 0x80;
            due--;
        } else if (one >= 0x80) {
            beyondAscii = true;
            due = following(one);
            broken |= due == 0;
        }
    }

    /** How many bytes follow a letter's first; none where no letter begins so. */
    private static int following(int first) {
        if (first < 0xC2 || first > 0xF4) {
            return 0;
        }
        return first < 0xE0 ? 1 : first < 0xF0 ? 2 : 3;
    }
}

package cabinetpapers.dataset;

import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.OptionalInt;

/** How a CSV file's bytes are to be read, found by looking at all of them: nothing is guessed from a sample. */
sealed interface Encoding {

    /** Valid UTF-8, with or without a byte order mark. */
    record Utf8() implements Encoding {}

    /**
     * Not UTF-8, so taken as Windows-1252.
     *
     * @param line the first that is not UTF-8
     * @param utf8 the first that is UTF-8 all the same, and beyond ASCII: its words come out as others
     */
    record Windows1252(int line, OptionalInt utf8) implements Encoding {
        static final Charset CHARSET = Charset.forName("windows-1252");
    }

    /** UTF-16 by its byte order mark, which Excel calls "Unicode text". */
    record Utf16() implements Encoding {}

    /** A workbook under the name of a CSV file. */
    record Spreadsheet() implements Encoding {}

    static Encoding of(Path file) throws IOException {
        try (InputStream in = Files.newInputStream(file)) {
            byte[] bytes = new byte[1 << 16];
            int count = in.readNBytes(bytes, 0, bytes.length);
            if (starts(bytes, count, 0xFF, 0xFE) || starts(bytes, count, 0xFE, 0xFF)) {
                return new Utf16();
            }
            if (starts(bytes, count, 'P', 'K', 3, 4) || starts(bytes, count, 0xD0, 0xCF, 0x11, 0xE0)) {
                return new Spreadsheet();
            }
            OptionalInt line = new Utf8Scan().scan(in, bytes, count);
            return line.isEmpty() ? new Utf8() : new Windows1252(line.getAsInt(), Utf8Lines.first(file));
        }
    }

    private static boolean starts(byte[] bytes, int count, int... mark) {
        if (count < mark.length) {
            return false;
        }
        for (int i = 0; i < mark.length; i++) {
            if ((bytes[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }

    /** Decodes a whole stream only to see whether it can be decoded. */
    final class Utf8Scan {
        private final CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        private int line = 1;

        /** The first line that is not UTF-8. */
        private OptionalInt scan(InputStream in, byte[] bytes, int first) throws IOException {
            CharBuffer characters = CharBuffer.allocate(bytes.length);
            ByteBuffer buffer = ByteBuffer.wrap(bytes, 0, first);
            while (true) {
                boolean end = buffer.limit() < bytes.length;
                CoderResult result = decoder.decode(buffer, characters.clear(), end);
                countLines(bytes, buffer.position());
                if (result.isError()) {
                    return OptionalInt.of(line);
                }
                if (end) {
                    return OptionalInt.empty();
                }
                buffer.compact();
                int kept = buffer.position();
                int count = in.readNBytes(bytes, kept, bytes.length - kept);
                buffer.position(0).limit(kept + count);
            }
        }

        private void countLines(byte[] bytes, int upTo) {
            for (int i = 0; i < upTo; i++) {
                if (bytes[i] == '\n') {
                    line++;
                }
            }
        }
    }
}

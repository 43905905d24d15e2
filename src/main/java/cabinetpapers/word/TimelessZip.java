package cabinetpapers.word;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.time.ZoneId;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipArchiveOutputStream;

/** A zip whose entries all carry the same time: POI would stamp them with the time of day, and no two files agree. */
final class TimelessZip extends ZipArchiveOutputStream {

    private static final LocalDateTime TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    /** @param out is not closed */
    TimelessZip(OutputStream out) {
        super(new Kept(out));
    }

    @Override
    public void putArchiveEntry(ZipArchiveEntry entry) throws IOException {
        // A zip holds local time, so the moment is chosen to be the same local time everywhere.
        entry.setTime(TIME.atZone(ZoneId.systemDefault()).toInstant().toEpochMilli());
        super.putArchiveEntry(entry);
    }

    /** A stream that others go on with. */
    private static final class Kept extends FilterOutputStream {

        Kept(OutputStream out) {
            super(out);
        }

        @Override
        public void write(byte[] bytes, int from, int length) throws IOException {
            out.write(bytes, from, length);
        }

        @Override
        public void close() throws IOException {
            flush();
        }
    }
}

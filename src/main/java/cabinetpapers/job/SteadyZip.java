package cabinetpapers.job;

import java.io.IOException;
import java.io.OutputStream;
import java.time.LocalDateTime;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A zip file that has the same bytes for the same entries in the same order. */
final class SteadyZip {

    /** The first moment that a zip can tell, which it has in no time zone. */
    private static final LocalDateTime BEGINNING = LocalDateTime.of(1980, 1, 1, 0, 0);

    /** Compressed in themselves: a second time takes long and saves next to nothing. */
    private static final String COMPRESSED = ".*\\.(docx|pdf)";

    private final ZipOutputStream zip;

    SteadyZip(OutputStream out) {
        this.zip = new ZipOutputStream(out);
    }

    void add(String name, byte[] bytes) throws IOException {
        zip.setLevel(name.matches(COMPRESSED) ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION);
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(BEGINNING);
        zip.putNextEntry(entry);
        zip.write(bytes);
        zip.closeEntry();
    }

    /** Leaves the stream open. */
    void finish() throws IOException {
        zip.finish();
        zip.flush();
    }
}

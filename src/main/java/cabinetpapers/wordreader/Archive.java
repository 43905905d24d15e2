package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;

/** Unpacks a file's parts, and stops where they grow beyond what any template needs: a small zip may hold terabytes. */
final class Archive {

    private static final int MOST_PARTS = 1000;
    private static final int MOST_BYTES = 64 << 20;
    private static final int BUFFER = 1 << 14;

    private final Place place;
    private final Findings findings;
    private final Map<String, byte[]> parts = new LinkedHashMap<>();
    private int bytes;

    private Archive(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** Empty, with a blocker, where the file is no zip or too large. */
    static Optional<Map<String, byte[]>> unpack(byte[] file, Place place, Findings findings) {
        return new Archive(place, findings).unpack(file);
    }

    private Optional<Map<String, byte[]>> unpack(byte[] file) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(file))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                byte[] content = content(zip);
                if (parts.size() >= MOST_PARTS || bytes > MOST_BYTES) {
                    return refuse(
                            "it unpacks to more than " + (MOST_BYTES >> 20) + " MB or " + MOST_PARTS + " parts",
                            "Save a template without large pictures; a file that unpacks so far may be an attack.");
                }
                parts.put(entry.getName(), content);
            }
        } catch (IOException | IllegalArgumentException e) {
            return refuse("it cannot be unpacked", "Open it in Word and save it again as .dotx.");
        }
        return parts.isEmpty()
                ? refuse("this is not a Word file", "Save the template in Word as .dotx or .docx.")
                : Optional.of(parts);
    }

    private byte[] content(ZipInputStream zip) throws IOException {
        ByteArrayOutputStream content = new ByteArrayOutputStream();
        byte[] buffer = new byte[BUFFER];
        for (int read = zip.read(buffer); read >= 0 && bytes <= MOST_BYTES; read = zip.read(buffer)) {
            content.write(buffer, 0, read);
            bytes += read;
        }
        return content.toByteArray();
    }

    private Optional<Map<String, byte[]>> refuse(String fact, String remedy) {
        findings.add(Finding.blocker(place, fact, remedy));
        return Optional.empty();
    }
}

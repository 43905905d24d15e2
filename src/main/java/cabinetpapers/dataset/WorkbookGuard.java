package cabinetpapers.dataset;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.zip.ZipArchiveEntry;
import org.apache.commons.compress.archivers.zip.ZipFile;

/**
 * Looks through a workbook's parts before anybody parses them: a small zip may unpack to terabytes, and XML may name files
 * of this machine. What a workbook holds beyond its cells is never run and never fetched, which is said where there is
 * any.
 */
final class WorkbookGuard {

    static final long MOST_BYTES = 1L << 28;
    static final int MOST_PARTS = 5_000;
    private static final int BUFFER = 1 << 16;
    private static final String SAVE_AGAIN =
            "Open it in Excel, copy the cells into a new workbook, save that, and run again.";

    private final Place place;
    private final Findings findings;
    private long bytes;

    private WorkbookGuard(Place place, Findings findings) {
        this.place = place;
        this.findings = findings;
    }

    /** Whether the workbook may be parsed; a blocker says why not. */
    static boolean passes(Path file, Place place, Findings findings) {
        return new WorkbookGuard(place, findings).passes(file);
    }

    private boolean passes(Path file) {
        try (ZipFile zip = ZipFile.builder().setPath(file).get()) {
            List<ZipArchiveEntry> parts = Collections.list(zip.getEntries());
            if (parts.size() > MOST_PARTS) {
                return refuse("has more than " + MOST_PARTS + " parts");
            }
            for (ZipArchiveEntry part : parts) {
                if (!passes(zip, part)) {
                    return false;
                }
            }
            extras(parts);
            return true;
        } catch (IOException | RuntimeException damaged) {
            // It is opened with the same library next, which fails the same way: whoever parses it says so.
            return true;
        }
    }

    private boolean passes(ZipFile zip, ZipArchiveEntry part) throws IOException {
        try (InputStream in = zip.getInputStream(part)) {
            XmlProlog prolog = new XmlProlog();
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                prolog.see(buffer, read);
                if (isXml(part) && prolog.declaresType()) {
                    return refuse("declares a document type in " + part.getName() + ", which no workbook does");
                }
                bytes += read;
                if (bytes > MOST_BYTES) {
                    return refuse("unpacks to more than " + (MOST_BYTES >> 20) + " MB");
                }
            }
        }
        return true;
    }

    private void extras(List<ZipArchiveEntry> parts) {
        boolean macros = false;
        boolean links = false;
        for (ZipArchiveEntry part : parts) {
            String name = part.getName().toLowerCase(Locale.ROOT);
            macros |= name.endsWith("vbaproject.bin");
            links |= name.contains("/externallinks/") || name.endsWith("/connections.xml");
        }
        if (macros) {
            findings.add(Finding.note(
                    place,
                    "holds macros, which were not run",
                    "Look whether its figures need them; if so, save the values."));
        }
        if (links) {
            findings.add(Finding.note(
                    place,
                    "links to other files or databases, which were not fetched: its cells count as they were last saved",
                    "Refresh it in Excel and save it, if what it links to has changed."));
        }
    }

    private static boolean isXml(ZipArchiveEntry part) {
        String name = part.getName().toLowerCase(Locale.ROOT);
        return name.endsWith(".xml") || name.endsWith(".rels");
    }

    private boolean refuse(String fact) {
        findings.add(Finding.blocker(place, fact, SAVE_AGAIN));
        return false;
    }
}

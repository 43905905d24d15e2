package cabinetpapers.word;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.time.LocalDateTime;
import java.util.List;
import java.util.function.Consumer;
import java.util.zip.Deflater;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/**
 * The zip file that a .docx is (ECMA-376 part 2), written front to back: nothing of it stays in memory.
 *
 * <p>POI's packaging would hold each part until the end, stamp it with the time of day, and take a second to load its
 * classes.
 */
final class WordPackage {

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String CORE_TYPE = "application/vnd.openxmlformats-package.core-properties+xml";
    private static final String CORE_RELATIONSHIP =
            "http://schemas.openxmlformats.org/package/2006/relationships/metadata/core-properties";

    /** A zip must hold a time; a fixed one keeps the bytes the same. */
    private static final LocalDateTime ENTRY_TIME = LocalDateTime.of(1980, 2, 1, 0, 0);

    private final ZipOutputStream zip;
    private final Sanitiser sanitiser;

    WordPackage(OutputStream out, Sanitiser sanitiser) {
        this.zip = new ZipOutputStream(out);
        this.sanitiser = sanitiser;
    }

    /** What a reader needs first: the types of all parts, and where the document and its properties are. */
    void begin(List<Part> parts) {
        xml("[Content_Types].xml", xml -> contentTypes(xml, parts));
        Relationships relationships = new Relationships();
        relationships.internal("officeDocument", "word/document.xml");
        relationships.internal(CORE_RELATIONSHIP, "docProps/core.xml");
        xml("_rels/.rels", relationships::write);
    }

    void xml(String name, Consumer<Xml> content) {
        entry(name, Deflater.DEFAULT_COMPRESSION, out -> {
            Xml xml = new Xml(out, sanitiser);
            content.accept(xml);
            xml.finish();
        });
    }

    void picture(String name, byte[] bytes) {
        // A PNG is compressed already.
        int level = name.endsWith(".png") ? Deflater.NO_COMPRESSION : Deflater.DEFAULT_COMPRESSION;
        entry(name, level, out -> {
            try {
                out.write(bytes);
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    void finish() {
        try {
            zip.finish();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void entry(String name, int compression, Consumer<OutputStream> content) {
        try {
            ZipEntry entry = new ZipEntry(name);
            entry.setTimeLocal(ENTRY_TIME);
            zip.setLevel(compression);
            zip.putNextEntry(entry);
            content.accept(zip);
            zip.closeEntry();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void contentTypes(Xml xml, List<Part> parts) {
        xml.open("Types", "xmlns", "http://schemas.openxmlformats.org/package/2006/content-types");
        byExtension(xml, "rels", "application/vnd.openxmlformats-package.relationships+xml");
        byExtension(xml, "xml", "application/xml");
        byExtension(xml, "png", "image/png");
        byExtension(xml, "emf", "image/x-emf");
        override(xml, "/docProps/core.xml", CORE_TYPE);
        override(xml, "/word/document.xml", WORD_TYPE + "document.main+xml");
        for (Part part : parts) {
            override(xml, "/word/" + part.name(), WORD_TYPE + part.type() + "+xml");
        }
    }

    private static void byExtension(Xml xml, String extension, String type) {
        xml.empty("Default", "Extension", extension, "ContentType", type);
    }

    private static void override(Xml xml, String name, String type) {
        xml.empty("Override", "PartName", name, "ContentType", type);
    }
}

package cabinetpapers.word;

import cabinetpapers.markup.Sanitiser;
import cabinetpapers.paper.Paper;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.apache.poi.openxml4j.exceptions.OpenXML4JException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagePartName;
import org.apache.poi.openxml4j.opc.PackageProperties;
import org.apache.poi.openxml4j.opc.PackageRelationshipTypes;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** The package that a .docx is (ECMA-376 part 2): POI keeps its parts, their types, relationships and properties. */
final class WordPackage {

    static final String DOCUMENT = "document.xml";

    private static final String WORD_TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";

    private final OutputStream out;
    private final Sanitiser sanitiser;
    private final OPCPackage parts;
    private final Map<String, PackagePart> byName = new HashMap<>();

    WordPackage(OutputStream out, Sanitiser sanitiser) {
        this.out = out;
        this.sanitiser = sanitiser;
        this.parts = OPCPackage.create(OutputStream.nullOutputStream());
    }

    /** Makes room for the document and for all parts but pictures. */
    void begin(List<Part> wanted) {
        PackagePart document = make(DOCUMENT, WORD_TYPE + "document.main+xml");
        parts.addRelationship(document.getPartName(), TargetMode.INTERNAL, PackageRelationshipTypes.CORE_DOCUMENT);
        for (Part part : wanted) {
            make(part.name(), WORD_TYPE + part.type() + "+xml");
        }
    }

    /** What a search or a screen reader says of the file. Nothing in it names a person or the software. */
    void properties(Paper paper, String language) {
        try {
            PackageProperties properties = parts.getPackageProperties();
            properties.setTitleProperty(sanitiser.clean(paper.title()));
            properties.setSubjectProperty(sanitiser.clean(paper.subject()));
            properties.setCreatorProperty(sanitiser.clean(paper.author()));
            properties.setLastModifiedByProperty(sanitiser.clean(paper.author()));
            properties.setLanguageProperty(language);
            properties.setCreatedProperty(Optional.of(Date.from(paper.asAt())));
            properties.setModifiedProperty(Optional.of(Date.from(paper.asAt())));
        } catch (OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @param name within the folder {@code word} */
    void xml(String name, Consumer<Xml> content) {
        fill(part(name), stream -> {
            Xml xml = new Xml(stream, sanitiser);
            content.accept(xml);
            xml.finish();
        });
    }

    /** @param name within the folder {@code word} */
    void picture(String name, String contentType, byte[] bytes) {
        fill(make(name, contentType), stream -> write(stream, bytes));
    }

    /**
     * Fills a part that there is room for.
     *
     * @param name within the folder {@code word}
     */
    void bytes(String name, byte[] bytes) {
        fill(part(name), stream -> write(stream, bytes));
    }

    private static void write(OutputStream stream, byte[] bytes) {
        try {
            stream.write(bytes);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** @param name of the part that refers to them, within the folder {@code word} */
    void relate(String name, Relationships relationships) {
        PackagePart from = part(name);
        relationships.forEach((target, id) -> {
            switch (target.mode()) {
                case INTERNAL ->
                    from.addRelationship(partName(target.target()), TargetMode.INTERNAL, target.type(), id);
                case EXTERNAL -> from.addExternalRelationship(target.target(), target.type(), id);
            }
        });
    }

    void finish() {
        try (TimelessZip zip = new TimelessZip(out)) {
            parts.save(zip);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        } finally {
            parts.revert();
        }
    }

    private PackagePart make(String name, String contentType) {
        PackagePart part = parts.createPart(partName(name), contentType);
        byName.put(name, part);
        return part;
    }

    private PackagePart part(String name) {
        PackagePart part = byName.get(name);
        if (part == null) {
            throw new IllegalStateException("no such part: " + name);
        }
        return part;
    }

    private static void fill(PackagePart part, Consumer<OutputStream> content) {
        try (OutputStream stream = part.getOutputStream()) {
            content.accept(stream);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static PackagePartName partName(String name) {
        try {
            return PackagingURIHelper.createPartName("/word/" + name);
        } catch (OpenXML4JException e) {
            throw new IllegalStateException(e);
        }
    }
}

package cabinetpapers.pdf;

import cabinetpapers.pdf.Tag.Growth;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.openpdf.text.pdf.PdfAnnotation;
import org.openpdf.text.pdf.PdfArray;
import org.openpdf.text.pdf.PdfContentByte;
import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfNumber;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfString;
import org.openpdf.text.pdf.PdfStructureElement;
import org.openpdf.text.pdf.PdfStructureTreeRoot;
import org.openpdf.text.pdf.PdfWriter;

/**
 * Grows the structure tree while pages are painted, and writes each block's branch as soon as the block is complete: a
 * paper of a thousand tables would else be held whole.
 */
final class StructureTree {

    private static final PdfName ID = new PdfName("ID");
    private static final PdfName ID_TREE = new PdfName("IDTree");
    private static final PdfName NEXT_KEY = new PdfName("ParentTreeNextKey");

    private final PdfWriter writer;
    private final PdfStructureTreeRoot root;
    private final Tag document;
    private final Map<TagAttribute, PdfIndirectReference> attributes = new HashMap<>();
    private final Map<Role, PdfName> types = new EnumMap<>(Role.class);
    private final Map<String, PdfIndirectReference> ids = new TreeMap<>();
    private int ties;

    StructureTree(PdfWriter writer, Tag document) {
        this.writer = writer;
        this.document = document;
        root = writer.getStructureTreeRoot();
        root.mapRole(Role.STRONG.type(), Role.SPAN.type());
        root.mapRole(Role.EMPHASIS.type(), Role.SPAN.type());
    }

    /** Enters the element without any content, such as an empty cell. */
    void enter(Tag tag) {
        growing(tag);
    }

    /**
     * Opens marked content that belongs to the element.
     *
     * <p>OpenPDF allots the number and keeps the parent tree, but takes an element's kids to be either content or
     * elements, never both. So it is shown an element without kids each time.
     */
    void open(Tag tag, PdfContentByte canvas) {
        Growth growth = growing(tag);
        PdfStructureElement element = growth.element();
        canvas.beginMarkedContentSequence(element);
        PdfObject number = element.get(PdfName.K);
        element.remove(PdfName.K);
        element.remove(PdfName.PG);
        PdfIndirectReference page = writer.getCurrentPage();
        if (growth.page().isEmpty()) {
            growth.onPage(page);
        }
        growth.kids().add(isOnItsPage(growth) ? number : reference(PdfName.MCR, PdfName.MCID, number));
    }

    /** Ties a link to its annotation, both ways. */
    void tie(Tag tag, PdfAnnotation annotation) {
        Growth growth = growing(tag);
        ties++;
        int key = root.addExistingObject(growth.element().getReference());
        annotation.put(PdfName.STRUCTPARENT, new PdfNumber(key));
        growth.kids().add(reference(PdfName.OBJR, PdfName.OBJ, annotation.getIndirectReference()));
    }

    /** Writes all branches but the last, which may go on overleaf. */
    void settle() {
        List<Tag> branches = growing(document).children();
        if (branches.size() > 1) {
            List<Tag> complete = branches.subList(0, branches.size() - 1);
            complete.forEach(this::write);
            complete.clear();
        }
    }

    void close() {
        PdfIndirectReference top = growing(document).element().getReference();
        write(document);
        root.put(PdfName.K, new PdfArray(top));
        // one key a page and one an annotation
        root.put(NEXT_KEY, new PdfNumber(writer.getPageNumber() + ties));
        if (!ids.isEmpty()) {
            root.put(ID_TREE, add(idTree()));
        }
    }

    private Growth growing(Tag tag) {
        return tag.growth().orElseGet(() -> grow(tag));
    }

    private Growth grow(Tag tag) {
        PdfStructureElement element = new PdfStructureElement(root, types.computeIfAbsent(tag.role(), Role::type));
        // it was entered at the top: its place is with its parent, and the tree is written here
        root.remove(PdfName.K);
        tag.parent().ifPresent(parent -> {
            Growth above = growing(parent);
            element.put(PdfName.P, above.element().getReference());
            above.children().add(tag);
            above.kids().add(element.getReference());
        });
        Growth growth = tag.grow(element);
        tag.follower().ifPresent(this::growing);
        return growth;
    }

    private boolean isOnItsPage(Growth growth) {
        int current = writer.getCurrentPage().getNumber();
        return growth.page().filter(page -> page.getNumber() == current).isPresent();
    }

    private PdfDictionary reference(PdfName type, PdfName key, PdfObject to) {
        PdfDictionary reference = new PdfDictionary(type);
        reference.put(PdfName.PG, writer.getCurrentPage());
        reference.put(key, to);
        return reference;
    }

    private void write(Tag tag) {
        Growth growth = growing(tag);
        growth.children().forEach(this::write);
        PdfStructureElement element = growth.element();
        growth.page().ifPresent(page -> element.put(PdfName.PG, page));
        kids(growth, element);
        attributes(tag, element);
        if (!tag.alternativeText().isEmpty()) {
            element.put(PdfName.ALT, Told.string(tag.alternativeText()));
        }
        if (!tag.id().isEmpty()) {
            element.put(ID, new PdfString(tag.id()));
            ids.put(tag.id(), element.getReference());
        }
        tag.done();
        try {
            writer.addToBody(element, element.getReference());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void kids(Growth growth, PdfStructureElement element) {
        List<PdfObject> kids = growth.kids();
        if (kids.size() == 1) {
            element.put(PdfName.K, kids.getFirst());
        } else if (!kids.isEmpty()) {
            element.put(PdfName.K, new PdfArray(kids));
        }
    }

    private void attributes(Tag tag, PdfStructureElement element) {
        List<PdfObject> shared = new ArrayList<>();
        tag.attributes().forEach(attribute -> shared.add(shared(attribute)));
        if (shared.size() == 1) {
            element.put(PdfName.A, shared.getFirst());
        } else if (!shared.isEmpty()) {
            element.put(PdfName.A, new PdfArray(shared));
        }
    }

    private PdfObject shared(TagAttribute attribute) {
        return switch (attribute) {
            case TagAttribute.Scope scope -> once(scope);
            case TagAttribute.ListNumbering numbering -> once(numbering);
            case TagAttribute.Summary summary -> summary.dictionary();
            case TagAttribute.Bounds bounds -> bounds.dictionary();
        };
    }

    private PdfIndirectReference once(TagAttribute attribute) {
        return attributes.computeIfAbsent(attribute, first -> add(first.dictionary()));
    }

    private PdfDictionary idTree() {
        PdfArray names = new PdfArray();
        ids.forEach((id, element) -> {
            names.add(new PdfString(id));
            names.add(element);
        });
        PdfDictionary tree = new PdfDictionary();
        tree.put(PdfName.NAMES, names);
        return tree;
    }

    private PdfIndirectReference add(PdfDictionary dictionary) {
        try {
            return writer.addToBody(dictionary).getIndirectReference();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

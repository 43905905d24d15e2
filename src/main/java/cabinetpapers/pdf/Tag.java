package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.openpdf.text.pdf.PdfIndirectReference;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfStructureElement;

/**
 * A structure element of the paper. Layout makes it; it enters the structure tree when its first content is painted, so
 * that the tree is in reading order and holds nothing that is on no page.
 */
final class Tag {

    private final @Nullable Tag parent;
    private final Role role;
    private final List<TagAttribute> attributes = new ArrayList<>(0);
    private String alternativeText = "";
    private String id = "";
    private @Nullable Tag follower;

    /** In the tree: from its first content until it is written. */
    private @Nullable Growth growth;

    private boolean written;

    private Tag(@Nullable Tag parent, Role role) {
        this.parent = parent;
        this.role = role;
    }

    static Tag document() {
        return new Tag(null, Role.DOCUMENT);
    }

    Tag child(Role childRole) {
        return new Tag(this, childRole);
    }

    Tag with(TagAttribute attribute) {
        attributes.add(attribute);
        return this;
    }

    Tag alternativeText(String text) {
        alternativeText = text;
        return this;
    }

    Tag id(String unique) {
        id = unique;
        return this;
    }

    /** The element that stands right after this one, although it is painted later: a footnote after its mark. */
    void followedBy(Tag next) {
        follower = next;
    }

    Role role() {
        return role;
    }

    Optional<Tag> parent() {
        return Optional.ofNullable(parent);
    }

    Optional<Tag> follower() {
        return Optional.ofNullable(follower);
    }

    List<TagAttribute> attributes() {
        return attributes;
    }

    String alternativeText() {
        return alternativeText;
    }

    String id() {
        return id;
    }

    Optional<Growth> growth() {
        return Optional.ofNullable(growth);
    }

    Growth grow(PdfStructureElement element) {
        if (written) {
            throw new IllegalStateException("content for a " + role + " that is already written");
        }
        growth = new Growth(element);
        return growth;
    }

    /** Written: its children and contents are let go. */
    void done() {
        growth = null;
        written = true;
    }

    /** What an element has gathered so far. */
    static final class Growth {

        private final PdfStructureElement element;
        private final List<Tag> children = new ArrayList<>(1);
        private final List<PdfObject> kids = new ArrayList<>(1);
        private @Nullable PdfIndirectReference page;

        private Growth(PdfStructureElement element) {
            this.element = element;
        }

        PdfStructureElement element() {
            return element;
        }

        List<Tag> children() {
            return children;
        }

        List<PdfObject> kids() {
            return kids;
        }

        /** The page of its first content. */
        Optional<PdfIndirectReference> page() {
            return Optional.ofNullable(page);
        }

        void onPage(PdfIndirectReference first) {
            page = first;
        }
    }
}

package cabinetpapers.pdf;

import org.openpdf.text.pdf.PdfDictionary;
import org.openpdf.text.pdf.PdfName;
import org.openpdf.text.pdf.PdfObject;
import org.openpdf.text.pdf.PdfRectangle;

/** What a structure element says of itself beyond its role. Those of equal value are written once. */
sealed interface TagAttribute {

    PdfDictionary dictionary();

    /** Which cells a header cell heads. */
    enum Scope implements TagAttribute {
        COLUMN("Column"),
        ROW("Row");

        private final String value;

        Scope(String value) {
            this.value = value;
        }

        @Override
        public PdfDictionary dictionary() {
            return owned("Table", "Scope", new PdfName(value));
        }
    }

    enum ListNumbering implements TagAttribute {
        DISC("Disc"),
        CIRCLE("Circle"),
        SQUARE("Square"),
        DECIMAL("Decimal");

        private final String value;

        ListNumbering(String value) {
            this.value = value;
        }

        @Override
        public PdfDictionary dictionary() {
            return owned("List", "ListNumbering", new PdfName(value));
        }
    }

    /** What a table without a caption is. */
    record Summary(String text) implements TagAttribute {
        @Override
        public PdfDictionary dictionary() {
            return owned("Table", "Summary", Told.string(text));
        }
    }

    /** Whether a figure is a block of its own or stands in a line of words. */
    enum Placement {
        BLOCK("Block"),
        INLINE("Inline");

        private final String value;

        Placement(String value) {
            this.value = value;
        }
    }

    /** Where a figure stands on its page. */
    record Bounds(Box box, Placement placement) implements TagAttribute {
        @Override
        public PdfDictionary dictionary() {
            PdfDictionary bounds = owned("Layout", "BBox", new PdfRectangle(box.rectangle()));
            bounds.put(new PdfName("Placement"), new PdfName(placement.value));
            return bounds;
        }
    }

    private static PdfDictionary owned(String owner, String key, PdfObject value) {
        PdfDictionary attribute = new PdfDictionary();
        attribute.put(PdfName.O, new PdfName(owner));
        attribute.put(new PdfName(key), value);
        return attribute;
    }
}

package cabinetpapers.pdf;

import java.util.List;
import org.openpdf.text.pdf.PdfName;

/** What a structure element is: the standard types of PDF 1.7 that papers use, and two of our own mapped to them. */
enum Role {
    DOCUMENT("Document"),
    H1("H1"),
    H2("H2"),
    H3("H3"),
    H4("H4"),
    H5("H5"),
    H6("H6"),
    PARAGRAPH("P"),
    SPAN("Span"),
    STRONG("Strong"),
    EMPHASIS("Em"),
    LINK("Link"),
    REFERENCE("Reference"),
    NOTE("Note"),
    LIST("L"),
    LIST_ITEM("LI"),
    LABEL("Lbl"),
    LIST_BODY("LBody"),
    TABLE("Table"),
    CAPTION("Caption"),
    TABLE_HEAD("THead"),
    TABLE_BODY("TBody"),
    ROW("TR"),
    HEADER_CELL("TH"),
    CELL("TD"),
    FIGURE("Figure"),
    CONTENTS("TOC"),
    CONTENTS_ITEM("TOCI");

    private final String type;

    Role(String type) {
        this.type = type;
    }

    PdfName type() {
        return new PdfName(type);
    }

    static Role heading(int level) {
        return List.of(H1, H2, H3, H4, H5, H6).get(level - 1);
    }
}

package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Headers and footers: a part for each kind of page, since their right tab stop is at the page's edge. */
final class Furnishing {

    /** A header or footer of one kind of page. */
    private record Piece(PageArea area, Part part, String relationship, Furniture furniture) {}

    private static final Pattern FIELD = Pattern.compile("\\{(title|page|pages)}");

    private final List<Piece> pieces = new ArrayList<>();

    Furnishing(HouseStyle house, List<PageArea> areas, Relationships relationships) {
        for (PageArea area : areas) {
            add("header", area, house.header(), relationships);
            add("footer", area, house.footer(), relationships);
        }
    }

    List<Part> parts() {
        return pieces.stream().map(Piece::part).toList();
    }

    void refer(Xml xml, PageArea area) {
        for (Piece piece : pieces) {
            if (piece.area.equals(area)) {
                xml.empty("w:" + piece.part.type() + "Reference", "w:type", "default", "r:id", piece.relationship);
            }
        }
    }

    void write(WordPackage file, String runningTitle) {
        for (Piece piece : pieces) {
            file.xml(piece.part.name(), xml -> write(xml, piece, runningTitle));
        }
    }

    private void add(String kind, PageArea area, Furniture furniture, Relationships relationships) {
        if (furniture.left().isEmpty() && furniture.right().isEmpty()) {
            return;
        }
        Part part = new Part(area.style(kind) + ".xml", kind, kind);
        pieces.add(new Piece(area, part, relationships.internal(kind, part.name()), furniture));
    }

    private void write(Xml xml, Piece piece, String runningTitle) {
        String kind = piece.part.type();
        Namespaces.open(xml, kind.equals("header") ? "w:hdr" : "w:ftr");
        String style = kind.equals("header") ? StyleIds.HEADER : StyleIds.FOOTER;
        xml.open("w:p").open("w:pPr").value("w:pStyle", piece.area.style(style)).close();
        text(xml, piece.furniture.left(), runningTitle);
        if (!piece.furniture.right().isEmpty()) {
            xml.open("w:r").empty("w:tab").close();
            text(xml, piece.furniture.right(), runningTitle);
        }
        xml.close();
    }

    private static void text(Xml xml, String text, String runningTitle) {
        Matcher field = FIELD.matcher(text.replace("{title}", runningTitle));
        int from = 0;
        String whole = text.replace("{title}", runningTitle);
        while (field.find()) {
            run(xml, whole.substring(from, field.start()));
            field(xml, field.group(1).equals("page") ? "PAGE" : "NUMPAGES");
            from = field.end();
        }
        run(xml, whole.substring(from));
    }

    private static void field(Xml xml, String instruction) {
        xml.open("w:fldSimple", "w:instr", " " + instruction + " ");
        run(xml, "1");
        xml.close();
    }

    private static void run(Xml xml, String text) {
        if (!text.isEmpty()) {
            xml.open("w:r")
                    .open("w:t", "xml:space", "preserve")
                    .text(text)
                    .close()
                    .close();
        }
    }
}

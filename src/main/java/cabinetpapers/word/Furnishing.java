package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.paper.Stage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Headers and footers: a part for each kind of page, since their right tab stop is at the page's edge. */
final class Furnishing {

    /**
     * A header or footer of one kind of page.
     *
     * @param pages {@code default}, {@code first} or {@code even}
     */
    private record Piece(PageArea area, Part part, String relationship, String pages, Content content) {}

    private sealed interface Content {
        record OfHouse(Furniture furniture) implements Content {}

        record OfTemplate(TemplateBase base, TemplateBase.Furniture furniture) implements Content {}
    }

    private static final Pattern FIELD = Pattern.compile("\\{(title|page|pages)}");
    private static final String EVERY_PAGE = "default";

    private final HouseStyle house;
    private final Optional<TemplateBase> base;
    private final Stage stage;
    private final List<Piece> pieces = new ArrayList<>();
    private int sections;

    Furnishing(
            HouseStyle house,
            Optional<TemplateBase> base,
            Stage stage,
            List<PageArea> areas,
            Relationships relationships) {
        this.house = house;
        this.stage = stage;
        this.base = base;
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
                xml.empty("w:" + piece.part.type() + "Reference", "w:type", piece.pages, "r:id", piece.relationship);
            }
        }
    }

    /** Margins as the template states them, which Word itself widens for a high header; empty without a template. */
    List<String> marginsOfTemplate() {
        return base.map(TemplateBase::margins).orElseGet(List::of);
    }

    /** Ends a section's set-up. Only the paper's first page is a first page. */
    void firstPage(Xml xml) {
        if (sections == 0 && base.filter(TemplateBase::firstPageDiffers).isPresent()) {
            xml.empty("w:titlePg");
        }
        sections++;
    }

    /** @param carrier what carries a template's pictures; empty without a template */
    void write(WordPackage file, String runningTitle, Optional<Carrier> carrier) {
        for (Piece piece : pieces) {
            switch (piece.content) {
                case Content.OfHouse(Furniture furniture) ->
                    file.xml(piece.part.name(), xml -> write(xml, piece, furniture, runningTitle));
                case Content.OfTemplate(TemplateBase template, TemplateBase.Furniture furniture) -> {
                    Element content = template.content(furniture);
                    TemplateFurniture.fill(content, runningTitle);
                    widen(content, piece.area);
                    if (isMarked(piece)) {
                        Watermark.put(content);
                    }
                    file.relate(piece.part.name(), carrier.orElseThrow().carry(content, furniture.part()));
                    file.bytes(piece.part.name(), TemplateXml.bytes(content));
                }
            }
        }
    }

    private boolean isMarked(Piece piece) {
        return isMarked(piece.part.type());
    }

    private boolean isMarked(String kind) {
        return switch (stage) {
            case DRAFT -> kind.equals("header");
            case FINAL -> false;
        };
    }

    private void widen(Element content, PageArea area) {
        switch (area.orientation()) {
            case PORTRAIT -> {}
            case LANDSCAPE -> TemplateBase.widening(house).widen(content);
        }
    }

    private void add(String kind, PageArea area, Furniture furniture, Relationships relationships) {
        base.ifPresent(template -> template.furniture().stream()
                .filter(some -> some.kind().equals(kind))
                .forEach(some -> add(kind, area, template, some, relationships)));
        boolean templates = base.filter(template -> template.has(kind)).isPresent();
        if (!templates && (!furniture.lines().isEmpty() || isMarked(kind))) {
            Content content = new Content.OfHouse(furniture);
            add(area.style(kind), kind, area, EVERY_PAGE, content, relationships);
        }
    }

    private void add(
            String kind,
            PageArea area,
            TemplateBase template,
            TemplateBase.Furniture furniture,
            Relationships relationships) {
        String pages = furniture.pages();
        String name =
                area.style(kind + "OfTemplate" + pages.substring(0, 1).toUpperCase(Locale.ROOT) + pages.substring(1));
        add(name, kind, area, pages, new Content.OfTemplate(template, furniture), relationships);
    }

    private void add(
            String name, String kind, PageArea area, String pages, Content content, Relationships relationships) {
        Part part = new Part(name + ".xml", kind, kind);
        pieces.add(new Piece(area, part, relationships.internal(kind, part.name()), pages, content));
    }

    private void write(Xml xml, Piece piece, Furniture furniture, String runningTitle) {
        String kind = piece.part.type();
        Namespaces.open(xml, kind.equals("header") ? "w:hdr" : "w:ftr");
        String style = kind.equals("header") ? StyleIds.HEADER : StyleIds.FOOTER;
        xml.open("w:p").open("w:pPr").value("w:pStyle", piece.area.style(style)).close();
        if (isMarked(piece)) {
            Watermark.write(xml);
        }
        text(xml, furniture.left(), runningTitle);
        if (!furniture.right().isEmpty()) {
            xml.open("w:r").empty("w:tab").close();
            text(xml, furniture.right(), runningTitle);
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

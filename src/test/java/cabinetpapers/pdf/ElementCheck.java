package cabinetpapers.pdf;

import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDRectangle;

/** Each kind of element holds what it must, and tells a screen reader what it must. */
final class ElementCheck {

    private static final COSName ID = COSName.getPDFName("ID");

    private final List<String> faults;
    private final Set<String> ids = new HashSet<>();
    private int headingLevel;

    private ElementCheck(List<String> faults) {
        this.faults = faults;
    }

    static void check(PDDocument document, List<String> faults) {
        ElementCheck check = new ElementCheck(faults);
        Element root = Element.root(document);
        check.require(
                root.children().size() == 1 && root.children().getFirst().is("Document"),
                "the tree does not begin with one Document");
        root.all().forEach(check::element);
        check.require(idTree(root).equals(check.ids), "the tree of ids is not that of the notes");
    }

    private void element(Element element) {
        switch (element.type()) {
            case "H1", "H2", "H3", "H4", "H5", "H6" -> heading(element.type().charAt(1) - '0');
            case "Table" -> table(element);
            case "TH" -> require(element.attribute("Scope").isPresent(), "a TH has no scope");
            case "L" -> list(element);
            case "LI" -> require(types(element).equals(List.of("Lbl", "LBody")), "an LI holds " + types(element));
            case "Figure" -> figure(element);
            case "Note" -> note(element);
            case "Link" -> link(element);
            case "TOC" -> contents(element);
            case "TOCI" -> require(types(element).equals(List.of("Reference")), "a TOCI holds " + types(element));
            default -> {}
        }
        if (!element.is("Link")) {
            require(element.annotations().isEmpty(), "an annotation is in no Link but in " + element.type());
        }
        charts(element);
    }

    private void heading(int level) {
        require(
                level <= headingLevel + 1,
                "after a heading of level %d comes one of level %d".formatted(headingLevel, level));
        headingLevel = level;
    }

    /** A head stands once, above the body, and is not repeated in it. */
    private void table(Element table) {
        List<String> parts =
                types(table).stream().filter(type -> !type.equals("Caption")).toList();
        require(
                parts.equals(List.of("TBody"))
                        || parts.equals(List.of("THead"))
                        || parts.equals(List.of("THead", "TBody")),
                "a Table holds " + parts);
        List<Element> rows = table.all("TR").toList();
        require(
                rows.stream().map(row -> row.children().size()).distinct().count() == 1,
                "the rows of a table differ in length");
        require(
                rows.stream().flatMap(row -> row.children().stream()).allMatch(cell -> cell.is("TH") || cell.is("TD")),
                "a row holds what is no cell");
        if (parts.size() == 2) {
            boolean repeated = table.children().getLast().children().stream()
                    .flatMap(row -> row.children().stream())
                    .flatMap(cell -> cell.attribute("Scope").stream())
                    .anyMatch(COSName.getPDFName("Column")::equals);
            require(!repeated, "a header row is in the body of its table");
        }
    }

    private void list(Element list) {
        require(list.attribute("ListNumbering").isPresent(), "a list does not say how it is numbered");
        require(
                !list.children().isEmpty() && list.children().stream().allMatch(item -> item.is("LI")),
                "an L holds " + types(list));
    }

    private void figure(Element figure) {
        require(!figure.text(COSName.ALT).isBlank(), "a Figure has no alternative text");
        Optional<COSBase> box = figure.attribute("BBox");
        require(box.isPresent(), "a Figure has no bounding box");
        if (box.isPresent()
                && box.get() instanceof COSArray corners
                && figure.page().isPresent()) {
            PDRectangle inner = new PDRectangle(corners);
            PDRectangle page = new PDRectangle(figure.page().get().getCOSArray(COSName.MEDIA_BOX));
            require(
                    page.contains(inner.getLowerLeftX(), inner.getLowerLeftY())
                            && page.contains(inner.getUpperRightX(), inner.getUpperRightY()),
                    "a Figure's bounding box is not on its page");
        }
    }

    /**
     * A figure with a caption is a chart; its data follow it as a table. A sparkline has none: it stands in a table
     * itself, and its figures in the one below the chart of its measure.
     */
    private void charts(Element parent) {
        List<Element> children = parent.children();
        for (int i = 0; i < children.size(); i++) {
            if (children.get(i).is("Figure")
                    && !children.get(i).children("Caption").isEmpty()) {
                require(i + 1 < children.size() && children.get(i + 1).is("Table"), "no data table follows a chart");
            }
        }
    }

    private void note(Element note) {
        String id = note.text(ID);
        require(!id.isEmpty(), "a Note has no id");
        require(ids.add(id), "two Notes have the id " + id);
        require(
                note.children().stream()
                        .findFirst()
                        .filter(first -> first.is("Lbl"))
                        .isPresent(),
                "a Note does not begin with its label");
    }

    private void link(Element link) {
        require(!link.annotations().isEmpty(), "a Link leads nowhere");
        for (COSDictionary annotation : link.annotations()) {
            require(!annotation.getString(COSName.CONTENTS, "").isBlank(), "a link's annotation says nothing");
            require("Link".equals(annotation.getNameAsString(COSName.SUBTYPE)), "a Link's annotation is no link");
        }
        require(link.all("Link").count() == 1, "a Link in a Link");
    }

    private void contents(Element contents) {
        require(
                Stream.of("Caption", "TOCI", "TOC").collect(Collectors.toSet()).containsAll(types(contents)),
                "a TOC holds " + types(contents));
    }

    private static Set<String> idTree(Element root) {
        Set<String> ids = new HashSet<>();
        COSDictionary tree = root.dictionary().getCOSDictionary(COSName.getPDFName("IDTree"));
        COSArray names = tree == null ? new COSArray() : tree.getCOSArray(COSName.NAMES);
        for (int i = 0; i < names.size(); i += 2) {
            Element named = new Element((COSDictionary) names.getObject(i + 1));
            if (named.text(ID).equals(names.getString(i))) {
                ids.add(names.getString(i));
            }
        }
        return ids;
    }

    private static List<String> types(Element element) {
        return element.children().stream().map(Element::type).toList();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}

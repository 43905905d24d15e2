package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Papers;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.stream.Stream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** A check that finds nothing may be blind: each thing that it looks for is broken once, and it must see it. */
class StructureCheckTest {

    /** Breaks a sound file. */
    interface Damage {
        void to(PDDocument document) throws IOException;
    }

    private static byte[] sound = new byte[0];

    @BeforeAll
    static void render() {
        sound = Rendered.of(Papers.specimen()).bytes();
    }

    @Test
    void aSoundFileHasNoFaults() throws IOException {
        assertThat(StructureCheck.faults(damaged(document -> {}), Papers.specimen()))
                .isEmpty();
    }

    static Stream<Arguments> damages() {
        return Stream.of(
                damage(
                        "content is taken from the tree",
                        "in the tree",
                        document -> contents(document).remove(0)),
                damage(
                        "content is twice in the tree",
                        "that is met twice",
                        document -> contents(document).add(contents(document).get(0))),
                damage("content changes its element", "is not its parent in the parent tree", document -> {
                    Element cell = first(document, "TH");
                    Element other = first(document, "TD");
                    COSBase kids = cell.dictionary().getDictionaryObject(COSName.K);
                    cell.dictionary().setItem(COSName.K, other.dictionary().getDictionaryObject(COSName.K));
                    other.dictionary().setItem(COSName.K, kids);
                }),
                damage(
                        "an element is hung up elsewhere",
                        "does not know its parent",
                        document -> first(document, "TR")
                                .dictionary()
                                .setItem(COSName.P, first(document, "H1").dictionary())),
                damage(
                        "a page loses its key",
                        "content",
                        document -> page(document).removeItem(COSName.STRUCT_PARENTS)),
                damage(
                        "the next key is taken",
                        "the parent tree's last key",
                        document -> Element.root(document).dictionary().setInt(COSName.PARENT_TREE_NEXT_KEY, 1)),
                damage(
                        "the parent tree has one key too many",
                        "keys that nothing has",
                        document -> numbers(document)
                                .addAll(List.of(
                                        COSInteger.get(9999),
                                        first(document, "P").dictionary()))),
                damage("two kids change places", "reading order", document -> {
                    COSArray kids = first(document, "Document").dictionary().getCOSArray(COSName.K);
                    int at = indexOf(kids, "TOC");
                    kids.add(at - 1, kids.remove(at));
                }),
                damage("a paragraph's words are lost", "in the tree", document -> {
                    COSArray kids = first(document, "Document").dictionary().getCOSArray(COSName.K);
                    kids.remove(1);
                }),
                damage(
                        "words belong to nobody",
                        "paints for 0 owners",
                        document -> append(document, "BT /F1 12 Tf 100 100 Td <0003> Tj ET")),
                damage(
                        "words belong to an element and an artifact",
                        "paints for 2 owners",
                        document -> append(document, "/Artifact BMC /P <</MCID 900>> BDC 0 0 10 10 re f EMC EMC")),
                damage(
                        "marked content is in no element",
                        "in the tree",
                        document -> append(document, "/P <</MCID 901>> BDC 0 0 10 10 re f EMC")),
                damage("marked content stays open", "not closed", document -> append(document, "/Artifact BMC")),
                damage(
                        "a picture loses its words",
                        "no alternative text",
                        document -> first(document, "Figure").dictionary().removeItem(COSName.ALT)),
                damage(
                        "a picture loses its box",
                        "no bounding box",
                        document -> first(document, "Figure").dictionary().removeItem(COSName.A)),
                damage("a picture's box leaves the page", "not on its page", document -> {
                    COSArray box = (COSArray)
                            first(document, "Figure").attribute("BBox").orElseThrow();
                    box.set(2, COSInteger.get(5000));
                }),
                damage("a chart loses its data", "no data table", document -> {
                    COSArray kids = first(document, "Document").dictionary().getCOSArray(COSName.K);
                    kids.remove(indexOf(kids, "Figure") + 1);
                }),
                damage(
                        "a header cell loses its scope",
                        "no scope",
                        document -> first(document, "TH").dictionary().removeItem(COSName.A)),
                damage("a header row comes again", "in the body of its table", document -> {
                    Element table = tableWithHead(document);
                    COSArray rows =
                            table.children("TBody").getFirst().dictionary().getCOSArray(COSName.K);
                    rows.add(table.children("THead")
                            .getFirst()
                            .all("TR")
                            .findFirst()
                            .orElseThrow()
                            .dictionary());
                }),
                damage(
                        "a table has two heads",
                        "a Table holds",
                        document -> tableWithHead(document)
                                .children("TBody")
                                .getFirst()
                                .dictionary()
                                .setName("S", "THead")),
                damage("a row loses a cell", "differ in length", document -> {
                    Element row = tableWithHead(document).all("TR").findFirst().orElseThrow();
                    row.dictionary().getCOSArray(COSName.K).remove(0);
                }),
                damage(
                        "a heading sinks two levels",
                        "comes one of level 4",
                        document -> first(document, "H2").dictionary().setName("S", "H4")),
                damage(
                        "a list item loses its bullet",
                        "an LI holds",
                        document -> first(document, "LI")
                                .dictionary()
                                .getCOSArray(COSName.K)
                                .remove(0)),
                damage(
                        "a list does not say how it counts",
                        "how it is numbered",
                        document -> first(document, "L").dictionary().removeItem(COSName.A)),
                damage(
                        "a note loses its id",
                        "no id",
                        document -> first(document, "Note").dictionary().removeItem(COSName.getPDFName("ID"))),
                damage("a note takes another's id", "two Notes have the id", document -> {
                    Element note = first(document, "Note");
                    first(document, "P").dictionary().setName("S", "Note");
                    first(document, "Note").dictionary().setString("ID", note.text(COSName.getPDFName("ID")));
                }),
                damage("a note stands apart from its mark", "no reference stands before a note", document -> {
                    Element paragraph = holding(document, "Note");
                    COSArray kids = paragraph.dictionary().getCOSArray(COSName.K);
                    int at = indexOf(kids, "Note");
                    kids.add(0, kids.remove(at));
                }),
                damage(
                        "a mark leads elsewhere",
                        "does not lead to its note",
                        document -> elsewhere(document, first(document, "Note"), "Reference")),
                damage(
                        "a note does not lead back",
                        "does not lead back",
                        document -> elsewhere(document, first(document, "Note"), "Lbl")),
                damage(
                        "a link is no Link",
                        "is in no Link",
                        document -> first(document, "Link").dictionary().setName("S", "Span")),
                damage("a link loses its annotation", "leads nowhere", document -> {
                    COSArray kids = first(document, "Link").dictionary().getCOSArray(COSName.K);
                    kids.remove(kids.size() - 1);
                }),
                damage("an annotation has no Link", "an annotation is in no element", document -> {
                    COSArray kids = first(document, "Link").dictionary().getCOSArray(COSName.K);
                    kids.remove(kids.size() - 1);
                }),
                damage(
                        "a link says nothing",
                        "says nothing",
                        document -> annotation(document).removeItem(COSName.CONTENTS)),
                damage(
                        "an annotation leaves the page",
                        "is not within its page",
                        document ->
                                annotation(document).getCOSArray(COSName.RECT).set(2, COSInteger.get(5000))),
                damage(
                        "a link leads to no page",
                        "leads to no page",
                        document -> annotation(document).setItem(COSName.DEST, new COSString("nowhere"))),
                damage("an annotation is on another page", "not on the page", document -> {
                    COSDictionary annotation = annotation(document);
                    page(document).getCOSArray(COSName.ANNOTS).removeObject(annotation);
                }),
                damage("a bookmark is lost", "bookmarks", document -> {
                    COSDictionary outline =
                            document.getDocumentCatalog().getDocumentOutline().getCOSObject();
                    COSDictionary first = outline.getCOSDictionary(COSName.FIRST);
                    first.removeItem(COSName.FIRST);
                    first.removeItem(COSName.LAST);
                }),
                damage(
                        "the pages lose their labels",
                        "no labels",
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.PAGE_LABELS)),
                damage(
                        "a page is numbered otherwise",
                        "is labelled",
                        document -> document.getDocumentCatalog()
                                .getPageLabels()
                                .getPageLabelRange(0)
                                .setStart(5)),
                damage(
                        "a page has an order of its own",
                        "tabbed through",
                        document -> page(document).removeItem(COSName.getPDFName("Tabs"))),
                damage(
                        "the document loses its language",
                        "no language",
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.LANG)),
                damage(
                        "the document is not marked",
                        "not marked as tagged",
                        document -> document.getDocumentCatalog().getCOSObject().removeItem(COSName.MARK_INFO)),
                damage(
                        "the window shows the file's name",
                        "window's bar",
                        document ->
                                document.getDocumentCatalog().getCOSObject().removeItem(COSName.VIEWER_PREFERENCES)),
                damage(
                        "an entry of the contents loses its link",
                        "a TOCI holds",
                        document -> first(document, "TOCI").dictionary().removeItem(COSName.K)));
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("damages")
    void itSeesThat(String what, String fault, Damage damage) throws IOException {
        assertThat(StructureCheck.faults(damaged(damage), Papers.specimen()))
                .as(what)
                .anyMatch(found -> found.contains(fault));
    }

    private static Arguments damage(String what, String fault, Damage damage) {
        return Arguments.of(what, fault, damage);
    }

    private static byte[] damaged(Damage damage) throws IOException {
        try (PDDocument document = Loader.loadPDF(sound)) {
            damage.to(document);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            document.save(out);
            return out.toByteArray();
        }
    }

    private static Element first(PDDocument document, String type) {
        return Element.root(document).all(type).findFirst().orElseThrow();
    }

    private static Element holding(PDDocument document, String type) {
        return Element.root(document)
                .all()
                .filter(element -> !element.children(type).isEmpty())
                .findFirst()
                .orElseThrow();
    }

    private static Element tableWithHead(PDDocument document) {
        return holding(document, "THead");
    }

    /** The kids of an element that holds nothing but content, several of it. */
    private static COSArray contents(PDDocument document) {
        return Element.root(document)
                .all()
                .filter(element -> element.kids().size() > 1 && element.kids().getFirst() instanceof COSInteger)
                .findFirst()
                .orElseThrow()
                .dictionary()
                .getCOSArray(COSName.K);
    }

    private static COSDictionary annotation(PDDocument document) {
        return first(document, "Link").annotations().getFirst();
    }

    private static COSDictionary page(PDDocument document) {
        return document.getPage(0).getCOSObject();
    }

    private static COSArray numbers(PDDocument document) {
        COSDictionary tree = Element.root(document).dictionary().getCOSDictionary(COSName.PARENT_TREE);
        while (tree.getCOSArray(COSName.NUMS) == null) {
            tree = (COSDictionary) tree.getCOSArray(COSName.KIDS).getObject(0);
        }
        return tree.getCOSArray(COSName.NUMS);
    }

    private static int indexOf(COSArray kids, String type) {
        for (int i = 0; i < kids.size(); i++) {
            if (kids.getObject(i) instanceof COSDictionary kid && new Element(kid).is(type)) {
                return i;
            }
        }
        throw new IllegalStateException("no " + type);
    }

    /** To the last page, from the note's label or from the reference before it. */
    private static void elsewhere(PDDocument document, Element note, String from) {
        Element start = from.equals("Lbl")
                ? note.children("Lbl").getFirst()
                : holding(document, "Note").children(from).getFirst();
        COSArray place = new COSArray();
        place.add(document.getPage(document.getNumberOfPages() - 1).getCOSObject());
        place.add(COSName.getPDFName("Fit"));
        start.all("Link").findFirst().orElseThrow().annotations().getFirst().setItem(COSName.DEST, place);
    }

    private static void append(PDDocument document, String content) throws IOException {
        PDStream stream = new PDStream(document);
        try (OutputStream out = stream.createOutputStream()) {
            out.write(content.getBytes(StandardCharsets.ISO_8859_1));
        }
        COSArray contents = new COSArray();
        contents.add(page(document).getDictionaryObject(COSName.CONTENTS));
        contents.add(stream);
        page(document).setItem(COSName.CONTENTS, contents);
    }
}

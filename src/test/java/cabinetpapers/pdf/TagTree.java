package cabinetpapers.pdf;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureNode;

/** A PDF's tags as readable lines: an element a line, indented by depth, with what a screen reader is told of it. */
public final class TagTree {

    private final PageTexts texts;
    private final List<String> lines = new ArrayList<>();

    private TagTree(PageTexts texts) {
        this.texts = texts;
    }

    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            TagTree tree = new TagTree(new PageTexts(document));
            tree.kids(document.getDocumentCatalog().getStructureTreeRoot(), 0);
            return List.copyOf(tree.lines);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void kids(PDStructureNode node, int depth) {
        for (Object kid : node.getKids()) {
            if (kid instanceof PDStructureElement element) {
                add(depth, element.getStructureType() + told(element));
                kids(element, depth + 1);
            } else if (kid instanceof PDMarkedContentReference reference) {
                text(depth, reference.getPage().getCOSObject(), reference.getMCID());
            } else if (kid instanceof Integer number && node instanceof PDStructureElement element) {
                text(depth, element.getPage().getCOSObject(), number);
            } else if (kid instanceof PDObjectReference) {
                add(depth, "(annotation)");
            }
        }
    }

    private void text(int depth, COSDictionary page, int number) {
        add(depth, "“" + texts.text(page, number) + "”");
    }

    private static String told(PDStructureElement element) {
        StringBuilder told = new StringBuilder();
        COSBase attributes = element.getCOSObject().getDictionaryObject(COSName.A);
        if (attributes instanceof COSArray array) {
            array.forEach(one -> attribute(told, (COSDictionary) one));
        } else if (attributes instanceof COSDictionary one) {
            attribute(told, one);
        }
        if (element.getAlternateDescription() != null) {
            told.append(" Alt “").append(element.getAlternateDescription()).append('”');
        }
        if (element.getActualText() != null) {
            told.append(" ActualText “").append(element.getActualText()).append('”');
        }
        return told.toString();
    }

    /** Where a figure stands on its page is no reader's concern. */
    private static void attribute(StringBuilder told, COSDictionary attribute) {
        attribute.keySet().stream()
                .map(COSName::getName)
                .filter(name -> !name.equals("O") && !name.equals("BBox"))
                .sorted()
                .forEach(name -> told.append(' ').append(name).append('=').append(value(attribute, name)));
    }

    private static String value(COSDictionary attribute, String name) {
        COSBase value = attribute.getDictionaryObject(name);
        if (value instanceof COSName word) {
            return word.getName();
        }
        return value instanceof COSString text ? "“" + text.getString() + "”" : String.valueOf(value);
    }

    private void add(int depth, String line) {
        lines.add("  ".repeat(depth) + line);
    }
}

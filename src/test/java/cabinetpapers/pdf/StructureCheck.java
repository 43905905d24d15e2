package cabinetpapers.pdf;

import java.io.IOException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureTreeRoot;

/** What must hold of a structure tree and veraPDF does not look at: that content and tree point at each other. */
public final class StructureCheck {

    private static final COSName TYPE = COSName.getPDFName("S");
    private static final COSName NUMBER = COSName.MCID;
    private static final COSName ATTRIBUTES = COSName.A;

    private final List<String> faults = new ArrayList<>();
    private final PageTexts texts;
    private final Map<Integer, COSBase> parentTree = new TreeMap<>();
    private final Map<COSDictionary, Set<Integer>> met = new HashMap<>();
    private final Set<COSDictionary> annotations = new HashSet<>();
    private int headingLevel;

    private StructureCheck(PDDocument document) throws IOException {
        texts = new PageTexts(document);
        PDStructureTreeRoot root = document.getDocumentCatalog().getStructureTreeRoot();
        readNumbers(root.getCOSObject().getCOSDictionary(COSName.PARENT_TREE));
        kids(root.getCOSObject()).forEach(top -> element((COSDictionary) top, root.getCOSObject()));
        document.getPages().forEach(this::page);
    }

    /** @return what is wrong; nothing in a sound file */
    public static List<String> faults(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new StructureCheck(document).faults;
        }
    }

    private void readNumbers(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            int key = numbers.getInt(i);
            require(parentTree.put(key, numbers.getObject(i + 1)) == null, "parent tree has twice " + key);
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            readNumbers((COSDictionary) kids.getObject(i));
        }
    }

    private void element(COSDictionary element, COSDictionary parent) {
        String type = element.getNameAsString(TYPE);
        require(parent.equals(element.getCOSDictionary(COSName.P)), type + " does not know its parent");
        if (type.equals("TH")) {
            require(element.getCOSDictionary(ATTRIBUTES).containsKey("Scope"), "a TH has no scope");
        }
        if (type.equals("Figure")) {
            require(!element.getString(COSName.ALT, "").isBlank(), "a Figure has no alternative text");
        }
        if (type.matches("H[1-6]")) {
            heading(type.charAt(1) - '0');
        }
        if (type.equals("Table")) {
            long heads = kids(element).stream()
                    .filter(kid -> kid instanceof COSDictionary part && "THead".equals(part.getNameAsString(TYPE)))
                    .count();
            require(heads <= 1, "a table with %d heads".formatted(heads));
            noMergedCells(element);
        }
        kids(element).forEach(kid -> kid(kid, element));
    }

    /** Each row has a cell for each column, so that every cell's headers are those of its own row and column. */
    private void noMergedCells(COSDictionary table) {
        Set<Integer> widths = new HashSet<>();
        for (COSBase part : kids(table)) {
            String type = ((COSDictionary) part).getNameAsString(TYPE);
            if (!type.equals("Caption")) {
                kids((COSDictionary) part).forEach(row -> widths.add(row(kids((COSDictionary) row))));
            }
        }
        require(widths.size() <= 1, "a table's rows have " + widths + " cells");
    }

    private int row(List<COSBase> cells) {
        for (COSBase cell : cells) {
            COSDictionary attributes = ((COSDictionary) cell).getCOSDictionary(ATTRIBUTES);
            require(
                    attributes == null || !(attributes.containsKey("RowSpan") || attributes.containsKey("ColSpan")),
                    "a cell spans others");
        }
        return cells.size();
    }

    private void heading(int level) {
        require(
                level <= headingLevel + 1,
                "after a heading of level %d comes one of level %d".formatted(headingLevel, level));
        headingLevel = level;
    }

    private void kid(COSBase kid, COSDictionary element) {
        if (kid instanceof COSInteger number) {
            content(element.getCOSDictionary(COSName.PG), number.intValue(), element);
        } else if (kid instanceof COSDictionary dictionary) {
            if (dictionary.containsKey(NUMBER)) {
                content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(NUMBER), element);
            } else if (dictionary.containsKey(COSName.OBJ)) {
                object(dictionary, element);
            } else {
                element(dictionary, element);
            }
        }
    }

    private void content(COSDictionary page, int number, COSDictionary element) {
        String name = element.getNameAsString(TYPE) + " content " + number;
        require(met.computeIfAbsent(page, none -> new HashSet<>()).add(number), name + " is met twice");
        require(element.equals(parents(page).getObject(number)), name + " has another parent in the parent tree");
    }

    private void object(COSDictionary reference, COSDictionary element) {
        COSDictionary annotation = reference.getCOSDictionary(COSName.OBJ);
        COSBase parent = parentTree.get(annotation.getInt(COSName.STRUCT_PARENT));
        require(element.equals(parent), "a link's annotation has another parent in the parent tree");
        COSArray onPage = reference.getCOSDictionary(COSName.PG).getCOSArray(COSName.ANNOTS);
        boolean found = false;
        for (int i = 0; i < onPage.size(); i++) {
            found |= annotation.equals(onPage.getObject(i));
        }
        require(found, "a link's annotation is not on its page");
        require(!annotation.getString(COSName.CONTENTS, "").isBlank(), "a link's annotation says nothing");
        annotations.add(annotation);
    }

    private void page(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        Set<Integer> inContent = texts.numbers(dictionary).keySet();
        Set<Integer> inTree = met.getOrDefault(dictionary, Set.of());
        require(inContent.equals(inTree), "content %s of a page, but %s in the tree".formatted(inContent, inTree));
        require(
                parents(dictionary).size() == inTree.size(),
                "the parent tree has another number of contents than the page");
        COSArray onPage = dictionary.getCOSArray(COSName.ANNOTS);
        for (int i = 0; onPage != null && i < onPage.size(); i++) {
            require(annotations.contains(onPage.getObject(i)), "an annotation is in no element");
        }
    }

    /** The elements of a page's contents, by their numbers. */
    private COSArray parents(COSDictionary page) {
        return parentTree.get(page.getInt(COSName.STRUCT_PARENTS)) instanceof COSArray parents
                ? parents
                : new COSArray();
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> list = new ArrayList<>();
        if (kids instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                list.add(array.getObject(i));
            }
        } else if (kids != null) {
            list.add(kids);
        }
        return list;
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}

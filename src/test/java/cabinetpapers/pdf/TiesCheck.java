package cabinetpapers.pdf;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Content, structure tree and parent tree point at each other, all of them, and nothing is left over. */
final class TiesCheck {

    private final List<String> faults;
    private final PageTexts texts;
    private final TreeMap<Integer, COSBase> parentTree = new TreeMap<>();
    private final Map<COSDictionary, Set<Integer>> met = new HashMap<>();
    private final Set<COSDictionary> annotations = new HashSet<>();
    private final Set<Integer> keysUsed = new HashSet<>();

    private TiesCheck(PageTexts texts, List<String> faults) {
        this.faults = faults;
        this.texts = texts;
    }

    static void check(PDDocument document, PageTexts texts, List<String> faults) {
        TiesCheck check = new TiesCheck(texts, faults);
        Element root = Element.root(document);
        check.parentTree(root);
        root.children().forEach(top -> check.element(top, root));
        document.getPages().forEach(check::page);
        check.require(check.parentTree.keySet().equals(check.keysUsed), "the parent tree has keys that nothing has");
    }

    private void parentTree(Element root) {
        COSDictionary tree = root.dictionary().getCOSDictionary(COSName.PARENT_TREE);
        if (tree == null) {
            faults.add("there is no parent tree");
            return;
        }
        readNumbers(tree);
        int last = parentTree.isEmpty() ? -1 : parentTree.lastKey();
        int next = root.dictionary().getInt(COSName.PARENT_TREE_NEXT_KEY, -1);
        require(next > last, "the parent tree's last key is %d and its next %d".formatted(last, next));
    }

    private void readNumbers(COSDictionary node) {
        COSArray numbers = node.getCOSArray(COSName.NUMS);
        for (int i = 0; numbers != null && i < numbers.size(); i += 2) {
            int key = numbers.getInt(i);
            require(parentTree.put(key, numbers.getObject(i + 1)) == null, "the parent tree has twice the key " + key);
        }
        COSArray kids = node.getCOSArray(COSName.KIDS);
        for (int i = 0; kids != null && i < kids.size(); i++) {
            readNumbers((COSDictionary) kids.getObject(i));
        }
    }

    private void element(Element element, Element parent) {
        require(
                parent.dictionary().equals(element.dictionary().getCOSDictionary(COSName.P)),
                element.type() + " does not know its parent");
        for (COSBase kid : element.kids()) {
            switch (kid) {
                case COSInteger number ->
                    content(element.dictionary().getCOSDictionary(COSName.PG), number.intValue(), element);
                case COSDictionary dictionary
                when dictionary.containsKey(COSName.MCID) ->
                    content(dictionary.getCOSDictionary(COSName.PG), dictionary.getInt(COSName.MCID), element);
                case COSDictionary dictionary
                when dictionary.containsKey(COSName.OBJ) -> annotation(dictionary, element);
                case COSDictionary dictionary -> element(new Element(dictionary), element);
                default -> faults.add(element.type() + " holds " + kid);
            }
        }
    }

    private void content(COSDictionary page, int number, Element element) {
        String name = "%s with content %d".formatted(element.type(), number);
        require(met.computeIfAbsent(page, none -> new HashSet<>()).add(number), name + ": that is met twice");
        COSArray parents = parents(page);
        require(
                number < parents.size() && element.dictionary().equals(parents.getObject(number)),
                name + " is not its parent in the parent tree");
    }

    private void annotation(COSDictionary reference, Element element) {
        COSDictionary annotation = reference.getCOSDictionary(COSName.OBJ);
        int key = annotation.getInt(COSName.STRUCT_PARENT);
        require(keysUsed.add(key), "two annotations have the key " + key);
        require(
                element.dictionary().equals(parentTree.get(key)),
                element.type() + " is not its annotation's parent in the parent tree");
        require(annotations.add(annotation), "an annotation is in two elements");
        COSArray onPage = reference.getCOSDictionary(COSName.PG).getCOSArray(COSName.ANNOTS);
        boolean found = false;
        for (int i = 0; onPage != null && i < onPage.size(); i++) {
            found |= annotation.equals(onPage.getObject(i));
        }
        require(found, "an annotation is not on the page that its element names");
    }

    private void page(PDPage page) {
        COSDictionary dictionary = page.getCOSObject();
        Set<Integer> inContent = texts.numbers(dictionary).keySet();
        Set<Integer> inTree = met.getOrDefault(dictionary, Set.of());
        require(inContent.equals(inTree), "content %s of a page, but %s in the tree".formatted(inContent, inTree));
        COSArray parents = parents(dictionary);
        require(parents.size() == inTree.size(), "the parent tree has another number of contents than the page");
        if (dictionary.containsKey(COSName.STRUCT_PARENTS)) {
            require(keysUsed.add(dictionary.getInt(COSName.STRUCT_PARENTS)), "two pages have one key");
        }
        COSArray onPage = dictionary.getCOSArray(COSName.ANNOTS);
        for (int i = 0; onPage != null && i < onPage.size(); i++) {
            require(annotations.contains((COSDictionary) onPage.getObject(i)), "an annotation is in no element");
        }
    }

    /** The elements of a page's contents, by their numbers. */
    private COSArray parents(COSDictionary page) {
        return parentTree.get(page.getInt(COSName.STRUCT_PARENTS)) instanceof COSArray parents
                ? parents
                : new COSArray();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}

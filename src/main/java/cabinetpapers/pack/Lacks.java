package cabinetpapers.pack;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Deque;
import java.util.HashSet;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDDocumentCatalog;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;

/**
 * What a tagged file lacks of PDF/UA-1, as far as it can be seen without following its every mark: its title (ISO 14289-1,
 * 7.1), its language (7.2), fonts (7.21), words for pictures (7.3), links in the tags (7.18). Whether the tags are the right
 * ones only a person can tell.
 */
final class Lacks {

    /** Types that show something, and so have to say it in words too. */
    private static final Set<String> SHOWN = Set.of("Figure", "Formula");

    /** They need no tag of their own: what belongs to another note, or is for printers. */
    private static final Set<String> UNTAGGED = Set.of("Popup", "TrapNet", "PrinterMark");

    private final PDDocument document;
    private final Set<String> lacks = new LinkedHashSet<>();

    private Lacks(PDDocument document) {
        this.document = document;
    }

    /** A file that can be shown and joined may still have parts that nobody can make sense of. */
    static List<String> of(PDDocument document) {
        Lacks lacks = new Lacks(document);
        try {
            lacks.properties();
            lacks.pictures();
            lacks.pages();
        } catch (IOException | RuntimeException damaged) {
            lacks.lacks.add("not all of it can be looked through");
        }
        return List.copyOf(lacks.lacks);
    }

    private void properties() throws IOException {
        PDDocumentCatalog catalog = document.getDocumentCatalog();
        boolean titled = catalog.getMetadata() != null
                && Xmp.hasTitle(catalog.getMetadata().toByteArray());
        if (!titled) {
            lacks.add("it has no title");
        } else if (catalog.getViewerPreferences() == null
                || !catalog.getViewerPreferences().displayDocTitle()) {
            lacks.add("it shows its file's name in place of its title");
        }
        if (catalog.getLanguage() == null || catalog.getLanguage().isBlank()) {
            lacks.add("it does not say which language it is in");
        }
        if (catalog.getMarkInfo().isSuspect()) {
            lacks.add("whatever tagged it was not sure of the tags");
        }
    }

    /** Each element of the structure once: a damaged file may lead in circles. */
    private void pictures() {
        COSDictionary root =
                document.getDocumentCatalog().getStructureTreeRoot().getCOSObject();
        COSDictionary roles = root.getCOSDictionary(COSName.ROLE_MAP);
        Set<COSDictionary> met = Collections.newSetFromMap(new IdentityHashMap<>());
        Deque<COSBase> waiting = new ArrayDeque<>(kids(root));
        while (!waiting.isEmpty()) {
            if (waiting.pop() instanceof COSDictionary element && met.add(element)) {
                if (SHOWN.contains(type(element, roles)) && !saysWords(element)) {
                    lacks.add("a picture has no words in its place");
                }
                kids(element).forEach(waiting::push);
            }
        }
    }

    /** A name of the maker's own may stand for another of them: the one that stands for none counts. */
    private static String type(COSDictionary element, COSDictionary roles) {
        String type = element.getNameAsString(COSName.S, "");
        Set<String> met = new HashSet<>();
        while (roles != null && met.add(type)) {
            type = roles.getNameAsString(type, type);
        }
        return type;
    }

    private static boolean saysWords(COSDictionary element) {
        return !element.getString(COSName.ALT, "").isBlank() || element.containsKey(COSName.ACTUAL_TEXT);
    }

    private static List<COSBase> kids(COSDictionary element) {
        COSBase kids = element.getDictionaryObject(COSName.K);
        List<COSBase> all = new ArrayList<>();
        if (kids instanceof COSArray several) {
            for (COSBase one : several) {
                all.add(one instanceof COSObject reference ? reference.getObject() : one);
            }
        } else if (kids != null) {
            all.add(kids);
        }
        return all;
    }

    private void pages() throws IOException {
        ShownFonts shown = new ShownFonts();
        for (PDPage page : document.getPages()) {
            shown.processPage(page);
            notes(page, shown);
        }
        shown.fonts().stream()
                .filter(font -> !font.isEmbedded())
                .map(Lacks::name)
                .distinct()
                .sorted()
                .forEach(name -> lacks.add(name + " is not in the file"));
    }

    private static String name(PDFont font) {
        String name = font.getName();
        return name == null ? "a font without a name" : "the font " + name;
    }

    /** Form fields are asked for as links are; the tab key goes by whatever is on the page. */
    private void notes(PDPage page, ShownFonts shown) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (!annotation.isHidden()) {
                shown.showAnnotation(annotation);
                if (annotation.getStructParent() < 0 && !UNTAGGED.contains(annotation.getSubtype())) {
                    lacks.add("a link, note or form field is not in its tags");
                }
                if (!"S".equals(page.getCOSObject().getNameAsString(COSName.getPDFName("Tabs")))) {
                    lacks.add("the tab key does not follow its tags");
                }
            }
        }
    }
}

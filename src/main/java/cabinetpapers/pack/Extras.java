package cabinetpapers.pack;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationFileAttachment;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationText;

/**
 * What a file holds besides what its pages show: files within it, which whoever has it can take out, and programs, which run
 * when it is opened, shown or clicked on. A pack has its papers' pages, and none of that.
 */
final class Extras {

    /** Actions that do more than lead to a place or an address (ISO 32000-1, 12.6.4). */
    private static final Set<String> PROGRAMS = Set.of("JavaScript", "Launch", "ImportData", "SubmitForm", "Rendition");

    private static final COSName JAVASCRIPT = COSName.getPDFName("JavaScript");
    private static final COSName ASSOCIATED_FILES = COSName.getPDFName("AF");
    private static final COSName COLLECTION = COSName.getPDFName("Collection");
    private static final COSName XFA = COSName.getPDFName("XFA");
    private static final COSName NEXT = COSName.getPDFName("Next");
    private static final COSName RICH_MEDIA = COSName.getPDFName("RichMediaContent");
    private static final List<COSName> ACTIONS = List.of(COSName.A, COSName.OPEN_ACTION, NEXT);
    private static final int HIDDEN = 2;

    private final Set<String> files = new LinkedHashSet<>();
    private boolean programmed;

    private Extras() {}

    /** As they read after "it holds": {@code a program}, {@code the file "salaries.xlsx"}. */
    static List<String> of(PDDocument document) {
        Extras extras = new Extras();
        Everything.in(document).forEach(extras::look);
        extras.programmed |=
                form(document).filter(form -> form.containsKey(XFA)).isPresent();
        Set<String> words = new LinkedHashSet<>();
        if (extras.programmed) {
            words.add("a program");
        }
        extras.files.forEach(name -> words.add(name.isBlank() ? "a file" : "the file \"" + name + "\""));
        return List.copyOf(words);
    }

    /** Takes all of it off; what is left are pages. */
    static void takeOff(PDDocument document) {
        Everything.in(document).forEach(Extras::takeOff);
        COSDictionary catalog = document.getDocumentCatalog().getCOSObject();
        catalog.removeItem(COLLECTION);
        form(document).ifPresent(form -> form.removeItem(XFA));
        COSDictionary names = catalog.getCOSDictionary(COSName.NAMES);
        if (names != null) {
            names.removeItem(COSName.EMBEDDED_FILES);
            names.removeItem(JAVASCRIPT);
        }
    }

    /** Its fields; a form of Adobe's own making (XFA) brings scripts, and pages that are made when it is opened. */
    private static Optional<COSDictionary> form(PDDocument document) {
        return Optional.ofNullable(document.getDocumentCatalog().getCOSObject().getCOSDictionary(COSName.ACRO_FORM));
    }

    private static void takeOff(COSDictionary dictionary) {
        dictionary.removeItem(COSName.AA);
        dictionary.removeItem(ASSOCIATED_FILES);
        dictionary.removeItem(RICH_MEDIA);
        ACTIONS.stream()
                .filter(key -> isProgram(dictionary.getDictionaryObject(key)))
                .forEach(dictionary::removeItem);
        if (holdsFile(dictionary)) {
            List.of(COSName.EF, COSName.F, COSName.UF, COSName.DESC).forEach(dictionary::removeItem);
        }
        if (PDAnnotationFileAttachment.SUB_TYPE.equals(dictionary.getNameAsString(COSName.SUBTYPE))) {
            // Without its file it is none any more; a note that is not shown keeps its place in the tags.
            dictionary.removeItem(COSName.FS);
            dictionary.setName(COSName.SUBTYPE, PDAnnotationText.SUB_TYPE);
            dictionary.setInt(COSName.F, dictionary.getInt(COSName.F, 0) | HIDDEN);
        }
    }

    private void look(COSDictionary dictionary) {
        if (isProgram(dictionary)) {
            programmed = true;
        }
        if (holdsFile(dictionary)) {
            files.add(dictionary.getString(COSName.UF, dictionary.getString(COSName.F, "")));
        }
    }

    private static boolean holdsFile(COSDictionary dictionary) {
        return dictionary.getDictionaryObject(COSName.EF) instanceof COSDictionary;
    }

    private static boolean isProgram(COSBase base) {
        if (base instanceof COSArray several) {
            return several.toList().stream()
                    .map(one -> one instanceof COSObject reference ? reference.getObject() : one)
                    .anyMatch(Extras::isProgram);
        }
        return base instanceof COSDictionary action && PROGRAMS.contains(action.getNameAsString(COSName.S, ""));
    }
}

package cabinetpapers.pdf;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSInteger;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** A structure element, or the root of the structure tree, as it stands in a file. */
record Element(COSDictionary dictionary) {

    private static final COSName TYPE = COSName.getPDFName("S");

    static Element root(PDDocument document) {
        return new Element(document.getDocumentCatalog().getStructureTreeRoot().getCOSObject());
    }

    /** Empty for the root. */
    String type() {
        return Optional.ofNullable(dictionary.getNameAsString(TYPE)).orElse("");
    }

    boolean is(String type) {
        return type().equals(type);
    }

    boolean isHeading() {
        return type().matches("H[1-6]");
    }

    String text(COSName key) {
        return dictionary.getString(key, "");
    }

    /** Elements, content and annotations, in order. */
    List<COSBase> kids() {
        return list(dictionary.getDictionaryObject(COSName.K));
    }

    List<Element> children() {
        return kids().stream()
                .filter(COSDictionary.class::isInstance)
                .map(kid -> new Element((COSDictionary) kid))
                .filter(kid -> !kid.type().isEmpty())
                .toList();
    }

    List<Element> children(String type) {
        return children().stream().filter(child -> child.is(type)).toList();
    }

    /** What it holds, itself first, in reading order. */
    Stream<Element> all() {
        return Stream.concat(Stream.of(this), children().stream().flatMap(Element::all));
    }

    Stream<Element> all(String type) {
        return all().filter(element -> element.is(type));
    }

    /** Of whatever owner. */
    Optional<COSBase> attribute(String key) {
        return list(dictionary.getDictionaryObject(COSName.A)).stream()
                .filter(COSDictionary.class::isInstance)
                .flatMap(one -> Stream.ofNullable(((COSDictionary) one).getDictionaryObject(key)))
                .findFirst();
    }

    /** The annotations that it is tied to. */
    List<COSDictionary> annotations() {
        return kids().stream()
                .filter(COSDictionary.class::isInstance)
                .flatMap(kid -> Stream.ofNullable(((COSDictionary) kid).getCOSDictionary(COSName.OBJ)))
                .toList();
    }

    /** The page of the first content in it. */
    Optional<COSDictionary> page() {
        for (COSBase kid : kids()) {
            Optional<COSDictionary> page = switch (kid) {
                case COSInteger none -> Optional.ofNullable(dictionary.getCOSDictionary(COSName.PG));
                case COSDictionary inner when inner.containsKey(TYPE) -> new Element(inner).page();
                case COSDictionary reference -> Optional.ofNullable(reference.getCOSDictionary(COSName.PG));
                default -> Optional.empty();
            };
            if (page.isPresent()) {
                return page;
            }
        }
        return Optional.empty();
    }

    private static List<COSBase> list(COSBase one) {
        List<COSBase> all = new ArrayList<>();
        if (one instanceof COSArray array) {
            for (int i = 0; i < array.size(); i++) {
                all.add(array.getObject(i));
            }
        } else if (one != null) {
            all.add(one);
        }
        return all;
    }
}

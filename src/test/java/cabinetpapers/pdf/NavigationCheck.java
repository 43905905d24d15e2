package cabinetpapers.pdf;

import cabinetpapers.paper.PaperOutline;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDNamedDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageDestination;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineItem;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.outline.PDOutlineNode;

/** Bookmarks, links within the paper and page labels lead where they say. */
final class NavigationCheck {

    private final PDDocument document;
    private final List<String> faults;
    private final PageTexts texts;

    private NavigationCheck(PDDocument document, PageTexts texts, List<String> faults) {
        this.document = document;
        this.texts = texts;
        this.faults = faults;
    }

    static void check(PDDocument document, PageTexts texts, List<String> faults) throws IOException {
        NavigationCheck check = new NavigationCheck(document, texts, faults);
        check.bookmarks();
        check.labels();
        for (PDPage page : document.getPages()) {
            check.links(page);
        }
        check.notes(Element.root(document));
    }

    /** A bookmark or a heading: what it says and its page. */
    private record Landmark(String text, COSDictionary page) {}

    private void bookmarks() throws IOException {
        List<Landmark> bookmarks = new ArrayList<>();
        PDOutlineNode outline = document.getDocumentCatalog().getDocumentOutline();
        if (outline != null) {
            collect(outline, bookmarks);
        }
        List<Landmark> headings = Element.root(document)
                .all()
                .filter(Element::isHeading)
                .map(heading -> new Landmark(
                        PaperOutline.fold(texts.text(heading)), heading.page().orElseThrow()))
                .toList();
        require(
                bookmarks.equals(headings),
                "bookmarks %s, but headings %s"
                        .formatted(
                                bookmarks.stream().map(Landmark::text).toList(),
                                headings.stream().map(Landmark::text).toList()));
    }

    private void collect(PDOutlineNode node, List<Landmark> bookmarks) throws IOException {
        for (PDOutlineItem item : node.children()) {
            bookmarks.add(new Landmark(
                    PaperOutline.fold(item.getTitle()),
                    item.findDestinationPage(document).getCOSObject()));
            collect(item, bookmarks);
        }
    }

    private void labels() throws IOException {
        if (document.getDocumentCatalog().getPageLabels() == null) {
            faults.add("the pages have no labels");
            return;
        }
        String[] labels = document.getDocumentCatalog().getPageLabels().getLabelsByPageIndices();
        for (int i = 0; i < labels.length; i++) {
            require(labels[i].equals(String.valueOf(i + 1)), "page %d is labelled %s".formatted(i + 1, labels[i]));
        }
    }

    private void links(PDPage page) throws IOException {
        for (PDAnnotation annotation : page.getAnnotations()) {
            if (annotation instanceof PDAnnotationLink link && link.getAction() == null) {
                require(leadsTo(link.getCOSObject()).isPresent(), "a link leads to no page: " + link.getContents());
            }
            float[] box = annotation.getRectangle().getCOSArray().toFloatArray();
            require(
                    page.getMediaBox().contains(box[0], box[1])
                            && page.getMediaBox().contains(box[2], box[3]),
                    "an annotation is not within its page");
        }
    }

    /** A note stands right after the reference to it, and each leads to the page of the other. */
    private void notes(Element element) throws IOException {
        List<Element> children = element.children();
        for (int i = 0; i < children.size(); i++) {
            Element child = children.get(i);
            if (child.is("Note")) {
                boolean referred = i > 0 && children.get(i - 1).is("Reference");
                require(referred, "no reference stands before a note");
                if (referred) {
                    pair(children.get(i - 1), child);
                }
            }
            notes(child);
        }
    }

    private void pair(Element reference, Element note) throws IOException {
        Element label = note.children().getFirst();
        require(
                texts.text(reference).strip().equals(texts.text(label).strip()),
                "a note has another mark than its reference");
        require(leads(reference, label), "a reference does not lead to its note");
        require(leads(label, reference), "a note does not lead back to its reference");
    }

    private boolean leads(Element from, Element to) throws IOException {
        for (Element link : from.children("Link")) {
            for (COSDictionary annotation : link.annotations()) {
                if (leadsTo(annotation).equals(to.page())) {
                    return true;
                }
            }
        }
        return false;
    }

    private Optional<COSDictionary> leadsTo(COSDictionary annotation) throws IOException {
        PDDestination destination = annotation.getDictionaryObject(COSName.DEST) instanceof COSString name
                ? document.getDocumentCatalog().findNamedDestinationPage(new PDNamedDestination(name))
                : PDDestination.create(annotation.getDictionaryObject(COSName.DEST));
        return destination instanceof PDPageDestination place && place.getPage() != null
                ? Optional.of(place.getPage().getCOSObject())
                : Optional.empty();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}

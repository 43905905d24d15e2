package cabinetpapers.pdf;

import static cabinetpapers.paper.PaperOutline.fold;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDMarkedContentReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDObjectReference;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;
import org.apache.pdfbox.pdmodel.documentinterchange.taggedpdf.PDTableAttributeObject;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;

/** A PDF's structure tree as the lines of {@link cabinetpapers.paper.PaperOutline}, for comparing the two. */
public final class PdfOutline {

    private static final List<String> BLOCKS = List.of("P", "L");

    private final PageTexts texts;
    private final List<String> lines = new ArrayList<>();

    private PdfOutline(PageTexts texts) {
        this.texts = texts;
    }

    public static List<String> of(byte[] pdf) {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return of(document, new PageTexts(document));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static List<String> of(PDDocument document, PageTexts texts) {
        PdfOutline outline = new PdfOutline(texts);
        for (Object top : document.getDocumentCatalog().getStructureTreeRoot().getKids()) {
            outline.blocks(elements((PDStructureElement) top), "");
        }
        return List.copyOf(outline.lines);
    }

    private void blocks(List<PDStructureElement> blocks, String indent) {
        blocks.forEach(block -> block(block, indent));
    }

    private void block(PDStructureElement block, String indent) {
        String type = block.getStructureType();
        switch (type) {
            case "H1", "H2", "H3", "H4", "H5", "H6" -> words(type, block, indent);
            case "P" -> paragraph(block, indent);
            case "L" -> list(block, 1, indent);
            case "Table" -> table(block);
            case "Figure" -> figure(block);
            case "TOC" -> contents(block);
            default -> throw new IllegalStateException("no block of a paper: " + type);
        }
    }

    private void words(String kind, PDStructureElement element, String indent) {
        add(indent + kind, text(element));
        extras(element, indent);
    }

    private void paragraph(PDStructureElement paragraph, String indent) {
        List<PDStructureElement> parts = elements(paragraph);
        boolean numbered =
                !parts.isEmpty() && parts.getFirst().getStructureType().equals("Lbl");
        words(numbered ? "N" : "P", paragraph, indent);
    }

    private void list(PDStructureElement list, int depth, String indent) {
        for (PDStructureElement item : elements(list)) {
            PDStructureElement body = elements(item).getLast();
            List<PDStructureElement> blocks = blocksOf(body);
            String kind = "LI " + depth + " " + fold(text(elements(item).getFirst()));
            words(kind, blocks.isEmpty() ? body : blocks.getFirst(), indent);
            for (PDStructureElement block : blocks.subList(Math.min(1, blocks.size()), blocks.size())) {
                if (block.getStructureType().equals("L")) {
                    list(block, depth + 1, indent);
                } else {
                    block(block, indent);
                }
            }
        }
    }

    private void table(PDStructureElement table) {
        List<PDStructureElement> parts = elements(table);
        if (parts.getFirst().getStructureType().equals("Caption")) {
            add("TABLE", text(parts.getFirst()));
        } else {
            add("GRID", ((PDTableAttributeObject) table.getAttributes().getObject(0)).getSummary());
        }
        for (PDStructureElement part : parts) {
            if (!part.getStructureType().equals("Caption")) {
                elements(part).forEach(this::row);
            }
        }
    }

    private void row(PDStructureElement row) {
        add(row.getStructureType(), "");
        for (PDStructureElement cell : elements(row)) {
            List<PDStructureElement> blocks = blocksOf(cell);
            if (blocks.isEmpty()) {
                words(cell.getStructureType(), cell, "");
            } else {
                add(cell.getStructureType(), "");
                blocks(blocks, "  ");
            }
        }
    }

    private void figure(PDStructureElement figure) {
        elements(figure).forEach(caption -> add("FIGURE", text(caption)));
        add("ALT", figure.getAlternateDescription());
    }

    private void contents(PDStructureElement contents) {
        for (PDStructureElement part : elements(contents)) {
            if (part.getStructureType().equals("Caption")) {
                add("CONTENTS", text(part));
            } else if (part.getStructureType().equals("TOC")) {
                contents(part);
            } else {
                PDStructureElement reference = elements(part).getFirst();
                add("TOC", text(elements(reference).getFirst()));
            }
        }
    }

    /** Links and footnotes within the element. */
    private void extras(PDStructureElement element, String indent) {
        for (PDStructureElement part : elements(element)) {
            switch (part.getStructureType()) {
                case "Link" -> add(indent + "LINK", text(part) + " -> " + target(part));
                case "Note" -> add(indent + "NOTE", noteText(part));
                case "Strong", "Em" -> extras(part, indent);
                default -> {}
            }
        }
    }

    private String noteText(PDStructureElement note) {
        String label = fold(text(elements(note).getFirst()));
        return fold(text(note)).substring(label.length());
    }

    private static String target(PDStructureElement link) {
        for (Object kid : link.getKids()) {
            if (kid instanceof PDObjectReference reference
                    && reference.getReferencedObject() instanceof PDAnnotationLink annotation) {
                return ((PDActionURI) annotation.getAction()).getURI();
            }
        }
        throw new IllegalStateException("a link that leads nowhere");
    }

    /** What the element says, without the marks of footnotes and the notes themselves. */
    private String text(PDStructureElement element) {
        StringBuilder text = new StringBuilder();
        for (Object kid : element.getKids()) {
            switch (kid) {
                case PDStructureElement inner when isApart(inner) -> {}
                case PDStructureElement inner
                when inner.getStructureType().equals("Figure") -> text.append(inner.getAlternateDescription());
                case PDStructureElement inner -> text.append(text(inner));
                case PDMarkedContentReference reference ->
                    text.append(texts.text(reference.getPage().getCOSObject(), reference.getMCID()));
                case Integer number -> text.append(texts.text(page(element), number));
                default -> {}
            }
        }
        return text.toString();
    }

    private static boolean isApart(PDStructureElement element) {
        return element.getStructureType().equals("Reference")
                || element.getStructureType().equals("Note");
    }

    private static COSDictionary page(PDStructureElement element) {
        return element.getPage().getCOSObject();
    }

    private static List<PDStructureElement> blocksOf(PDStructureElement element) {
        return elements(element).stream()
                .filter(part -> BLOCKS.contains(part.getStructureType()))
                .toList();
    }

    private static List<PDStructureElement> elements(PDStructureElement element) {
        return element.getKids().stream()
                .filter(PDStructureElement.class::isInstance)
                .map(PDStructureElement.class::cast)
                .toList();
    }

    private void add(String kind, String text) {
        String folded = fold(text);
        lines.add(folded.isEmpty() ? kind : kind + " " + folded);
    }
}

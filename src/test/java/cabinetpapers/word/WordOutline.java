package cabinetpapers.word;

import static cabinetpapers.word.DocxParts.all;
import static cabinetpapers.word.DocxParts.at;
import static cabinetpapers.word.DocxParts.children;
import static cabinetpapers.word.DocxParts.value;

import cabinetpapers.paper.PaperOutline;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** A Word file read back as the lines of {@link PaperOutline}, its numbers counted as Word counts them. */
public final class WordOutline {

    private final WordStyles styles;
    private final WordNumbers numbers;
    private final Map<String, String> links = new HashMap<>();
    private final Map<String, Element> notes = new HashMap<>();
    private final List<String> lines = new ArrayList<>();
    private String alternativeText = "";

    private WordOutline(DocxParts parts) {
        styles = new WordStyles(parts.xml("word/styles.xml"));
        numbers = new WordNumbers(parts.xml("word/numbering.xml"));
        for (Element link : children(parts.xml("word/_rels/document.xml.rels"))) {
            links.put(link.getAttribute("Id"), link.getAttribute("Target"));
        }
        for (Element note : children(parts.xml("word/footnotes.xml"))) {
            notes.put(note.getAttribute("w:id"), note);
        }
    }

    /** @param docx the file's bytes */
    public static List<String> of(byte[] docx) {
        DocxParts parts = new DocxParts(docx);
        WordOutline outline = new WordOutline(parts);
        outline.blocks(at(parts.xml("word/document.xml"), "w:body").getFirst(), "");
        return List.copyOf(outline.lines);
    }

    private void blocks(Element parent, String indent) {
        for (Element block : children(parent)) {
            switch (block.getTagName()) {
                case "w:p" -> paragraph(block, indent);
                case "w:tbl" -> table(block);
                case "w:sdt" -> blocks(at(block, "w:sdtContent").getFirst(), indent);
                case "w:sectPr", "w:tcPr" -> {}
                default -> throw new AssertionError("unknown block " + block.getTagName());
            }
        }
    }

    private void paragraph(Element paragraph, String indent) {
        String style = value(paragraph, "w:pPr", "w:pStyle");
        String text = text(paragraph);
        switch (style.replaceFirst("^OnePage", "")) {
            case "Separator", "Gap" -> {}
            case "Caption", "DataCaption" -> add("TABLE", text);
            case "Figure" -> alternativeText = alternativeText(paragraph);
            case "Picture" -> add("ALT", alternativeText(paragraph));
            case "FigureCaption" -> {
                add("FIGURE", text);
                add("ALT", alternativeText);
            }
            case "TOCHeading" -> add("CONTENTS", text);
            default -> {
                if (style.startsWith("TOC")) {
                    add("TOC", text.replaceFirst("\\t[^\\t]*$", "").replaceFirst("^(\\d+)\\t", "$1 "));
                } else {
                    running(paragraph, style, text, indent);
                }
            }
        }
    }

    private void running(Element paragraph, String style, String text, String indent) {
        String outline = styles.value(style, "w:pPr", "w:outlineLvl");
        String mark = "";
        if (!outline.isEmpty()) {
            String number = isListed(paragraph) ? next(paragraph).text() + " " : "";
            mark = "H" + (Integer.parseInt(outline) + 1) + " " + number;
        } else if (isListed(paragraph)) {
            WordNumbers.Mark next = next(paragraph);
            mark = next.ofSections() ? "N " + next.text() : "LI " + next.depth() + " " + next.text();
        } else {
            mark = "P";
        }
        add(indent + mark.strip(), text);
        extras(paragraph, indent);
    }

    private boolean isListed(Element paragraph) {
        return !listValue(paragraph, "w:numId").isEmpty();
    }

    private WordNumbers.Mark next(Element paragraph) {
        return numbers.next(listValue(paragraph, "w:numId"), Integer.parseInt(listValue(paragraph, "w:ilvl")));
    }

    /** The paragraph's own list, or its style's. */
    private String listValue(Element paragraph, String name) {
        String own = value(paragraph, "w:pPr", "w:numPr", name);
        return own.isEmpty() ? styles.value(value(paragraph, "w:pPr", "w:pStyle"), "w:pPr", "w:numPr", name) : own;
    }

    private void table(Element table) {
        if (value(table, "w:tblPr", "w:tblStyle").equals("FieldTable")) {
            add("GRID", value(table, "w:tblPr", "w:tblCaption"));
        }
        for (Element row : children(table, "w:tr")) {
            add("TR", "");
            boolean header = !at(row, "w:trPr", "w:tblHeader").isEmpty();
            for (Element cell : children(row, "w:tc")) {
                cell(cell, header || headsItsRow(cell) ? "TH" : "TD");
            }
        }
    }

    private static boolean headsItsRow(Element cell) {
        return !at(cell, "w:tcPr", "w:cnfStyle").isEmpty();
    }

    private void cell(Element cell, String kind) {
        List<Element> paragraphs = children(cell, "w:p");
        if (paragraphs.size() == 1 && !isListed(paragraphs.getFirst())) {
            add(kind, text(paragraphs.getFirst()));
            extras(paragraphs.getFirst(), "");
        } else {
            add(kind, "");
            blocks(cell, "  ");
        }
    }

    private void extras(Element paragraph, String indent) {
        for (Element child : children(paragraph)) {
            if (child.getTagName().equals("w:hyperlink")) {
                add(indent + "LINK", text(child) + " -> " + links.get(child.getAttribute("r:id")));
            }
            for (Element note : children(child, "w:footnoteReference")) {
                add(indent + "NOTE", text(noteOf(note)));
            }
        }
    }

    private Element noteOf(Element reference) {
        Element note = notes.get(reference.getAttribute("w:id"));
        if (note == null) {
            throw new AssertionError("footnotes.xml lacks " + reference.getAttribute("w:id"));
        }
        return note;
    }

    private static String alternativeText(Element drawing) {
        return all(drawing, "wp:docPr").getFirst().getAttribute("descr");
    }

    private static String text(Element element) {
        StringBuilder text = new StringBuilder();
        for (Element run : all(element, "w:r")) {
            for (Element piece : children(run)) {
                switch (piece.getTagName()) {
                    case "w:t" -> text.append(piece.getTextContent());
                    case "w:noBreakHyphen" -> text.append('-');
                    case "w:tab" -> text.append('\t');
                    case "w:drawing" -> text.append(alternativeText(piece));
                    case "w:br" -> text.append(' ');
                    default -> {}
                }
            }
        }
        return text.toString();
    }

    private void add(String kind, String text) {
        String folded = PaperOutline.fold(text);
        lines.add(folded.isEmpty() ? kind : kind + " " + folded);
    }
}

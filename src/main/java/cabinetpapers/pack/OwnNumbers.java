package cabinetpapers.pack;

import java.io.IOException;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdfwriter.ContentStreamWriter;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.common.PDStream;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;

/**
 * Takes the page numbers off that papers give themselves: what is marked as an artifact of pagination whose subtype is
 * {@code PageNum} (ISO 32000-2, 14.8.2.2.2). Only the showing of its text goes; whatever else stands between the marks may
 * be needed by what follows.
 */
final class OwnNumbers {

    private static final COSName PAGE_NUMBER = COSName.getPDFName("PageNum");

    private static final Set<String> SHOWING = Set.of(
            OperatorName.SHOW_TEXT,
            OperatorName.SHOW_TEXT_ADJUSTED,
            OperatorName.SHOW_TEXT_LINE,
            OperatorName.SHOW_TEXT_LINE_AND_SPACE);

    private static final Set<String> BEGINNING =
            Set.of(OperatorName.BEGIN_MARKED_CONTENT, OperatorName.BEGIN_MARKED_CONTENT_SEQ);

    private final PDResources resources;
    private final List<Object> kept = new ArrayList<>();
    private final List<COSBase> operands = new ArrayList<>();

    /** How deep in marked content the number began; 0 outside one. */
    private int numberDepth;

    private int depth;
    private boolean found;

    private OwnNumbers(PDResources resources) {
        this.resources = resources;
    }

    static void takeOff(PDDocument pack) throws IOException {
        for (PDPage page : pack.getPages()) {
            if (page.hasContents()) {
                Optional<List<Object>> without = new OwnNumbers(page.getResources()).without(page);
                if (without.isPresent()) {
                    page.setContents(written(pack, without.get()));
                }
            }
        }
    }

    /** The page's content without its number; empty where it has none that is marked. */
    private Optional<List<Object>> without(PDPage page) {
        try {
            PDFStreamParser parser = new PDFStreamParser(page);
            for (Object token = parser.parseNextToken(); token != null; token = parser.parseNextToken()) {
                if (token instanceof Operator operator) {
                    operator(operator);
                } else if (token instanceof COSBase operand) {
                    operands.add(operand);
                }
            }
        } catch (IOException | RuntimeException damaged) {
            // It is none of our pages, and readers may show as much of it as can be followed.
            return Optional.empty();
        }
        kept.addAll(operands);
        return found ? Optional.of(kept) : Optional.empty();
    }

    private void operator(Operator operator) {
        String name = operator.getName();
        if (BEGINNING.contains(name)) {
            depth++;
            if (numberDepth == 0 && marksNumber()) {
                numberDepth = depth;
                found = true;
            }
        } else if (name.equals(OperatorName.END_MARKED_CONTENT) && depth > 0) {
            if (depth == numberDepth) {
                numberDepth = 0;
            }
            depth--;
        }
        if (numberDepth == 0 || !SHOWING.contains(name)) {
            kept.addAll(operands);
            kept.add(operator);
        } else {
            kept.addAll(withoutText(name));
        }
        operands.clear();
    }

    /** What an operator does besides showing its text: of two of them, a new line, and of one, the spacing too. */
    private List<Object> withoutText(String name) {
        List<Object> rest = new ArrayList<>();
        if (name.equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE) && operands.size() == 3) {
            rest.add(operands.getFirst());
            rest.add(Operator.getOperator(OperatorName.SET_WORD_SPACING));
            rest.add(operands.get(1));
            rest.add(Operator.getOperator(OperatorName.SET_CHAR_SPACING));
        }
        if (name.equals(OperatorName.SHOW_TEXT_LINE) || name.equals(OperatorName.SHOW_TEXT_LINE_AND_SPACE)) {
            rest.add(Operator.getOperator(OperatorName.NEXT_LINE));
        }
        return rest;
    }

    private boolean marksNumber() {
        if (operands.size() != 2 || !COSName.ARTIFACT.equals(operands.getFirst())) {
            return false;
        }
        return properties(operands.getLast())
                .filter(found -> PAGE_NUMBER.equals(found.getCOSName(COSName.SUBTYPE)))
                .isPresent();
    }

    /** Written in place, or named among the page's resources. */
    private Optional<COSDictionary> properties(COSBase operand) {
        if (operand instanceof COSDictionary inPlace) {
            return Optional.of(inPlace);
        }
        return operand instanceof COSName name && resources != null
                ? Optional.ofNullable(resources.getProperties(name)).map(PDPropertyList::getCOSObject)
                : Optional.empty();
    }

    private static PDStream written(PDDocument pack, List<Object> tokens) throws IOException {
        PDStream stream = new PDStream(pack);
        try (OutputStream out = stream.createOutputStream(COSName.FLATE_DECODE)) {
            new ContentStreamWriter(out).writeTokens(tokens);
        }
        return stream;
    }
}

package cabinetpapers.pdf;

import java.io.IOException;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdfparser.PDFStreamParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.PDResources;
import org.apache.pdfbox.pdmodel.documentinterchange.markedcontent.PDPropertyList;
import org.apache.pdfbox.pdmodel.graphics.PDXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;

/** Whatever leaves a mark on a page is either one element's content or an artifact, never both and never neither. */
final class ContentCheck {

    private static final Set<String> PAINTING =
            Set.of("f", "F", "f*", "B", "B*", "b", "b*", "S", "s", "sh", "Do", "BI", "Tj", "TJ", "'", "\"");

    /** What an open stretch of marked content is. */
    private enum Kind {
        ELEMENT,
        ARTIFACT,
        NEITHER
    }

    private final List<String> faults;
    private final PDResources resources;
    private final Deque<Kind> open = new ArrayDeque<>();
    private final Set<Integer> numbers = new HashSet<>();

    private ContentCheck(PDResources resources, List<String> faults) {
        this.resources = resources;
        this.faults = faults;
    }

    static void check(PDDocument document, List<String> faults) throws IOException {
        for (PDPage page : document.getPages()) {
            new ContentCheck(page.getResources(), faults).page(page);
            for (COSName name : page.getResources().getXObjectNames()) {
                PDXObject drawing = page.getResources().getXObject(name);
                if (drawing instanceof PDFormXObject form) {
                    drawing(form, faults);
                }
            }
        }
    }

    /** A drawing is painted within its figure's content: it may not claim elements of its own. */
    private static void drawing(PDFormXObject form, List<String> faults) throws IOException {
        for (Object token : new PDFStreamParser(form).parse()) {
            if (token instanceof Operator operator && operator.getName().equals("BDC")) {
                faults.add("a drawing has marked content of its own");
            }
        }
    }

    private void page(PDPage page) throws IOException {
        List<COSBase> operands = new ArrayList<>();
        for (Object token : new PDFStreamParser(page).parse()) {
            if (token instanceof Operator operator) {
                operator(operator.getName(), operands);
                operands.clear();
            } else {
                operands.add((COSBase) token);
            }
        }
        require(open.isEmpty(), "marked content is not closed on its page");
    }

    private void operator(String name, List<COSBase> operands) {
        switch (name) {
            case "BMC", "BDC" -> begin(operands);
            case "EMC" -> {
                require(!open.isEmpty(), "marked content is closed that was not open");
                open.poll();
            }
            default -> {
                if (PAINTING.contains(name)) {
                    long owners =
                            open.stream().filter(kind -> kind != Kind.NEITHER).count();
                    require(owners == 1, "%s paints for %d owners".formatted(name, owners));
                }
            }
        }
    }

    private void begin(List<COSBase> operands) {
        if (COSName.ARTIFACT.equals(operands.getFirst())) {
            open.push(Kind.ARTIFACT);
            return;
        }
        int number = operands.size() > 1 ? properties(operands.get(1)).getInt(COSName.MCID, -1) : -1;
        require(number < 0 || numbers.add(number), "two contents of a page have the number " + number);
        open.push(number < 0 ? Kind.NEITHER : Kind.ELEMENT);
    }

    private COSDictionary properties(COSBase operand) {
        if (operand instanceof COSDictionary inline) {
            return inline;
        }
        PDPropertyList list = resources.getProperties((COSName) operand);
        return list == null ? new COSDictionary() : list.getCOSObject();
    }

    private void require(boolean holds, String otherwise) {
        if (!holds) {
            faults.add(otherwise);
        }
    }
}

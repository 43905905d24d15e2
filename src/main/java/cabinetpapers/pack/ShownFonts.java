package cabinetpapers.pack;

import java.io.IOException;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.apache.pdfbox.contentstream.PDFStreamEngine;
import org.apache.pdfbox.contentstream.operator.DrawObject;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.contentstream.operator.state.Restore;
import org.apache.pdfbox.contentstream.operator.state.Save;
import org.apache.pdfbox.contentstream.operator.state.SetGraphicsStateParameters;
import org.apache.pdfbox.contentstream.operator.text.BeginText;
import org.apache.pdfbox.contentstream.operator.text.EndText;
import org.apache.pdfbox.contentstream.operator.text.SetFontAndSize;
import org.apache.pdfbox.contentstream.operator.text.SetTextRenderingMode;
import org.apache.pdfbox.contentstream.operator.text.ShowText;
import org.apache.pdfbox.contentstream.operator.text.ShowTextAdjusted;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLine;
import org.apache.pdfbox.contentstream.operator.text.ShowTextLineAndSpace;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.pdmodel.font.PDFont;
import org.apache.pdfbox.pdmodel.graphics.form.PDFormXObject;
import org.apache.pdfbox.pdmodel.graphics.form.PDTransparencyGroup;
import org.apache.pdfbox.pdmodel.graphics.state.RenderingMode;

/**
 * The fonts that pages show text in. One that only lies ready shows nothing, nor does one whose text is invisible (rendering
 * mode 3), as that is which text recognition puts behind a scanned page.
 */
final class ShownFonts extends PDFStreamEngine {

    private final Set<PDFont> fonts = new LinkedHashSet<>();
    private final Set<Drawn> drawn = new HashSet<>();

    /** A form shows its text as what draws it shows text, unless it says otherwise. */
    private record Drawn(COSBase form, RenderingMode mode) {}

    ShownFonts() {
        addOperator(new BeginText(this));
        addOperator(new EndText(this));
        addOperator(new Save(this));
        addOperator(new Restore(this));
        addOperator(new SetGraphicsStateParameters(this));
        addOperator(new SetFontAndSize(this));
        addOperator(new SetTextRenderingMode(this));
        addOperator(new ShowText(this));
        addOperator(new ShowTextAdjusted(this));
        addOperator(new ShowTextLine(this));
        addOperator(new ShowTextLineAndSpace(this));
        addOperator(new DrawObject(this));
    }

    Set<PDFont> fonts() {
        return fonts;
    }

    @Override
    protected void showText(byte[] string) {
        PDFont font = getGraphicsState().getTextState().getFont();
        if (font != null && string.length > 0 && mode() != RenderingMode.NEITHER) {
            fonts.add(font);
        }
    }

    /** Once is enough: a damaged file may lead in circles. */
    @Override
    public void showForm(PDFormXObject form) throws IOException {
        if (drawn.add(new Drawn(form.getCOSObject(), mode()))) {
            super.showForm(form);
        }
    }

    @Override
    public void showTransparencyGroup(PDTransparencyGroup group) throws IOException {
        if (drawn.add(new Drawn(group.getCOSObject(), mode()))) {
            super.showTransparencyGroup(group);
        }
    }

    private RenderingMode mode() {
        return getGraphicsState().getTextState().getRenderingMode();
    }

    /** A drawing that cannot be followed may show any font. */
    @Override
    protected void operatorException(Operator operator, List<COSBase> operands, IOException damaged)
            throws IOException {
        if (operator.getName().equals(OperatorName.DRAW_OBJECT)) {
            throw damaged;
        }
        super.operatorException(operator, operands, damaged);
    }
}

package cabinetpapers.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import org.w3c.dom.Element;

/** Puts properties into the order that the schema wants: other programs' templates are not always strict about it. */
final class SchemaOrder {

    private static final Map<String, List<String>> ORDERS = Map.of(
            "style",
            words("name aliases basedOn next link autoRedefine hidden uiPriority semiHidden unhideWhenUsed qFormat"
                    + " locked personal personalCompose personalReply rsid pPr rPr tblPr trPr tcPr tblStylePr"),
            "tblStylePr",
            words("pPr rPr tblPr trPr tcPr"),
            "pPr",
            words("pStyle keepNext keepLines pageBreakBefore framePr widowControl numPr suppressLineNumbers pBdr shd"
                    + " tabs suppressAutoHyphens kinsoku wordWrap overflowPunct topLinePunct autoSpaceDE"
                    + " autoSpaceDN bidi adjustRightInd snapToGrid spacing ind contextualSpacing mirrorIndents"
                    + " suppressOverlap jc textDirection textAlignment textboxTightWrap outlineLvl divId"
                    + " cnfStyle rPr sectPr pPrChange"),
            "rPr",
            words("rStyle rFonts b bCs i iCs caps smallCaps strike dstrike outline shadow emboss imprint noProof"
                    + " snapToGrid vanish webHidden color spacing w kern position sz szCs highlight u effect"
                    + " bdr shd fitText vertAlign rtl cs em lang eastAsianLayout specVanish oMath rPrChange"),
            "tblPr",
            words("tblStyle tblpPr tblOverlap bidiVisual tblStyleRowBandSize tblStyleColBandSize tblW jc"
                    + " tblCellSpacing tblInd tblBorders shd tblLayout tblCellMar tblLook tblCaption"
                    + " tblDescription"),
            "tcPr",
            words("cnfStyle tcW gridSpan hMerge vMerge tcBorders shd noWrap tcMar textDirection tcFitText vAlign"
                    + " hideMark"));

    private SchemaOrder() {}

    private static List<String> words(String text) {
        return List.of(text.split(" ", -1));
    }

    static void mend(Element root) {
        for (Element element : TemplateXml.everything(root)) {
            List<String> order = ORDERS.get(element.getLocalName());
            if (order != null && TemplateXml.WORD.equals(element.getNamespaceURI())) {
                sort(element, order);
            }
        }
    }

    private static void sort(Element parent, List<String> order) {
        List<Element> children = new ArrayList<>(TemplateXml.children(parent));
        children.sort(Comparator.comparingInt(child -> place(child, order)));
        children.forEach(parent::appendChild);
    }

    /** What is not of WordprocessingML comes last, as Word has it. */
    private static int place(Element child, List<String> order) {
        int place = TemplateXml.WORD.equals(child.getNamespaceURI()) ? order.indexOf(child.getLocalName()) : -1;
        return place < 0 ? order.size() : place;
    }
}

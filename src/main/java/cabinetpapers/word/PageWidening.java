package cabinetpapers.word;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.w3c.dom.Element;

/**
 * What a header made for upright pages needs on landscape ones, in points.
 *
 * @param portrait width of the text on an upright page
 * @param landscape the same on a landscape page
 */
record PageWidening(double portrait, double landscape) {

    /** A tab stop within this of the middle or the right edge is meant to be there. */
    private static final double NEAR = 20;

    /** The tab stops for the wider page: the old ones cleared, and the new ones, from left to right. */
    List<Element> move(Element tabs) {
        List<Element> moved = new ArrayList<>();
        for (Element tab : TemplateXml.children(tabs, "tab")) {
            if (!TemplateXml.attribute(tab, "val").equals("clear")) {
                int at = TemplateXml.number(tab, "pos").orElse(0);
                int wider = Lengths.twips(moved(tab, at / 20.0));
                Element wide = (Element) tab.cloneNode(true);
                TemplateXml.set(wide, "pos", String.valueOf(wider));
                moved.add(wide);
                if (wider != at) {
                    Element cleared = (Element) tab.cloneNode(true);
                    cleared.removeAttributeNS(TemplateXml.WORD, "leader");
                    TemplateXml.set(cleared, "val", "clear");
                    moved.add(cleared);
                }
            }
        }
        moved.sort(Comparator.comparingInt(tab -> TemplateXml.number(tab, "pos").orElse(0)));
        return moved;
    }

    private double moved(Element tab, double at) {
        return switch (TemplateXml.attribute(tab, "val")) {
            case "center" -> at > portrait / 2 + NEAR || at < portrait / 2 - NEAR ? at : landscape / 2;
            case "right", "end" -> at < portrait / 2 ? at : landscape;
            default -> at;
        };
    }

    /** Moves what a header's paragraphs and tables say themselves. */
    void widen(Element furniture) {
        for (Element properties : TemplateXml.all(furniture, "pPr")) {
            TemplateXml.child(properties, "tabs").ifPresent(tabs -> {
                List<Element> moved = move(tabs);
                TemplateXml.children(tabs).forEach(TemplateXml::remove);
                moved.forEach(tabs::appendChild);
            });
            TemplateXml.child(properties, "pStyle").ifPresent(style -> {
                String id = TemplateXml.attribute(style, "val");
                if (id.equals(StyleIds.HEADER) || id.equals(StyleIds.FOOTER)) {
                    TemplateXml.set(style, "val", id + "Landscape");
                }
            });
        }
        for (String element : List.of("tblW", "gridCol", "tcW")) {
            TemplateXml.all(furniture, element).forEach(this::scale);
        }
    }

    private void scale(Element width) {
        String type = TemplateXml.attribute(width, "type");
        if (type.isEmpty() || type.equals("dxa")) {
            TemplateXml.number(width, "w")
                    .ifPresent(twips ->
                            TemplateXml.set(width, "w", String.valueOf(Math.round(twips * landscape / portrait))));
        }
    }
}

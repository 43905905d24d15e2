package cabinetpapers.word;

import cabinetpapers.house.HouseStyle;
import java.util.List;

/** Page size, margins, header and footer of a stretch of pages. */
final class SectionWriter {

    private final HouseStyle house;
    private final Furnishing furnishing;

    SectionWriter(HouseStyle house, Furnishing furnishing) {
        this.house = house;
        this.furnishing = furnishing;
    }

    void write(Xml xml, PageArea area) {
        xml.open("w:sectPr");
        furnishing.refer(xml, area);
        xml.value("w:type", "nextPage");
        String width = String.valueOf(Lengths.twips(area.pageWidth()));
        String height = String.valueOf(Lengths.twips(area.pageHeight()));
        switch (area.orientation()) {
            case PORTRAIT -> xml.empty("w:pgSz", "w:w", width, "w:h", height);
            case LANDSCAPE -> xml.empty("w:pgSz", "w:w", width, "w:h", height, "w:orient", "landscape");
        }
        List<String> ofTemplate = furnishing.marginsOfTemplate();
        if (ofTemplate.isEmpty()) {
            margins(xml, house.page());
        } else {
            xml.empty("w:pgMar", ofTemplate.toArray(String[]::new));
        }
        furnishing.firstPage(xml);
        xml.close();
    }

    private void margins(Xml xml, HouseStyle.Page page) {
        xml.empty(
                "w:pgMar",
                "w:top",
                twips(page.top()),
                "w:right",
                twips(page.right()),
                "w:bottom",
                twips(page.bottom()),
                "w:left",
                twips(page.left()),
                "w:header",
                twips(house.header().fromEdge().orElse(page.top() / 2)),
                "w:footer",
                twips(house.footer().fromEdge().orElse(page.bottom() / 2)),
                "w:gutter",
                "0");
    }

    private static String twips(double points) {
        return String.valueOf(Lengths.twips(points));
    }
}

package cabinetpapers.pdf;

import cabinetpapers.finding.Finding;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Paper;
import java.io.OutputStream;
import java.util.List;

/** Renders papers as tagged PDF files in a house style. */
public final class PdfRenderer {

    private final HouseStyle house;

    public PdfRenderer(HouseStyle house) {
        this.house = house;
    }

    /**
     * Writes the paper as a tagged PDF (PDF/UA-1, PDF/A-2a). The same paper always gives the same bytes.
     *
     * @param out is not closed
     * @return what could not be printed as given
     */
    public List<Finding> render(Paper paper, OutputStream out) {
        return List.of(Finding.note(cabinetpapers.finding.Place.of(house.name()), "not written yet", "Write it."));
    }
}

package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Stage;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.word.WordRenderer;
import java.io.OutputStream;
import java.util.List;

/** Renders papers, whatever they are to be written as. */
@FunctionalInterface
interface Press {

    /** For drafts. */
    Press RENDERERS = (output, house, paper, out) -> switch (output) {
        case WORD -> new WordRenderer(house, Stage.DRAFT).render(paper, out);
        case PDF -> new PdfRenderer(house, Stage.DRAFT).render(paper, out);
        case HTML -> new HtmlRenderer(house, Stage.DRAFT).render(paper, out);
    };

    /** For papers that are signed off. */
    Press SIGNED_OFF = (output, house, paper, out) -> switch (output) {
        case WORD -> new WordRenderer(house).render(paper, out);
        case PDF -> new PdfRenderer(house).render(paper, out);
        case HTML -> new HtmlRenderer(house).render(paper, out);
    };

    /** @return what could not be printed as given */
    List<Finding> print(Output output, HouseStyle house, Paper paper, OutputStream out);
}

package cabinetpapers.pdf;

import cabinetpapers.finding.Finding;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.Houses;
import cabinetpapers.paper.Paper;
import java.io.ByteArrayOutputStream;
import java.util.List;

/** A paper's PDF and what was found on the way. */
record Rendered(Bytes pdf, List<Finding> findings) {

    /** The file. */
    static final class Bytes {
        private final byte[] content;

        Bytes(byte[] content) {
            this.content = content.clone();
        }

        byte[] content() {
            return content.clone();
        }
    }

    static Rendered of(Paper paper) {
        return of(paper, Houses.plain());
    }

    static Rendered of(Paper paper, HouseStyle house) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Finding> findings = new PdfRenderer(house).render(paper, out);
        return new Rendered(new Bytes(out.toByteArray()), findings);
    }

    byte[] bytes() {
        return pdf.content();
    }
}

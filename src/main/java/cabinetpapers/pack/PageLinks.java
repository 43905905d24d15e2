package cabinetpapers.pack;

import java.io.IOException;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionGoTo;
import org.apache.pdfbox.pdmodel.interactive.action.PDActionURI;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotation;
import org.apache.pdfbox.pdmodel.interactive.annotation.PDAnnotationLink;
import org.apache.pdfbox.pdmodel.interactive.documentnavigation.destination.PDPageFitDestination;

/** Lets the front sheet's links to pages lead there. They were made, and tagged, before the pages were there. */
final class PageLinks {

    static final String SCHEME = "page:";

    private PageLinks() {}

    /** @param frontPages how many pages the front sheet has: what follows is other people's, and left as it is */
    static void lead(PDDocument pack, int frontPages) throws IOException {
        for (int page = 0; page < frontPages; page++) {
            for (PDAnnotation annotation : pack.getPage(page).getAnnotations()) {
                if (annotation instanceof PDAnnotationLink link
                        && link.getAction() instanceof PDActionURI uri
                        && uri.getURI() != null
                        && uri.getURI().startsWith(SCHEME)) {
                    int number = Integer.parseInt(uri.getURI().substring(SCHEME.length()));
                    PDPageFitDestination destination = new PDPageFitDestination();
                    destination.setPage(pack.getPage(number - 1));
                    PDActionGoTo action = new PDActionGoTo();
                    action.setDestination(destination);
                    link.setAction(action);
                }
            }
        }
    }
}

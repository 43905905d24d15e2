package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.meeting.Part;
import cabinetpapers.pack.PdfSort;

/**
 * Tells what a PDF file of others hands over unseen, and what keeps people from reading it by other means than their eyes,
 * and so a pack from saying that it follows PDF/UA.
 *
 * @param place where somebody has to mend it
 * @param name of the file or paper, as it begins a sentence
 * @param part who may read it: only what is public is in a pack
 */
record PdfAccess(Place place, String name, Part part) {

    void tell(PdfSort.Usable sort, Findings findings) {
        if (!sort.extras().isEmpty()) {
            findings.add(Finding.hole(
                    place,
                    name + " holds more than its pages show: " + String.join(", ", sort.extras())
                            + ofPack("; the pack has its pages alone"),
                    "Ask whoever made or changed it for a PDF without that: whoever gets the file gets that too."));
        }
        switch (sort.tags()) {
            case CLAIMS_PDF_UA -> {
                if (!sort.followsPdfUa()) {
                    findings.add(Finding.hole(
                            place,
                            name + " says that it follows PDF/UA, and does not" + lacks(sort)
                                    + ofPack("; so the pack cannot say so either"),
                            "Ask whoever made or changed it to mend that."));
                }
            }
            case TAGGED ->
                findings.add(Finding.note(
                        place,
                        name + " is tagged but does not say that it follows PDF/UA"
                                + ofPack(", so the pack cannot either") + lacks(sort),
                        "Ask whoever made or changed it to check its accessibility."));
            case NONE ->
                findings.add(Finding.hole(
                        place,
                        name + " has no tags, so that nobody who listens to it can follow it"
                                + ofPack(", and the pack cannot say that it follows PDF/UA"),
                        "Ask whoever made or changed it for a tagged PDF."));
        }
    }

    private String ofPack(String words) {
        return part.equals(Part.open()) ? words : "";
    }

    private static String lacks(PdfSort.Usable sort) {
        return sort.lacks().isEmpty() ? "" : ": " + String.join(", ", sort.lacks());
    }
}

package cabinetpapers.assembly;

/** What a paper is called: in its properties, in its header, and by others that refer to it. */
final class PaperTitles {

    private PaperTitles() {}

    /** "Appendix 1"; nothing for a paper that is none. */
    static String appendix(Occasion occasion) {
        return occasion.appendix().map(number -> "Appendix " + number).orElse("");
    }

    /** "Appendix 1 – Corporate performance report, Quarter 2 2023-24". */
    static String full(Occasion occasion) {
        String appendix = appendix(occasion);
        return (appendix.isEmpty() ? "" : appendix + " – ") + Wording.line(occasion.title()) + ", "
                + occasion.quarter().title();
    }

    /** "Report to Cabinet on 18 December 2023". */
    static String subject(Occasion occasion) {
        String committee = Wording.line(occasion.meeting().committee());
        return "Report to " + (committee.isEmpty() ? "a meeting" : committee) + " on "
                + Wording.date(occasion.meeting().date());
    }
}

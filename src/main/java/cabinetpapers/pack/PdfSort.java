package cabinetpapers.pack;

/** What a PDF file is good for in a pack. */
public sealed interface PdfSort {

    /**
     * It can be joined.
     *
     * @param tags what it says of its own accessibility
     */
    record Usable(int pages, Tags tags) implements PdfSort {}

    /** It is left out. */
    record Unusable(Why why) implements PdfSort {}

    enum Tags {
        /** It is tagged, and says that it follows PDF/UA-1. */
        CLAIMS_PDF_UA,
        TAGGED,
        NONE
    }

    enum Why {
        /** It asks for a password, or forbids changes. */
        LOCKED,
        /** It is no PDF, or a damaged one. */
        BROKEN
    }
}

package cabinetpapers.pack;

import java.util.List;

/** What a PDF file is good for in a pack. */
public sealed interface PdfSort {

    /**
     * It can be joined.
     *
     * @param tags what it says of its own accessibility
     * @param lacks what can be seen that it lacks of PDF/UA-1, as it reads after a colon: "it has no title"; nothing where
     *     it has no tags, which is all that can be said of it
     * @param extras what it holds besides what its pages show, as it reads after "it holds": "a program"
     */
    record Usable(int pages, Tags tags, List<String> lacks, List<String> extras) implements PdfSort {
        public Usable {
            lacks = List.copyOf(lacks);
            extras = List.copyOf(extras);
        }

        /** It says so, and nothing can be seen that speaks against it. */
        public boolean followsPdfUa() {
            return tags == Tags.CLAIMS_PDF_UA && lacks.isEmpty();
        }
    }

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

package cabinetpapers.dataset;

/**
 * Looks, byte by byte, at what stands in an XML file before its first element, the one place where it can declare a
 * document type: after comments of any length, which a parser would keep in memory, and in any encoding that writes ASCII
 * in one byte, or in two with a zero.
 */
final class XmlProlog {

    private enum Within {
        NOTHING,
        TAG,
        DECLARATION,
        COMMENT_MARK,
        COMMENT,
        COMMENT_DASH,
        COMMENT_DASHES,
        INSTRUCTION,
        INSTRUCTION_MARK,
        DOCUMENT_TYPE,
        FIRST_ELEMENT
    }

    private Within within = Within.NOTHING;

    void see(byte[] bytes, int length) {
        for (int i = 0; i < length && within != Within.FIRST_ELEMENT && within != Within.DOCUMENT_TYPE; i++) {
            if (bytes[i] != 0) {
                within = next((char) bytes[i]);
            }
        }
    }

    boolean declaresType() {
        return within == Within.DOCUMENT_TYPE;
    }

    private Within next(char one) {
        return switch (within) {
            case NOTHING -> one == '<' ? Within.TAG : Within.NOTHING;
            case TAG ->
                switch (one) {
                    case '!' -> Within.DECLARATION;
                    case '?' -> Within.INSTRUCTION;
                    default -> Within.FIRST_ELEMENT;
                };
            case DECLARATION ->
                switch (one) {
                    case '-' -> Within.COMMENT_MARK;
                    case 'D', 'd' -> Within.DOCUMENT_TYPE;
                    default -> Within.FIRST_ELEMENT;
                };
            case COMMENT_MARK -> one == '-' ? Within.COMMENT : Within.FIRST_ELEMENT;
            case COMMENT -> one == '-' ? Within.COMMENT_DASH : Within.COMMENT;
            case COMMENT_DASH -> one == '-' ? Within.COMMENT_DASHES : Within.COMMENT;
            case COMMENT_DASHES ->
                switch (one) {
                    case '>' -> Within.NOTHING;
                    case '-' -> Within.COMMENT_DASHES;
                    default -> Within.COMMENT;
                };
            case INSTRUCTION -> one == '?' ? Within.INSTRUCTION_MARK : Within.INSTRUCTION;
            case INSTRUCTION_MARK ->
                switch (one) {
                    case '>' -> Within.NOTHING;
                    case '?' -> Within.INSTRUCTION_MARK;
                    default -> Within.INSTRUCTION;
                };
            case DOCUMENT_TYPE -> Within.DOCUMENT_TYPE;
            case FIRST_ELEMENT -> Within.FIRST_ELEMENT;
        };
    }
}

package cabinetpapers.job;

/** Texts as JSON has them. */
public final class Json {

    private Json() {}

    /** In quotation marks, with everything escaped that RFC 8259 wants escaped, so that it fills one line. */
    public static String text(String words) {
        StringBuilder json = new StringBuilder("\"");
        for (int i = 0; i < words.length(); i++) {
            char one = words.charAt(i);
            switch (one) {
                case '"' -> json.append("\\\"");
                case '\\' -> json.append("\\\\");
                case '\n' -> json.append("\\n");
                case '\t' -> json.append("\\t");
                default -> {
                    if (one < ' ' || one == '\u2028' || one == '\u2029' || Character.isSurrogate(one)) {
                        json.append("\\u%04x".formatted((int) one));
                    } else {
                        json.append(one);
                    }
                }
            }
        }
        return json.append('"').toString();
    }
}

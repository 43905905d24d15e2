package cabinetpapers.dataset;

import java.util.Locale;

/** What a workbook's number format makes of a number. */
enum NumberFormat {
    PLAIN,
    PERCENT,
    /** A date, a time, or both. */
    DATE;

    /** Built-in formats carry no code: 9 and 10 are percentages; the others are days and hours in some language. */
    static NumberFormat builtIn(int id) {
        if (id == 9 || id == 10) {
            return PERCENT;
        }
        boolean western = between(id, 14, 22) || between(id, 45, 47);
        boolean eastern = between(id, 27, 36) || between(id, 50, 58);
        return western || eastern ? DATE : PLAIN;
    }

    private static boolean between(int id, int first, int last) {
        return id >= first && id <= last;
    }

    static NumberFormat of(String code, int id) {
        String signs = signs(code);
        if (signs.indexOf('%') >= 0) {
            return PERCENT;
        }
        for (int i = 0; i < signs.length(); i++) {
            if ("dmyhs".indexOf(signs.charAt(i)) >= 0) {
                return DATE;
            }
        }
        return builtIn(id);
    }

    /** The code without its quoted words, its colours and conditions in brackets, and its escaped characters. */
    private static String signs(String code) {
        StringBuilder signs = new StringBuilder();
        int i = 0;
        while (i < code.length()) {
            char sign = code.charAt(i);
            if (sign == '"') {
                i = after(code, i + 1, '"');
            } else if (sign == '[') {
                i = after(code, i + 1, ']');
            } else if (sign == '\\' || sign == '_' || sign == '*') {
                i += 2;
            } else {
                signs.append(sign);
                i++;
            }
        }
        return signs.toString().toLowerCase(Locale.ROOT);
    }

    private static int after(String code, int from, char mark) {
        int end = code.indexOf(mark, from);
        return end < 0 ? code.length() : end + 1;
    }
}

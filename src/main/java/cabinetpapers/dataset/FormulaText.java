package cabinetpapers.dataset;

import java.util.regex.Pattern;

/**
 * Text that a spreadsheet would work out if it were typed into one: {@code =HYPERLINK("http://…")}, {@code @SUM(A1:A9)},
 * {@code -cmd|'/C calc'!A0}. Words that only begin as formulas do are none: "- fewer calls", "+5% on last year",
 * "@ the depot".
 */
final class FormulaText {

    /** What an equals sign begins, but for an arrow, a rule, and a sign that stands alone. */
    private static final Pattern EQUATION = Pattern.compile("^=[-+@\\s]*[\\p{L}\\d\"'(\\[{$_\\\\#].*", Pattern.DOTALL);

    /** After another sign: a function, a link to another program or sheet, or cells with nothing but signs between. */
    private static final Pattern EXPRESSION = Pattern.compile(
            "^[-+@]+(?:[\\p{L}_][\\p{L}\\d_.]*(?:\\(|\\||!)"
                    + "|'[^']+'!"
                    + "|\\$?[A-Za-z]{1,3}\\$?\\d{1,7}(?:[-+*/^&:][$\\w]+)*$).*",
            Pattern.DOTALL);

    private FormulaText() {}

    static boolean is(String text) {
        return !text.isEmpty()
                && switch (text.charAt(0)) {
                    case '=' -> EQUATION.matcher(text).matches();
                    case '+', '-', '@' -> EXPRESSION.matcher(text).matches();
                    default -> false;
                };
    }
}

package cabinetpapers.dataset;

/** Digits with a point and with commas before each three: {@code 1,234.5}. */
final class Digits {

    private Digits() {}

    /** At most one point, digits after it; commas only before each three, which "12,5" and "0,123" are not. */
    static boolean wellFormed(String digits) {
        int point = digits.indexOf('.');
        if (point < 0) {
            return !digits.isEmpty() && grouped(digits);
        }
        String decimals = digits.substring(point + 1);
        return !decimals.isEmpty()
                && decimals.indexOf('.') < 0
                && decimals.indexOf(',') < 0
                && grouped(digits.substring(0, point));
    }

    private static boolean grouped(String whole) {
        int comma = whole.indexOf(',');
        if (comma < 0) {
            return true;
        }
        if (comma == 0 || comma > 3 || whole.charAt(0) == '0' || (whole.length() - comma) % 4 != 0) {
            return false;
        }
        for (int i = comma; i < whole.length(); i++) {
            boolean due = (i - comma) % 4 == 0;
            if (due != (whole.charAt(i) == ',')) {
                return false;
            }
        }
        return true;
    }

    static int count(String digits) {
        int count = 0;
        for (int i = 0; i < digits.length(); i++) {
            if (Character.isDigit(digits.charAt(i))) {
                count++;
            }
        }
        return count;
    }
}

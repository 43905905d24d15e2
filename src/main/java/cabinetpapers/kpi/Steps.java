package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Collects what a rule did, in sentences, while it does it: the working that is shown is that of the figure. */
final class Steps {

    private static final int PLACES = 6;

    private final List<String> sentences = new ArrayList<>();

    void say(String sentence) {
        sentences.add(sentence);
    }

    List<String> list() {
        return List.copyOf(sentences);
    }

    /** A number as it was returned; one that a division made, to six decimals. */
    static String plain(BigDecimal number) {
        BigDecimal stripped = number.setScale(Math.min(PLACES, Math.max(0, number.scale())), RoundingMode.HALF_UP)
                .stripTrailingZeros();
        String digits =
                (stripped.scale() < 0 ? stripped.setScale(0) : stripped).abs().toPlainString();
        return stripped.signum() < 0 ? "−" + digits : digits;
    }

    /** {@code 80 − 76 = 4}; a negative number is in brackets. */
    static String difference(BigDecimal from, BigDecimal taken) {
        return plain(from) + " − " + bracketed(taken) + " = " + plain(from.subtract(taken));
    }

    private static String bracketed(BigDecimal number) {
        return number.signum() < 0 ? "(" + plain(number) + ")" : plain(number);
    }
}

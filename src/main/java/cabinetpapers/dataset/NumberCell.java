package cabinetpapers.dataset;

import java.math.BigDecimal;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Reads a number as councils write it: {@code 1,234.5}, {@code −3}, {@code 45%}, {@code £1.2m}. A percentage is its
 * number of per cent; {@code k}, {@code m} and {@code bn} count only after a £ sign, since "5m" may be metres.
 */
final class NumberCell {

    /** More digits than any council's figure has: a reference, or cells run together. */
    private static final int MOST_DIGITS = 30;

    private static final Map<String, Integer> NOTHING_AFTER = Map.of("", 0);
    private static final Map<String, Integer> AFTER_A_NUMBER = Map.of("", 0, "%", 0);
    private static final Map<String, Integer> AFTER_MONEY = Map.of("", 0, "k", 3, "m", 6, "bn", 9);

    private NumberCell() {}

    /** @param text not blank */
    static Parsed<BigDecimal> parse(String text, Column column) {
        Scan scan = new Scan(text);
        if (!scan.wellFormed()) {
            return new Parsed.Refused<>("is not a number", NumberAdvice.on(text, column));
        }
        if (scan.digits() > MOST_DIGITS) {
            return new Parsed.Refused<>(
                    "has more than " + MOST_DIGITS + " digits", "Correct the number and run again.");
        }
        return new Parsed.Understood<>(scan.number());
    }

    /** The number alone, without what is wrong with it otherwise. */
    static Optional<BigDecimal> read(String text) {
        Scan scan = new Scan(text);
        return scan.wellFormed() && scan.digits() <= MOST_DIGITS ? Optional.of(scan.number()) : Optional.empty();
    }

    /** Without superfluous noughts, so that 95.50 and 95.5 are equal. */
    static BigDecimal normal(BigDecimal number) {
        BigDecimal stripped = number.stripTrailingZeros();
        return stripped.scale() < 0 ? stripped.setScale(0) : stripped;
    }

    /** Whether a number stored by a program is too long, too large or too small to be meant. */
    static boolean beyondSense(BigDecimal number) {
        long wholeDigits = (long) number.precision() - number.scale();
        return number.precision() > MOST_DIGITS || wholeDigits > MOST_DIGITS || number.scale() > MOST_DIGITS;
    }

    /** One number taken apart: sign, £, digits, and what follows them. */
    private static final class Scan {
        private final String text;
        private int at;
        private int signs;
        private final boolean negative;
        private final Map<String, Integer> endings;
        private final String core;
        private final String ending;

        Scan(String text) {
            this.text = text;
            boolean minus = minus();
            boolean money = take('£');
            this.negative = minus() || minus;
            this.core = takeDigits();
            this.ending = text.substring(at).strip().toLowerCase(Locale.ROOT);
            this.endings = ending.isEmpty() ? NOTHING_AFTER : money ? AFTER_MONEY : AFTER_A_NUMBER;
        }

        private boolean minus() {
            boolean minus = take('-') || take('\u2212');
            if (minus || take('+')) {
                signs++;
            }
            return minus;
        }

        private boolean take(char wanted) {
            if (at == text.length() || text.charAt(at) != wanted) {
                return false;
            }
            at++;
            while (at < text.length() && text.charAt(at) == ' ') {
                at++;
            }
            return true;
        }

        private String takeDigits() {
            int start = at;
            while (at < text.length() && "0123456789.,".indexOf(text.charAt(at)) >= 0) {
                at++;
            }
            return text.substring(start, at);
        }

        boolean wellFormed() {
            return signs <= 1 && endings.containsKey(ending) && Digits.wellFormed(core);
        }

        int digits() {
            return Digits.count(core);
        }

        BigDecimal number() {
            BigDecimal plain = new BigDecimal(core.indexOf(',') < 0 ? core : core.replace(",", ""));
            BigDecimal scaled = plain.scaleByPowerOfTen(endings.getOrDefault(ending, 0));
            return normal(negative ? scaled.negate() : scaled);
        }
    }
}

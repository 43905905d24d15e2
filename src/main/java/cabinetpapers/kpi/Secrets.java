package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Numbers that must not be told, and texts that would tell them: in figures, or up to twenty in words. */
final class Secrets {

    private static final List<String> WORDS = List.of(
            "nought",
            "one",
            "two",
            "three",
            "four",
            "five",
            "six",
            "seven",
            "eight",
            "nine",
            "ten",
            "eleven",
            "twelve",
            "thirteen",
            "fourteen",
            "fifteen",
            "sixteen",
            "seventeen",
            "eighteen",
            "nineteen",
            "twenty");

    private static final Set<String> NOUGHTS = Set.of("zero", "none", "nobody", "no-one", "nil");

    /** A number may stand in a date or a code, too: better one text withheld too many than one number told. */
    private static final Pattern NUMBER_OR_WORD = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?|[a-z]+(?:-[a-z]+)*");

    private final Set<BigDecimal> numbers;

    Secrets(Stream<BigDecimal> numbers) {
        this.numbers = numbers.map(number -> number.abs().stripTrailingZeros()).collect(Collectors.toUnmodifiableSet());
    }

    /** The text, or what stands in its place. */
    String kept(String text) {
        return !numbers.isEmpty() && !text.isBlank() && tells(text) ? Suppression.WITHHELD : text;
    }

    private boolean tells(String text) {
        Matcher matcher = NUMBER_OR_WORD.matcher(text.toLowerCase(Locale.UK));
        while (matcher.find()) {
            if (told(matcher.group())) {
                return true;
            }
        }
        return false;
    }

    private boolean told(String token) {
        if (Character.isDigit(token.charAt(0))) {
            return numbers.contains(new BigDecimal(token.replace(",", "")).stripTrailingZeros());
        }
        int number = NOUGHTS.contains(token) ? 0 : WORDS.indexOf(token);
        return number >= 0 && numbers.contains(BigDecimal.valueOf(number).stripTrailingZeros());
    }
}

package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
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

    /** "No households", "both families", "a dozen children". */
    private static final Map<String, Integer> OTHER_WORDS = Map.ofEntries(
            Map.entry("no", 0),
            Map.entry("none", 0),
            Map.entry("nobody", 0),
            Map.entry("nil", 0),
            Map.entry("zero", 0),
            Map.entry("never", 0),
            Map.entry("neither", 0),
            Map.entry("single", 1),
            Map.entry("sole", 1),
            Map.entry("once", 1),
            Map.entry("both", 2),
            Map.entry("twice", 2),
            Map.entry("pair", 2),
            Map.entry("couple", 2),
            Map.entry("dozen", 12));

    /** A number may stand in a date or a code, too: better one text withheld too many than one number told. */
    private static final Pattern NUMBER_OR_WORD = Pattern.compile("\\d+(?:,\\d{3})*(?:\\.\\d+)?|[a-z]+");

    private final Set<BigDecimal> numbers;

    Secrets(Stream<BigDecimal> numbers) {
        this.numbers = numbers.map(BigDecimal::abs).collect(Collectors.toUnmodifiableSet());
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
        return Character.isDigit(token.charAt(0))
                ? told(new BigDecimal(token.replace(",", "")))
                : number(token).map(BigDecimal::valueOf).filter(this::told).isPresent();
    }

    /** A number tells one that is rounded to it, as 8.3 tells of 8.333; but nought tells of nought alone. */
    private boolean told(BigDecimal number) {
        return numbers.stream()
                .anyMatch(one -> one.signum() == number.signum()
                        && one.setScale(number.scale(), RoundingMode.HALF_UP).compareTo(number) == 0);
    }

    private static Optional<Integer> number(String word) {
        int number = WORDS.indexOf(word);
        return number >= 0 ? Optional.of(number) : Optional.ofNullable(OTHER_WORDS.get(word));
    }
}

package cabinetpapers.wordreader;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** How deep a list of contents goes, as its field says: {@code TOC \\o "1-3"}. */
final class ContentsDepth {

    private static final Pattern FIELD = Pattern.compile("TOC .*?\\\\o\\s+\"\\d-([2-6])\".*", Pattern.DOTALL);

    private ContentsDepth() {}

    static Optional<Integer> of(String instruction) {
        Matcher field = FIELD.matcher(instruction.strip());
        return field.matches() ? Optional.of(Integer.valueOf(field.group(1))) : Optional.empty();
    }
}

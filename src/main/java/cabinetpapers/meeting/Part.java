package cabinetpapers.meeting;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** Who may see a row of the data, or a paper. */
public sealed interface Part {

    /** Open to everybody. */
    record Public() implements Part {}

    /**
     * What the public may be kept from, if that is in the public interest: Local Government Act 1972, Schedule 12A,
     * Part 1. Why it is, only an officer can say.
     *
     * @param paragraphs of that Part, 1 to 7, in order
     */
    record Exempt(List<Integer> paragraphs) implements Part {
        public Exempt {
            paragraphs = paragraphs.stream().distinct().sorted().toList();
            if (paragraphs.isEmpty() || paragraphs.getFirst() < 1 || paragraphs.getLast() > LAST_PARAGRAPH) {
                throw new IllegalArgumentException("exempt under no paragraph of Schedule 12A: " + paragraphs);
            }
        }

        /** {@code paragraph 3}, {@code paragraphs 1, 2 and 3}. */
        public String paragraphWords() {
            List<String> words = paragraphs.stream().map(String::valueOf).toList();
            int last = words.size() - 1;
            return last == 0
                    ? "paragraph " + words.getFirst()
                    : "paragraphs " + String.join(", ", words.subList(0, last)) + " and " + words.get(last);
        }
    }

    /** What the public must be kept from: section 100A(3), and SI 2012/2089, regulation 2. */
    record Confidential() implements Part {}

    /** Open to everybody. */
    static Part open() {
        return new Public();
    }

    int LAST_PARAGRAPH = 7;

    Pattern EXEMPT = Pattern.compile("exempt[ (:,-]*(?:para(?:graph)?s?\\.?)? *([1-7](?: ?(?:,|and|&) ?[1-7])*)\\)?");

    /** {@code public}, {@code exempt 3}, {@code exempt 1, 2 and 3} or {@code confidential}; empty for anything else. */
    static Optional<Part> parse(String words) {
        String text = words.strip().toLowerCase(Locale.ROOT).replaceAll("\\s+", " ");
        Matcher exempt = EXEMPT.matcher(text);
        if (exempt.matches()) {
            List<Integer> paragraphs = new ArrayList<>();
            Matcher number = Pattern.compile("\\d").matcher(exempt.group(1));
            while (number.find()) {
                paragraphs.add(Integer.valueOf(number.group()));
            }
            return Optional.of(new Exempt(paragraphs));
        }
        return List.<Part>of(open(), new Confidential()).stream()
                .filter(part -> part.words().equals(text))
                .findFirst();
    }

    /** Whether a paper of this part may show a row of that one; an exempt paper only for the paragraphs that it states. */
    default boolean shows(Part row) {
        return switch (row) {
            case Public open -> true;
            case Exempt exempt -> this instanceof Exempt own && own.paragraphs().containsAll(exempt.paragraphs());
            case Confidential confidential -> this instanceof Confidential;
        };
    }

    /** {@code exempt 1, 3}: the same for the same part. */
    default String words() {
        return switch (this) {
            case Public open -> "public";
            case Exempt exempt -> "exempt " + listed(exempt);
            case Confidential confidential -> "confidential";
        };
    }

    /** What lists say of a paper that not everybody may see, as it reads after its title; nothing for a public one. */
    default String note() {
        return switch (this) {
            case Public open -> "";
            case Exempt exempt -> "not for publication: exempt, " + exempt.paragraphWords();
            case Confidential confidential -> "not for publication: confidential";
        };
    }

    /** The folder that its papers lie in. */
    default String folder() {
        return switch (this) {
            case Public open -> "public";
            case Exempt exempt -> "exempt";
            case Confidential confidential -> "confidential";
        };
    }

    private static String listed(Exempt exempt) {
        return exempt.paragraphs().stream().map(String::valueOf).collect(Collectors.joining(", "));
    }
}

package cabinetpapers.template;

import cabinetpapers.paper.Block.Numbered;
import java.util.Arrays;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;

/** What a template numbers, by its setting {@code numbering}. */
enum SectionNumbers {
    NONE,
    /** Sections 1, 2, 3. */
    HEADINGS,
    /** Sections, and the paragraphs below them: 1.1, 1.2. */
    SECTIONS;

    static Set<String> names() {
        return Arrays.stream(values()).map(SectionNumbers::key).collect(Collectors.toUnmodifiableSet());
    }

    /** Nothing is numbered where the name is not one. */
    static SectionNumbers named(String name) {
        return Arrays.stream(values())
                .filter(one -> one.key().equals(name))
                .findFirst()
                .orElse(NONE);
    }

    private String key() {
        return name().toLowerCase(Locale.ROOT);
    }

    Numbered sections() {
        return switch (this) {
            case NONE -> Numbered.PLAIN;
            case HEADINGS, SECTIONS -> Numbered.NUMBERED;
        };
    }

    /** Those below a numbered section. */
    Numbered paragraphs() {
        return switch (this) {
            case NONE, HEADINGS -> Numbered.PLAIN;
            case SECTIONS -> Numbered.NUMBERED;
        };
    }
}

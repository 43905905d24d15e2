package cabinetpapers.template;

import java.util.Arrays;
import java.util.Set;
import java.util.stream.Collectors;

/** The kinds of {@code :::} block. */
enum BlockKind {
    CALLOUT("callout"),
    LANDSCAPE("landscape"),
    PAGE_BREAK("pagebreak"),
    CONTENTS("contents"),
    /** Any other name: the vocabulary tells which there are, and their arguments. */
    FIGURES("");

    private final String word;

    BlockKind(String word) {
        this.word = word;
    }

    static BlockKind of(String name) {
        return Arrays.stream(values())
                .filter(kind -> kind.word.equals(name))
                .findFirst()
                .orElse(FIGURES);
    }

    /** Names that every template knows, whatever the vocabulary. */
    static Set<String> names() {
        return Arrays.stream(values())
                .map(kind -> kind.word)
                .filter(word -> !word.isEmpty())
                .collect(Collectors.toUnmodifiableSet());
    }

    Set<String> arguments() {
        return switch (this) {
            case CALLOUT -> Set.of("title");
            case CONTENTS -> Set.of("title", "depth");
            case LANDSCAPE -> Set.of("fit");
            case PAGE_BREAK, FIGURES -> Set.of();
        };
    }
}

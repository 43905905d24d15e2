package cabinetpapers.word;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * What sets words apart. Each mixture has a character style of its own, since a run can have but one.
 *
 * <p>The order makes the mixtures' names, and keeps clear of "Strong Emphasis": so LibreOffice calls Word's own Strong. It
 * takes two styles of that name for one, and with its second saving all bold words would be italic too.
 */
enum Accent {
    HYPERLINK("Hyperlink"),
    EMPHASIS("Emphasis"),
    STRONG("Strong");

    private final String word;

    Accent(String word) {
        this.word = word;
    }

    /** {@code Hyperlink Strong}: built-in for one accent, our own for a mixture. */
    static String name(Set<Accent> accents) {
        return EnumSet.copyOf(accents).stream().map(accent -> accent.word).collect(Collectors.joining(" "));
    }

    static String id(Set<Accent> accents) {
        return name(accents).replace(" ", "");
    }

    /** Every way to mix accents, from one to all. */
    static List<Set<Accent>> mixtures() {
        List<Set<Accent>> mixtures = new ArrayList<>();
        for (Accent accent : values()) {
            List<Set<Accent>> further = mixtures.stream().map(accent::with).toList();
            mixtures.add(EnumSet.of(accent));
            mixtures.addAll(further);
        }
        return mixtures;
    }

    Set<Accent> with(Set<Accent> others) {
        Set<Accent> all = EnumSet.of(this);
        all.addAll(others);
        return all;
    }
}

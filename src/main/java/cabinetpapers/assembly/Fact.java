package cabinetpapers.assembly;

import static java.util.Objects.requireNonNull;

import cabinetpapers.paper.Inline;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;

/** What a template's field stands for in one paper. */
sealed interface Fact {

    /**
     * Words as they are to be printed; none at all is a field that was left blank.
     *
     * <p>A line break in a text stays one; a blank line begins a new paragraph where the field stands alone in its own.
     */
    record Words(List<Inline> content) implements Fact {
        public Words {
            content = List.copyOf(content);
        }
    }

    /** A number; a template may ask for nought by {@code {{#if}}}. */
    record Amount(BigDecimal number) implements Fact {
        public Amount {
            requireNonNull(number, "number");
        }
    }

    record Day(LocalDate date) implements Fact {
        public Day {
            requireNonNull(date, "date");
        }
    }

    /** A list, for {@code {{#each}}}; each item's facts are named from the item on ({@code name}, not {@code priorities.name}). */
    record Many(List<Facts> items) implements Fact {
        public Many {
            items = List.copyOf(items);
        }
    }

    /**
     * What only a named officer may say, and has not said yet: prints "To be supplied by …" and is a finding.
     *
     * @param whose who is to say it, as it reads after "by": {@code the Monitoring Officer}
     */
    record Missing(String whose) implements Fact {
        public Missing {
            if (whose.isBlank()) {
                throw new IllegalArgumentException("nobody to supply it");
            }
        }
    }

    /** Plain words; a blank text is a blank field. */
    static Fact words(String text) {
        return new Words(text.isBlank() ? List.of() : List.of(Inline.text(text)));
    }

    static Fact amount(long number) {
        return new Amount(BigDecimal.valueOf(number));
    }
}

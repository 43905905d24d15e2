package cabinetpapers.plan;

import static java.util.Objects.requireNonNull;

import java.util.List;

/**
 * The text of a cell, whose paragraphs and bullets stay what they are.
 *
 * @param words as they were written, lines apart by {@code \n}; empty where the cell is blank
 */
public record PlanText(String words) {

    public static final PlanText NONE = new PlanText("");

    public PlanText {
        requireNonNull(words, "words");
    }

    public boolean blank() {
        return words.isBlank();
    }

    /** Its paragraphs and lists, in order; none where it is blank. */
    public List<Passage> passages() {
        return PlanTextParser.parse(words);
    }

    /** A paragraph or a list. */
    public sealed interface Passage {}

    public record Paragraph(String text) implements Passage {}

    public record Bullets(List<Bullet> bullets) implements Passage {
        public Bullets {
            bullets = List.copyOf(bullets);
        }
    }

    /** @param nested the bullets below it; often none */
    public record Bullet(String text, List<Bullet> nested) {
        public Bullet {
            nested = List.copyOf(nested);
        }
    }
}

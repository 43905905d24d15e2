package cabinetpapers.paper;

/**
 * Derives the numbers of sections and paragraphs. Ask it for each in reading order: "4" for a section, "4.1" and "(a)"
 * for its paragraphs.
 */
public final class Numbering {

    private int section;
    private int paragraph;
    private int letter;

    /** The number of a numbered heading ({@code 4}); empty for a plain one. */
    public String next(Block.Heading heading) {
        if (heading.numbered() == Block.Numbered.PLAIN) {
            return "";
        }
        section++;
        paragraph = 0;
        letter = 0;
        return String.valueOf(section);
    }

    /** {@code 4.1} or {@code (a)}; after {@code (z)} comes {@code (aa)}. */
    public String next(Block.NumberedParagraph numbered) {
        if (numbered.depth() == 1) {
            paragraph++;
            letter = 0;
            return section + "." + paragraph;
        }
        letter++;
        return "(" + letters(letter) + ")";
    }

    /** As Word counts: a to z, then aa, bb, cc. */
    private static String letters(int number) {
        char letter = (char) ('a' + (number - 1) % 26);
        return String.valueOf(letter).repeat((number - 1) / 26 + 1);
    }
}

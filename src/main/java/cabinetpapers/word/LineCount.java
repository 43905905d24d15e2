package cabinetpapers.word;

/** Counts the lines that a text fills: as many words in each as it takes. */
final class LineCount implements WordCutter.Taker {

    private final double width;
    private double used;
    private int lines = 1;

    /** @param width of a line, against the size of the font */
    LineCount(double width) {
        this.width = width;
    }

    int lines() {
        return lines;
    }

    @Override
    public void piece(double word, double gap) {
        if (used > 0 && used + word > width) {
            lineBreak();
        }
        if (word > width) {
            // Word breaks within what fits no line.
            lines += (int) (word / width);
            used = word % width;
        } else {
            used += word;
        }
        used += gap;
    }

    @Override
    public void lineBreak() {
        lines++;
        used = 0;
    }
}

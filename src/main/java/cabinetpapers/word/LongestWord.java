package cabinetpapers.word;

/** The widest piece of a text. */
final class LongestWord implements WordCutter.Taker {

    private double widest;

    double width() {
        return widest;
    }

    @Override
    public void piece(double word, double gap) {
        widest = Math.max(widest, word);
    }

    @Override
    public void lineBreak() {
        // A new line makes no word longer.
    }
}

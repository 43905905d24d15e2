package cabinetpapers.wordreader;

/** Word's hyphen that ends no line, as a character: in 2023-24 it is the hyphen that the paper had. */
final class NoBreakHyphen {

    private NoBreakHyphen() {}

    /** @param text what stands before it, in whichever run */
    static String after(CharSequence text) {
        boolean year = !text.isEmpty() && Character.isDigit(text.charAt(text.length() - 1));
        return year ? "-" : "\u2011";
    }
}

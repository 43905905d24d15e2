package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parts a timescale into words, numbers and marks. Capitals, kinds of dashes and of spaces make no difference. */
final class Tokeniser {

    private static final Pattern TOKEN = Pattern.compile("\\p{L}+|[0-9]+|[^\\s\\p{Z}]");
    private static final String DASHES = "-‐‑‒–—―−";
    private static final String APOSTROPHES = "'’‘`´";
    private static final Set<String> ENDINGS = Set.of("st", "nd", "rd", "th");

    private final List<Token> tokens = new ArrayList<>();
    private final String text;

    private Tokeniser(String text) {
        this.text = text;
    }

    static List<Token> tokens(String text) {
        return new Tokeniser(text).read();
    }

    private List<Token> read() {
        Matcher matcher = TOKEN.matcher(text);
        while (matcher.find()) {
            String token = matcher.group().toLowerCase(Locale.ROOT);
            if (Character.isLetter(token.codePointAt(0))) {
                word(token, matcher.start());
            } else if (Character.isDigit(token.charAt(0))) {
                tokens.add(new Token(Token.Kind.NUMBER, token, matcher.start()));
            } else if (!idle(token, matcher)) {
                tokens.add(new Token(Token.Kind.MARK, mark(token), matcher.start()));
            }
        }
        return tokens;
    }

    private void word(String word, int at) {
        boolean possessive = word.equals("s") && at > 0 && APOSTROPHES.indexOf(text.charAt(at - 1)) >= 0;
        if (ENDINGS.contains(word) && !tokens.isEmpty() && tokens.getLast().kind() == Token.Kind.NUMBER) {
            Token number = tokens.removeLast();
            tokens.add(new Token(Token.Kind.ORDINAL, number.text(), number.start()));
        } else if (!possessive) {
            tokens.add(new Token(Token.Kind.WORD, word, at));
        }
    }

    private static String mark(String mark) {
        if (DASHES.contains(mark)) {
            return "-";
        }
        return APOSTROPHES.contains(mark) ? "'" : mark;
    }

    /** A full stop counts only within 12.05.2026, and an apostrophe only before '26. */
    private boolean idle(String mark, Matcher at) {
        boolean digitNext = at.end() < text.length() && Character.isDigit(text.charAt(at.end()));
        return (mark.equals(".") || APOSTROPHES.contains(mark)) && !digitNext;
    }
}

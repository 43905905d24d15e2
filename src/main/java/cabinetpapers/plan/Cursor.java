package cabinetpapers.plan;

import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;

/** A place among the tokens of a timescale, from which a rule takes what it knows. */
final class Cursor {

    private static final Token END = new Token(Token.Kind.MARK, "", 0);

    private final List<Token> tokens;
    private int at;

    Cursor(List<Token> tokens, int at) {
        this.tokens = tokens;
        this.at = at;
    }

    int at() {
        return at;
    }

    Cursor copy() {
        return new Cursor(tokens, at);
    }

    void moveTo(Cursor other) {
        at = other.at;
    }

    Token peek(int ahead) {
        return at + ahead < tokens.size() ? tokens.get(at + ahead) : END;
    }

    /** Takes the token if it is one of these. */
    boolean skip(String... words) {
        boolean there = List.of(words).contains(peek(0).text());
        if (there) {
            at++;
        }
        return there;
    }

    /** Takes all of these in a row, or none of them. */
    boolean skipAll(String... words) {
        return skipAll(List.of(words));
    }

    /** Takes all of these in a row, or none of them. */
    boolean skipAll(List<String> words) {
        for (int i = 0; i < words.size(); i++) {
            if (!peek(i).is(words.get(i))) {
                return false;
            }
        }
        at += words.size();
        return true;
    }

    Optional<Token> take(Predicate<Token> wanted) {
        Token token = peek(0);
        if (!wanted.test(token)) {
            return Optional.empty();
        }
        at++;
        return Optional.of(token);
    }

    /** Takes a number of as many digits as these bounds allow. */
    Optional<Integer> number(int fewestDigits, int mostDigits) {
        return take(token -> token.numeric()
                        && token.text().length() >= fewestDigits
                        && token.text().length() <= mostDigits)
                .map(token -> Integer.parseInt(token.text()));
    }
}

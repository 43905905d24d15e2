package cabinetpapers.plan;

import java.util.List;

/**
 * A timescale's words with the terms that they are read as.
 *
 * @param starts where each term begins in the words
 */
record TermLine(String words, List<Term> terms, List<Integer> starts) {

    static TermLine read(String words, TermReader reader) {
        return reader.line(words, Tokeniser.tokens(words));
    }

    /** The words before a term. */
    String before(int term) {
        return words.substring(0, starts.get(term));
    }

    /** The words from a term on. */
    String from(int term) {
        return words.substring(starts.get(term));
    }
}

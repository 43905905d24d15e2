package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Sibling.Directive;
import cabinetpapers.template.Template.FieldSpan;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A template's lines in which private-use characters stand for fields and directives, so that the Markdown parser cannot
 * take a filter's bar for a table's, or a field's name for emphasis.
 *
 * @param lines as many as the file has: line numbers stay those of the file
 */
record MarkedText(String source, List<String> lines, List<FieldSpan> fields, List<Directive> directives) {

    private static final char FIELD = '\uE000';
    private static final char DIRECTIVE = '\uE002';
    private static final char END = '\uE001';

    private static final Pattern FIELD_MARK = Pattern.compile(FIELD + "(\\d{1,8})" + END);
    private static final Pattern DIRECTIVE_MARK = Pattern.compile("\\s*+" + DIRECTIVE + "(\\d{1,8})" + END + "\\s*+");
    private static final Pattern RESERVED = Pattern.compile("[" + FIELD + END + DIRECTIVE + "]");

    MarkedText {
        lines = List.copyOf(lines);
        fields = List.copyOf(fields);
        directives = List.copyOf(directives);
    }

    static boolean holdsReserved(String line) {
        return RESERVED.matcher(line).find();
    }

    static void reportReserved(Place place, Findings findings) {
        findings.add(Finding.blocker(
                place,
                "there is a private-use character (U+E000 to U+E002), which no font prints",
                "Delete it; it often comes along from a PDF."));
    }

    static String withoutReserved(String line) {
        return RESERVED.matcher(line).replaceAll("\uFFFD");
    }

    static String fieldMark(int index) {
        return "" + FIELD + index + END;
    }

    static String directiveMark(int index) {
        return "" + DIRECTIVE + index + END;
    }

    static Matcher fieldMarks(String text) {
        return FIELD_MARK.matcher(text);
    }

    static boolean isDirective(CharSequence text) {
        return DIRECTIVE_MARK.matcher(text).matches();
    }

    /** Empty for a number that was never given out: somebody wrote the mark as a character reference. */
    Optional<FieldSpan> field(Matcher mark) {
        int index = Integer.parseInt(mark.group(1));
        return index < fields.size() ? Optional.of(fields.get(index)) : Optional.empty();
    }

    Optional<Directive> directive(CharSequence text) {
        Matcher mark = DIRECTIVE_MARK.matcher(text);
        if (!mark.matches()) {
            return Optional.empty();
        }
        int index = Integer.parseInt(mark.group(1));
        return index < directives.size() ? Optional.of(directives.get(index)) : Optional.empty();
    }

    String markdown() {
        return String.join("\n", lines);
    }

    /** @param index counting from 0 */
    Place place(int index) {
        return Place.line(source, index + 1L);
    }
}

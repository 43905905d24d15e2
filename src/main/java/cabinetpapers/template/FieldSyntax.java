package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Template.FieldPath;
import cabinetpapers.template.Template.FieldSpan;
import cabinetpapers.template.Template.Span;
import cabinetpapers.template.Template.Words;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code {{ field.path | filter }}}: finds the braces in a line and reads what is between them. */
final class FieldSyntax {

    static final String NAME = "[A-Za-z][A-Za-z0-9_-]*+";
    static final String PATH = NAME + "(?:\\." + NAME + ")*+";

    private static final Pattern FIELD =
            Pattern.compile("\\s*(?<path>" + PATH + ")\\s*(?<filters>(?:\\|\\s*" + NAME + "\\s*)*+)");
    private static final Pattern BAR = Pattern.compile("\\|");

    private FieldSyntax() {}

    /** A part of a line. */
    sealed interface Part {
        record Plain(String text) implements Part {}

        /** What stands between {@code {{} and {@code }}}. */
        record Braces(String inside) implements Part {}

        record Unclosed(String text) implements Part {}

        record Stray() implements Part {}
    }

    /** A backslash before the braces keeps them as they are. */
    static List<Part> split(String line) {
        List<Part> parts = new ArrayList<>();
        StringBuilder plain = new StringBuilder();
        int at = 0;
        while (at < line.length()) {
            boolean escaped = line.startsWith("\\{{", at);
            if (!escaped && !line.startsWith("{{", at) && !line.startsWith("}}", at)) {
                plain.append(line.charAt(at++));
                continue;
            }
            int end = line.indexOf("}}", at);
            int after = end < 0 ? line.length() : end + 2;
            if (escaped) {
                plain.append(line, at, after);
            } else {
                addPlain(plain, parts);
                parts.add(braces(line, at, end));
            }
            at = after;
        }
        addPlain(plain, parts);
        return parts;
    }

    private static Part braces(String line, int at, int end) {
        if (end < 0) {
            return new Part.Unclosed(line.substring(at));
        }
        return end == at ? new Part.Stray() : new Part.Braces(line.substring(at + 2, end));
    }

    private static void addPlain(StringBuilder plain, List<Part> parts) {
        if (!plain.isEmpty()) {
            parts.add(new Part.Plain(plain.toString()));
            plain.setLength(0);
        }
    }

    /** Reads {@code field.path | filter}, the braces taken off; what is wrong is reported. */
    static Optional<FieldSpan> field(String inside, Place place, Findings findings) {
        Matcher matcher = FIELD.matcher(inside);
        if (matcher.matches()) {
            List<String> filters = BAR.splitAsStream(matcher.group("filters"))
                    .map(String::strip)
                    .filter(filter -> !filter.isEmpty())
                    .toList();
            return Optional.of(new FieldSpan(path(matcher.group("path"), place), filters));
        }
        String text = inside.strip();
        if (text.startsWith("#") || text.startsWith("/") || text.equals("else")) {
            findings.add(Finding.blocker(
                    place, "\"{{" + text + "}}\" stands among other text", "Put it on a line of its own."));
        } else {
            findings.add(Finding.blocker(
                    place,
                    "\"{{" + inside + "}}\" is not a field",
                    "Write {{ field.path }} or {{ field.path | filter }}: there are no expressions."));
        }
        return Optional.empty();
    }

    static FieldPath path(String dotted, Place place) {
        return new FieldPath(Arrays.asList(dotted.split("\\.", -1)), place);
    }

    /** Plain text with fields, as an argument holds it. */
    static List<Span> spans(String text, Place place, Findings findings) {
        List<Span> spans = new ArrayList<>();
        for (Part part : split(text)) {
            switch (part) {
                case Part.Plain plain -> spans.add(new Words(plain.text().replace("\\{{", "{{")));
                case Part.Braces braces ->
                    field(braces.inside(), place, findings).ifPresent(spans::add);
                case Part.Unclosed unclosed -> unclosed(place, findings);
                case Part.Stray stray -> stray(place, findings);
            }
        }
        return List.copyOf(spans);
    }

    static void unclosed(Place place, Findings findings) {
        findings.add(Finding.blocker(
                place, "\"{{\" has no \"}}\" on its line", "Close the field on the same line: {{ field.path }}."));
    }

    static void stray(Place place, Findings findings) {
        findings.add(Finding.blocker(
                place, "\"}}\" has no \"{{\" before it", "Write {{ field.path }}, or take the braces out."));
    }
}

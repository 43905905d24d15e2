package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Sibling.Directive;
import cabinetpapers.template.Template.FieldSpan;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

/** Goes through a template line by line, before any Markdown is parsed, and puts marks for fields and directives. */
final class Marking {

    private static final Pattern FENCE = Pattern.compile("\\s*(?:```|~~~).*");

    private final String source;
    private final List<String> lines;
    private final Findings findings;
    private final ControlLines controls;
    private final List<FieldSpan> fields = new ArrayList<>();
    private final List<Directive> directives = new ArrayList<>();
    private boolean inFence;

    private Marking(String source, List<String> lines, Findings findings) {
        this.source = source;
        this.lines = lines;
        this.findings = findings;
        controls = new ControlLines(lines);
    }

    static MarkedText mark(String source, List<String> lines, Findings findings) {
        return new Marking(source, lines, findings).marked();
    }

    private MarkedText marked() {
        List<String> marked = new ArrayList<>(lines.size());
        for (int i = 0; i < lines.size(); i++) {
            marked.add(line(i, lines.get(i), Place.line(source, i + 1L)));
        }
        return new MarkedText(source, marked, fields, directives);
    }

    private String line(int index, String written, Place place) {
        String line = clean(written, place);
        String text = line.strip();
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        if (FENCE.matcher(line).matches()) {
            fence(place);
            return "";
        }
        if (text.startsWith(":::")) {
            return indent + mark(DirectiveSyntax.block(text, place, findings));
        }
        if (ControlLines.isControl(text)) {
            String mark = mark(DirectiveSyntax.control(text, place, findings));
            return controls.isInTable(index) && !mark.isEmpty() ? indent + "| " + mark + " |" : indent + mark;
        }
        if (text.startsWith("{") && !text.startsWith("{{") && text.endsWith("}")) {
            return indent + mark(Optional.of(DirectiveSyntax.attributes(text, place, findings)));
        }
        return fields(line, place);
    }

    private String clean(String line, Place place) {
        if (!MarkedText.holdsReserved(line)) {
            return line;
        }
        MarkedText.reportReserved(place, findings);
        return MarkedText.withoutReserved(line);
    }

    private void fence(Place place) {
        inFence = !inFence;
        if (inFence) {
            findings.add(Finding.blocker(
                    place, "code blocks are not supported", "Take out the lines of backticks or tildes."));
        }
    }

    private String mark(Optional<? extends Directive> directive) {
        if (directive.isEmpty()) {
            return "";
        }
        directives.add(directive.get());
        return MarkedText.directiveMark(directives.size() - 1);
    }

    private String fields(String line, Place place) {
        if (line.contains(":::")) {
            findings.add(Finding.blocker(
                    place, "\":::\" stands among other text", "Put it at the beginning of a line of its own."));
        }
        if (line.contains("<!--")) {
            findings.add(Finding.blocker(place, "HTML comments are not supported", "Take the comment out."));
        }
        if (!line.contains("{{") && !line.contains("}}")) {
            return line;
        }
        StringBuilder marked = new StringBuilder();
        for (FieldSyntax.Part part : FieldSyntax.split(line)) {
            switch (part) {
                case FieldSyntax.Part.Plain plain -> marked.append(plain.text());
                case FieldSyntax.Part.Braces braces ->
                    FieldSyntax.field(braces.inside(), place, findings).ifPresent(field -> marked.append(mark(field)));
                case FieldSyntax.Part.Unclosed unclosed -> FieldSyntax.unclosed(place, findings);
                case FieldSyntax.Part.Stray stray -> FieldSyntax.stray(place, findings);
            }
        }
        return marked.toString();
    }

    private String mark(FieldSpan field) {
        fields.add(field);
        return MarkedText.fieldMark(fields.size() - 1);
    }
}

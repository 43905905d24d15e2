package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Inline;
import cabinetpapers.template.Template;
import cabinetpapers.template.Template.FieldSpan;
import cabinetpapers.template.Template.Span;
import java.net.URI;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;

/** Fills the fields within a line. */
final class SpanFiller {

    private final Findings findings;
    private final Set<String> reported = new HashSet<>();
    private final List<Composed.Wanted> wanted = new ArrayList<>();

    SpanFiller(Findings findings) {
        this.findings = findings;
    }

    /** One line that must say something: a heading, a title or a caption. */
    List<Inline> title(String what, List<Span> content, Place place, FactScope scope) {
        List<Inline> title = Prose.lines(Prose.oneLine(fill(content, scope)));
        if (!Prose.isBlank(title)) {
            return title;
        }
        findings.add(Finding.hole(
                place,
                what + " is blank, since its field is",
                "Give the field a value; until then \"To be confirmed\" stands there."));
        return List.of(Inline.text("To be confirmed"));
    }

    List<Inline> fill(List<Span> spans, FactScope scope) {
        List<Inline> filled = new ArrayList<>();
        for (Span span : spans) {
            switch (span) {
                case Template.Words words -> addWords(words.text(), filled);
                case FieldSpan field -> fill(field, scope).forEach(inline -> add(inline, filled));
                case Template.LineBreak lineBreak -> filled.add(new Inline.LineBreak());
                case Template.Strong strong -> {
                    List<Inline> content = fill(strong.content(), scope);
                    if (!Prose.isBlank(content)) {
                        filled.add(new Inline.Strong(content));
                    }
                }
                case Template.Emphasis emphasis -> {
                    List<Inline> content = fill(emphasis.content(), scope);
                    if (!Prose.isBlank(content)) {
                        filled.add(new Inline.Emphasis(content));
                    }
                }
                case Template.Link link -> filled.add(link(link, scope));
            }
        }
        return filled;
    }

    /** A blank field leaves one space behind, not two. */
    private static void addWords(String words, List<Inline> filled) {
        boolean spaced =
                filled.isEmpty() || (filled.getLast() instanceof Inline.Text(String before) && before.endsWith(" "));
        String rest = spaced ? words.stripLeading() : words;
        if (!rest.isEmpty()) {
            add(Inline.text(rest), filled);
        }
    }

    /** Neighbouring texts are one. */
    private static void add(Inline inline, List<Inline> filled) {
        if (inline instanceof Inline.Text(String more)
                && !filled.isEmpty()
                && filled.getLast() instanceof Inline.Text(String before)) {
            filled.set(filled.size() - 1, Inline.text(before + more));
        } else {
            filled.add(inline);
        }
    }

    private List<Inline> fill(FieldSpan field, FactScope scope) {
        Fact fact = scope.at(field.path());
        if (fact instanceof Fact.Missing missing) {
            reportMissing(field, missing);
        }
        for (String name : field.filters()) {
            Filter filter = Filter.named(name);
            Fact before = fact;
            fact = filter.apply(before).orElseGet(() -> {
                reportUnfit(field, filter, before);
                return before;
            });
        }
        return Filter.printed(fact);
    }

    /** The officers' words that have been printed as missing. */
    List<Composed.Wanted> wanted() {
        return List.copyOf(wanted);
    }

    /** Once for each field, however often it is printed. */
    private void reportMissing(FieldSpan field, Fact.Missing missing) {
        if (reported.add(field.path().text() + " " + missing.whose())) {
            String what = inWords(field.path().names());
            wanted.add(new Composed.Wanted(what, missing.whose()));
            findings.add(Finding.hole(
                    field.path().place(),
                    "\"" + what + "\" is to be supplied by " + missing.whose() + ", and has not been",
                    "Put the officer's words into the job, as " + field.path().text()
                            + "; until then the draft says who is to supply them."));
        }
    }

    /** What an officer supplies goes by its own name; anything else by its whole path. */
    private static String inWords(List<String> names) {
        List<String> own =
                names.size() > 1 && names.getFirst().equals("supplied") ? names.subList(1, names.size()) : names;
        return String.join(" ", own).replace('-', ' ');
    }

    private void reportUnfit(FieldSpan field, Filter filter, Fact fact) {
        findings.add(Finding.hole(
                field.path().place(),
                "\"" + field.path().text() + "\" is \"" + Prose.plain(Filter.printed(fact)) + "\", not a "
                        + filter.wanted(),
                "It is printed as it is; correct it in the data, or take the filter out of the template."));
    }

    private Inline link(Template.Link link, FactScope scope) {
        List<Inline> content = new ArrayList<>();
        for (Inline inline : Prose.oneLine(fill(link.content(), scope))) {
            if (inline instanceof Inline.Link inner) {
                content.addAll(inner.content());
            } else {
                content.add(inline);
            }
        }
        return new Inline.Link(
                Prose.isBlank(content) ? List.of(Inline.text(link.target())) : content, URI.create(link.target()));
    }
}

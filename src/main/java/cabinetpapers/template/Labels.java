package cabinetpapers.template;

import cabinetpapers.template.Template.Emphasis;
import cabinetpapers.template.Template.FieldSpan;
import cabinetpapers.template.Template.LineBreak;
import cabinetpapers.template.Template.Link;
import cabinetpapers.template.Template.Span;
import cabinetpapers.template.Template.Strong;
import cabinetpapers.template.Template.Words;
import java.util.List;

/** The words of a template that are there without any data. */
final class Labels {

    private Labels() {}

    /** Plain words, white space folded; a field counts for nothing. */
    static String plain(List<Span> spans) {
        StringBuilder text = new StringBuilder();
        spans.forEach(span -> append(span, text));
        return text.toString().replaceAll("\\s+", " ").strip();
    }

    private static void append(Span span, StringBuilder text) {
        switch (span) {
            case Words words -> text.append(words.text());
            case Strong strong -> strong.content().forEach(inner -> append(inner, text));
            case Emphasis emphasis -> emphasis.content().forEach(inner -> append(inner, text));
            case Link link -> link.content().forEach(inner -> append(inner, text));
            case LineBreak lineBreak -> text.append(' ');
            case FieldSpan field -> {}
        }
    }

    static boolean holdField(List<Span> spans) {
        return spans.stream().anyMatch(span -> switch (span) {
            case FieldSpan field -> true;
            case Strong strong -> holdField(strong.content());
            case Emphasis emphasis -> holdField(emphasis.content());
            case Link link -> holdField(link.content());
            case Words words -> false;
            case LineBreak lineBreak -> false;
        });
    }
}

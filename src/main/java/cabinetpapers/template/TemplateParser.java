package cabinetpapers.template;

import cabinetpapers.finding.Findings;
import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Parses a report's Markdown, without any data, into the tree that data is later filled into.
 *
 * <p>Parse first, fill afterwards: what the figures say never passes through Markdown.
 */
public final class TemplateParser {

    /** As CommonMark counts lines. */
    private static final Pattern LINE_END = Pattern.compile("\r\n|\r|\n");

    private TemplateParser() {}

    /** @param source the template's file, for findings */
    public static Template parse(String source, String text, Findings findings) {
        String withoutMark = text.startsWith("\uFEFF") ? text.substring(1) : text;
        List<String> lines = Arrays.asList(LINE_END.split(withoutMark, -1));
        FrontMatter front = FrontMatter.read(source, lines, findings);
        MarkedText marked = Marking.mark(source, front.body(), findings);
        BodyParser body = new BodyParser(marked, front.numbers(), findings);
        return new Template(source, front.report(), front.settings(), body.parse());
    }
}

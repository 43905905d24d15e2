package cabinetpapers.template;

import cabinetpapers.finding.Findings;
import java.util.List;

/** Checks a template without any data: what it names, and the headings that its house requires. */
public final class TemplateChecker {

    private TemplateChecker() {}

    /** @param requiredHeadings those of the template's report, in order; none where the house asks for none */
    public static void check(
            Template template, Vocabulary vocabulary, List<String> requiredHeadings, Findings findings) {
        new NameCheck(findings).nodes(template.body(), Scope.of(vocabulary));
        new HeadingCheck(template, findings).check(requiredHeadings);
    }
}

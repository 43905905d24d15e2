package cabinetpapers.assembly;

import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateParser;
import java.util.Optional;

/** What stands below the title of a paper that is not for publication, whatever its template says. */
final class Banner {

    private static final String EXEMPT = """
            ---
            report: banner
            numbering: none
            ---

            :::callout title="Not for publication"
            {{ access.statement }}

            **Public interest.** {{ supplied.public-interest }}
            :::
            """;

    private static final String CONFIDENTIAL = """
            ---
            report: banner
            numbering: none
            ---

            :::callout title="Not for publication"
            {{ access.statement }}
            :::
            """;

    private Banner() {}

    /** The public interest is weighed for exempt information alone; confidential information leaves no choice. */
    static Optional<Template> of(Part part) {
        return switch (part) {
            case Part.Public open -> Optional.empty();
            case Part.Exempt exempt -> Optional.of(parsed(EXEMPT));
            case Part.Confidential confidential -> Optional.of(parsed(CONFIDENTIAL));
        };
    }

    /** What stands in the header of each page. */
    static String running(Part part, String title) {
        return part.equals(Part.open()) ? title : "Not for publication – " + title;
    }

    private static Template parsed(String text) {
        Findings faults = new Findings();
        Template template = TemplateParser.parse("banner", text, faults);
        if (faults.blocked()) {
            throw new IllegalStateException("the program's own banner is not a template: " + faults.list());
        }
        return template;
    }
}

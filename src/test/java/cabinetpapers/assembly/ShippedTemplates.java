package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The templates that ship with the project, and papers composed with them. */
final class ShippedTemplates {

    private static final Path FOLDER = Path.of("templates", "numbered-sections");

    private ShippedTemplates() {}

    static Template parse(String report, Findings findings) {
        try {
            return TemplateParser.parse(report + ".md", Files.readString(FOLDER.resolve(report + ".md")), findings);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Composed report(QuarterFigures figures) {
        return compose("covering-report", Occasions.report(), figures, List.of());
    }

    static Composed appendix(QuarterFigures figures, List<Finding> dataFindings) {
        return compose("performance-report", Occasions.appendix(), figures, dataFindings);
    }

    static Composed compose(String report, Occasion occasion, QuarterFigures figures, List<Finding> dataFindings) {
        Template template = parse(report, new Findings());
        return new Assembly(Houses.plain()).compose(template, occasion, figures, dataFindings);
    }
}

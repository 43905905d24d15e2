package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Variant;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyleReader;
import cabinetpapers.template.Template;
import cabinetpapers.template.TemplateChecker;
import cabinetpapers.template.TemplateParser;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** The houses that ship with the project, each in both variants. */
enum Look {
    USUAL("numbered-sections", Variant.STANDARD),
    USUAL_ACCESSIBLE("numbered-sections", Variant.ACCESSIBLE),
    GRID("summary-grid", Variant.STANDARD),
    GRID_ACCESSIBLE("summary-grid", Variant.ACCESSIBLE);

    private final Path house;
    private final Variant variant;

    Look(String house, Variant variant) {
        this.house = Path.of("templates", house);
        this.variant = variant;
    }

    /** Its folder's name. */
    String house() {
        return String.valueOf(house.getFileName());
    }

    Variant variant() {
        return variant;
    }

    HouseStyle style() {
        Findings findings = new Findings();
        HouseStyle style = HouseStyleReader.read("house-style.yaml", text("house-style.yaml"), findings)
                .orElseThrow();
        assertThat(findings.list()).isEmpty();
        return style;
    }

    /** One of the house's templates, in which nothing is wrong. */
    Template template(String name) {
        Findings findings = new Findings();
        Template template = TemplateParser.parse(name + ".md", text(name + ".md"), findings);
        TemplateChecker.check(
                template,
                Assembly.vocabulary(),
                style().requiredHeadings().getOrDefault(template.report(), List.of()),
                findings);
        assertThat(findings.list()).isEmpty();
        return template;
    }

    String text(String file) {
        try {
            return Files.readString(house.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

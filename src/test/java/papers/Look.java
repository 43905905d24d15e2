package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.assembly.Variant;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyleReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

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

    String text(String file) {
        try {
            return Files.readString(house.resolve(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

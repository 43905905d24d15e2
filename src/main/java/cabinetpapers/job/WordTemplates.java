package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyleReader;
import cabinetpapers.house.TemplateLook;
import cabinetpapers.wordreader.TemplateReading;
import cabinetpapers.wordreader.WordTemplateReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The Word templates of a house, which lie in its folder and nowhere else. */
record WordTemplates(Path house, JobFolder folder) implements HouseStyleReader.Templates {

    /** Larger files are no templates, and would fill the memory. */
    private static final long MOST_BYTES = 20L << 20;

    @Override
    public Optional<TemplateLook> read(String name, Place place, Findings findings) {
        Optional<Path> file = within(name);
        if (file.isEmpty()) {
            findings.add(Finding.blocker(
                    place,
                    "the Word template " + name + " lies outside the house's folder",
                    "Put it beside the house style, and name it without a path."));
            return Optional.empty();
        }
        if (!Files.isRegularFile(file.get())) {
            List<String> names = Stream.of(".dotx", ".docx")
                    .flatMap(ending -> HouseFolder.names(house, ending).stream().map(found -> found + ending))
                    .toList();
            findings.add(Finding.blocker(
                    place,
                    "there is no Word template " + name + " in " + folder.named(house),
                    names.isEmpty() ? "Put it there." : NearestName.remedy(name, names)));
            return Optional.empty();
        }
        return read(folder.named(file.get()), file.get(), findings).map(TemplateReading::look);
    }

    /** Links are followed first: one that leads out of the house does not count as within. */
    private Optional<Path> within(String name) {
        try {
            Path file = house.resolve(name).normalize();
            if (!file.startsWith(house.normalize())) {
                return Optional.empty();
            }
            boolean inside = !Files.exists(file) || file.toRealPath().startsWith(house.toRealPath());
            return inside ? Optional.of(file) : Optional.empty();
        } catch (InvalidPathException | IOException e) {
            return Optional.empty();
        }
    }

    /** @param source what the file is called in messages */
    static Optional<TemplateReading> read(String source, Path file, Findings findings) {
        try {
            if (Files.size(file) > MOST_BYTES) {
                findings.add(Finding.blocker(
                        Place.of(source),
                        "it is larger than " + (MOST_BYTES >> 20) + " MB",
                        "Save the template without its text, or with smaller pictures."));
                return Optional.empty();
            }
            return WordTemplateReader.read(source, Files.readAllBytes(file), findings);
        } catch (IOException e) {
            findings.add(
                    Finding.blocker(Place.of(source), "this file cannot be read", "Look at its path and its rights."));
            return Optional.empty();
        }
    }
}

package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.yaml.YamlMapping;
import cabinetpapers.yaml.YamlReader;
import java.io.IOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.InvalidPathException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The project folder, where a job's own paths start. */
record JobFolder(Path project) {

    /** Unicode's embeddings, overrides and isolates. */
    private static final Pattern TURNS = Pattern.compile("[\u202A-\u202E\u2066-\u2069]");

    /**
     * A path as it reads in messages and in the database: from the project folder on where it lies in there, and "." for the
     * project folder itself. From a disk's root on it is told whole.
     */
    String named(Path path) {
        Path shown = path.startsWith(project) && project.getNameCount() > 0 ? project.relativize(path) : path;
        String name = shown.toString().replace('\\', '/');
        return name.isEmpty() ? "." : name;
    }

    Fields.Kind<Path> path() {
        return new Fields.Kind<>("a path", this::resolve, "Name a file or folder, from the project folder on.");
    }

    /** Empty, with a finding, when the file cannot be read or is not keys and values. */
    Optional<YamlMapping> yaml(Path file, Findings findings) {
        return text(file, findings).flatMap(text -> YamlReader.read(named(file), text, findings));
    }

    /** Empty, with a finding, when the file cannot be read. */
    Optional<String> text(Path file, Findings findings) {
        Place place = Place.of(named(file));
        try {
            String text = Files.readString(file);
            return straight(text, named(file), findings) ? Optional.of(text) : Optional.empty();
        } catch (CharacterCodingException e) {
            findings.add(Finding.blocker(place, "this is not a UTF-8 text", "Save it as UTF-8 and run again."));
        } catch (NoSuchFileException e) {
            findings.add(Finding.blocker(place, "there is no such file", "Look at its path and run again."));
        } catch (IOException e) {
            findings.add(Finding.blocker(place, "this file cannot be read", "Look at its rights and run again."));
        }
        return Optional.empty();
    }

    /** Whether a text reads as it is written: some characters turn the direction of what follows them. */
    private static boolean straight(String text, String name, Findings findings) {
        Matcher turn = TURNS.matcher(text);
        if (!turn.find()) {
            return true;
        }
        long line = text.substring(0, turn.start()).lines().count() + (startsLine(text, turn.start()) ? 1 : 0);
        findings.add(Finding.blocker(
                new Place(name, "line " + line),
                "there is a character that turns the direction of reading (U+%04X)"
                        .formatted((int) text.charAt(turn.start())),
                "Delete it, or type the line again: it would not print as it is written."));
        return false;
    }

    private static boolean startsLine(String text, int at) {
        return at == 0 || text.charAt(at - 1) == '\n';
    }

    private Optional<Path> resolve(String text) {
        try {
            return Optional.of(project.resolve(text).normalize());
        } catch (InvalidPathException e) {
            return Optional.empty();
        }
    }
}

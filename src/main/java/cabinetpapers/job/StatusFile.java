package cabinetpapers.job;

import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * Where a job's status is kept: a small file in {@code var/status}, so that it can be asked for while the database is in
 * use. It is a convenience: a run whose status cannot be written goes on without. A message in it may name an exempt file
 * by its title.
 */
record StatusFile(Path path, String jobName) {

    private static final String ENDING = ".properties";

    static StatusFile of(Request request, String jobName) {
        return new StatusFile(folder(request.project()).resolve(FileNames.ownSlug(jobName) + ENDING), jobName);
    }

    /** Those of all jobs that ever ran, by name; one that cannot be read is left out. */
    static List<Map<String, String>> all(Path project) {
        List<Map<String, String>> all = new ArrayList<>();
        try (Stream<Path> files = Files.list(folder(project))) {
            files.filter(file -> file.toString().endsWith(ENDING))
                    .sorted()
                    .forEach(file -> read(file).ifPresent(all::add));
        } catch (IOException nothingRanYet) {
            return List.of();
        }
        return all;
    }

    void write(Map<String, String> status) {
        Properties properties = new Properties();
        properties.putAll(status);
        properties.setProperty("job", jobName);
        StringWriter text = new StringWriter();
        try {
            properties.store(text, null);
            PartFile.write(path, Access.KEPT, text.toString().getBytes(StandardCharsets.UTF_8));
        } catch (IOException goOnWithout) {
            // The part is gone already, and what stands in the file is what was told last.
        }
    }

    void remove() {
        boolean gone = path.toFile().delete();
        assert gone || !Files.exists(path) : path;
    }

    private static Optional<Map<String, String>> read(Path file) {
        Properties properties = new Properties();
        try {
            properties.load(new StringReader(Files.readString(file)));
        } catch (IOException | IllegalArgumentException e) {
            return Optional.empty();
        }
        Map<String, String> status = new TreeMap<>();
        properties.forEach((key, value) -> status.put(key.toString(), value.toString()));
        return Optional.of(status);
    }

    private static Path folder(Path project) {
        return project.resolve("var/status");
    }
}

package cabinetpapers.job;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.store.Clearance;
import cabinetpapers.store.Office;
import cabinetpapers.store.Publication;
import cabinetpapers.wordreader.PaperReader;
import java.io.IOException;
import java.io.StringReader;
import java.io.StringWriter;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import org.springframework.dao.DataAccessException;

/**
 * How far each of a job's papers has come, kept in a small file beside the job's status, so that it can be told while a
 * run has the database. Whether a clearance still holds is looked up in the Word file when somebody asks.
 */
final class PaperStandings {

    private static final String ENDING = ".papers";
    private static final String NUMBER = "papers";

    private PaperStandings() {}

    /** Like the status, a convenience: where it cannot be written, nothing is told rather than what no longer holds. */
    static void write(Registry registry) {
        Path file = file(registry.folder().project(), registry.subject());
        try {
            WholeFile.write(file, Access.KEPT, text(registry).getBytes(StandardCharsets.UTF_8));
        } catch (IOException | Refusal | DataAccessException goOnWithout) {
            boolean gone = file.toFile().delete();
            assert gone || !Files.exists(file) : file;
        }
    }

    private static String text(Registry registry) throws IOException {
        Properties kept = new Properties();
        List<PaperOrder> papers = registry.order().papers();
        kept.setProperty(NUMBER, Integer.toString(papers.size()));
        for (int i = 0; i < papers.size(); i++) {
            keep(registry, papers.get(i), "paper." + i + ".", kept);
        }
        StringWriter text = new StringWriter();
        kept.store(text, null);
        // Properties begin with the moment of writing, by which no two would be the same.
        return text.toString().replaceFirst("^#.*\\R", "");
    }

    private static void keep(Registry registry, PaperOrder paper, String key, Properties kept) {
        kept.setProperty(key + "name", paper.key());
        kept.setProperty(
                key + "file", registry.places().paper(paper, Output.WORD).toString());
        lock(registry, paper).ifPresent(lock -> kept.setProperty(key + "lock", lock));
        for (Clearance clearance : registry.register().clearances(registry.subject())) {
            if (clearance.paper().equals(paper.key())) {
                String office = key + clearance.office().key();
                kept.setProperty(
                        office,
                        "cleared by " + clearance.officer() + " ("
                                + clearance.office().words() + ") on " + day(clearance.at()));
                kept.setProperty(office + ".hash", clearance.contentHash());
            }
        }
        List<String> publications = registry.register().publications(registry.subject()).stream()
                .filter(publication -> publication.paper().equals(paper.key()))
                .map(PaperStandings::publication)
                .toList();
        if (!publications.isEmpty()) {
            kept.setProperty(key + "published", String.join("; ", publications));
        }
    }

    /** A line a paper; none where the job's papers never came to be. */
    static List<String> lines(Path project, String jobName) {
        Properties kept = new Properties();
        try {
            kept.load(new StringReader(Files.readString(file(project, jobName))));
            int papers = Integer.parseInt(kept.getProperty(NUMBER, "0"));
            List<String> lines = new ArrayList<>();
            for (int i = 0; i < papers; i++) {
                lines.add(line("paper." + i + ".", kept));
            }
            return lines;
        } catch (IOException | IllegalArgumentException nothingKept) {
            return List.of();
        }
    }

    private static String line(String key, Properties kept) {
        List<String> steps = new ArrayList<>();
        given(kept, key + "lock").ifPresent(steps::add);
        clearances(key, kept, steps);
        given(kept, key + "published").ifPresent(steps::add);
        return kept.getProperty(key + "name", "?") + ": " + (steps.isEmpty() ? "draft" : String.join("; ", steps));
    }

    private static void clearances(String key, Properties kept, List<String> steps) {
        List<String> offices = Arrays.stream(Office.values())
                .map(office -> key + office.key())
                .filter(kept::containsKey)
                .toList();
        if (!offices.isEmpty()) {
            Path word = Path.of(kept.getProperty(key + "file", ""));
            String otherwise = Files.isRegularFile(word)
                    ? ", void: the file has changed since"
                    : ", its file is not there any more";
            Optional<String> now = now(word);
            for (String office : offices) {
                boolean holds = now.equals(given(kept, office + ".hash"));
                steps.add(kept.getProperty(office) + (holds ? "" : otherwise));
            }
        }
    }

    private static Optional<String> now(Path word) {
        try {
            return PaperReader.lines(String.valueOf(word.getFileName()), Files.readAllBytes(word))
                    .map(SignedPaper::hash);
        } catch (IOException unreadable) {
            return Optional.empty();
        }
    }

    /** Who locked the paper's figures; where nothing holds them any more, who let them go. */
    private static Optional<String> lock(Registry registry, PaperOrder paper) {
        return registry.quarterLock(paper.part())
                .map(lock -> "locked by " + lock.officer() + " on " + day(lock.at()))
                .or(() -> registry.unlocks(paper.part()).reversed().stream()
                        .findFirst()
                        .map(unlock -> "unlocked by " + unlock.officer() + " on " + day(unlock.at())));
    }

    private static String publication(Publication one) {
        return (one.supplement() == 0 ? "published" : "supplement " + one.supplement() + " published") + " by "
                + one.officer() + " on " + day(one.at());
    }

    private static String day(Instant moment) {
        return Words.day(CouncilTime.day(moment));
    }

    private static Optional<String> given(Properties kept, String key) {
        return Optional.ofNullable(kept.getProperty(key));
    }

    private static Path file(Path project, String jobName) {
        return project.resolve("var/status").resolve(FileNames.ownSlug(jobName) + ENDING);
    }
}

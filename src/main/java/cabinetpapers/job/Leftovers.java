package cabinetpapers.job;

import cabinetpapers.store.WrittenFile;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/**
 * Files that have to go from among those that others may see. One paper may have left many: each form of it, new drafts
 * beside what somebody changed, and what tells of the differences. They are known by the paths that we wrote under; what
 * somebody changed stays.
 */
record Leftovers(Run run) {

    private static final Pattern MARKS =
            Pattern.compile("(?: \\(accessible\\))?(?: \\(new draft(?: \\d+)?\\))?\\.[^./]+$");

    /** The same for all files of a paper: {@code Report.pdf} and {@code Report (new draft).docx} are of {@code Report}. */
    static String paper(String path) {
        return MARKS.matcher(path).replaceFirst("");
    }

    /**
     * Deletes what lies as we wrote it.
     *
     * @param folder as the database names it
     * @param gone whether the paper of that path has to go
     * @return paths of what stays, as the database names them
     */
    List<String> clear(String folder, Predicate<String> gone) throws Refusal {
        List<String> stays = new ArrayList<>();
        for (String path : run.store().retention().paths()) {
            if (path.startsWith(folder + "/") && gone.test(paper(path))) {
                Path file = run.folder().project().resolve(path);
                delete(OldDrafts.differences(file));
                if (Files.isRegularFile(file) && !cleared(file)) {
                    stays.add(path);
                }
            }
        }
        return List.copyOf(stays);
    }

    /**
     * Files that do not lie as we wrote them.
     *
     * @param folder as the database names it
     * @param which whether the paper of that path is meant
     * @return their paths, as the database names them
     */
    List<String> changed(String folder, Predicate<String> which) throws Refusal {
        List<String> changed = new ArrayList<>();
        for (String path : run.store().retention().paths()) {
            Path file = run.folder().project().resolve(path);
            if (path.startsWith(folder + "/")
                    && which.test(paper(path))
                    && Files.isRegularFile(file)
                    && !asWritten(file)) {
                changed.add(path);
            }
        }
        return List.copyOf(changed);
    }

    /** Deletes a file that lies as we wrote it; whether it did. */
    boolean cleared(Path file) throws Refusal {
        boolean ours = asWritten(file);
        if (ours) {
            delete(file);
        }
        return ours;
    }

    private boolean asWritten(Path file) throws Refusal {
        return asWritten(file, run.store().writtenFiles(run.folder().named(file)));
    }

    /** @param written what is on record of the file */
    static boolean asWritten(Path file, List<WrittenFile> written) throws Refusal {
        try {
            String sha256 = Fingerprint.ofFile(file);
            return written.stream().map(WrittenFile::sha256).anyMatch(sha256::equals);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private void delete(Path file) throws Refusal {
        run.lock().assure();
        try {
            Files.deleteIfExists(file);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }
}

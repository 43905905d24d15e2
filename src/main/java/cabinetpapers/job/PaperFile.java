package cabinetpapers.job;

import static java.util.Objects.requireNonNull;

import java.nio.file.Path;

/** A paper's file as a run left it. */
public record PaperFile(Path path, Fate fate) {

    public PaperFile {
        requireNonNull(path, "path");
        requireNonNull(fate, "fate");
    }

    /** What a run did with a file. */
    public enum Fate {
        WRITTEN,
        /** Its content is up to date already. */
        UNTOUCHED,
        /** Somebody changed it since it was written, and there is nothing newer to say. */
        LEFT_AS_EDITED,
        /** Written beside a file that somebody changed. */
        WRITTEN_BESIDE
    }
}

package cabinetpapers.job;

import java.util.Locale;

/** What a paper can be written as. */
enum Output {
    WORD("docx"),
    PDF("pdf"),
    HTML("html");

    private final String extension;

    Output(String extension) {
        this.extension = extension;
    }

    String extension() {
        return extension;
    }

    /** As a job file and a partition's name have it. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

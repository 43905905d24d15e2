package cabinetpapers.cli;

import picocli.CommandLine.Option;

/** Why it is done, for commands that an auditor will ask about. */
final class ReasonOption {

    @Option(
            names = "--reason",
            required = true,
            paramLabel = "WORDS",
            description = "Why; it is put on record.",
            converter = WordsConverter.class)
    private String reason = "";

    String reason() {
        return reason;
    }
}

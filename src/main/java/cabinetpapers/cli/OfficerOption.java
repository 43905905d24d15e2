package cabinetpapers.cli;

import picocli.CommandLine.Option;

/** Who does it, for commands that put something on record. */
final class OfficerOption {

    @Option(
            names = "--name",
            required = true,
            paramLabel = "NAME",
            description = "Who does this and answers for it; it is put on record.",
            converter = WordsConverter.class)
    private String name = "";

    String name() {
        return name;
    }
}

package cabinetpapers.cli;

import cabinetpapers.job.StyleReport;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Parameters;

/** {@code cabinet-papers style}. */
@Command(
        name = "style",
        description = "Prints what a Word template says of a paper's look, what of it cannot be used, and what some"
                + " readers could not read in papers made with it.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class StyleCommand implements Callable<Integer> {

    private final Screen screen;

    StyleCommand() {
        this(Screen.ofProcess());
    }

    StyleCommand(Screen screen) {
        this.screen = screen;
    }

    @Parameters(
            paramLabel = "FILE",
            description = "The Word template, for instance council.dotx.",
            converter = AbsolutePath.class)
    private Path file = Path.of("");

    @Override
    public Integer call() {
        return new Summary(screen).ofStyle(StyleReport.of(file, screen.shown(file)));
    }
}

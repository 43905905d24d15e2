package cabinetpapers.cli;

import cabinetpapers.job.Explanation;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Parameters;

/** {@code cabinet-papers explain}. */
@Command(
        name = "explain",
        description =
                "Prints how a measure's figures came about: what went in and where it stands, the rules, each step"
                        + " and each result.",
        mixinStandardHelpOptions = true,
        exitCodeOnInvalidInput = CabinetPapers.MISUSED,
        exitCodeOnExecutionException = CabinetPapers.FAULT)
final class ExplainCommand implements Callable<Integer> {

    @Parameters(paramLabel = "MEASURE", description = "The measure's code, for instance HS01.")
    private String measure = "";

    @Mixin
    private JobOptions options = new JobOptions();

    @Override
    public Integer call() {
        Screen screen = Screen.ofProcess();
        return new Summary(screen)
                .ofExplanation(Explanation.of(
                        options.request(Optional.empty(), Optional.empty(), Holes.REPORTED, Rendering.WHERE_NEEDED),
                        measure));
    }
}

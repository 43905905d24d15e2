package cabinetpapers.cli;

import cabinetpapers.job.QuarterEndJob;
import cabinetpapers.job.Request;
import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.nio.file.Path;
import java.util.Optional;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/** What every command may be told that makes a job's papers, or does something about those that lie there. */
final class PapersOptions {

    @Mixin
    private JobOptions job = new JobOptions();

    @Mixin
    private DatabaseOption database = new DatabaseOption();

    @Option(names = "--out", paramLabel = "FOLDER", description = "Where the papers lie, instead of the job's folder.")
    private Optional<Path> out = Optional.empty();

    Request request(Holes holes, Rendering rendering) {
        return job.request(out, database.address(), holes, rendering);
    }

    /** As the job file has it. */
    Request request() {
        return request(Holes.REPORTED, Rendering.WHERE_NEEDED);
    }

    QuarterEndJob job(Screen screen) {
        return new QuarterEndJob(request(), new StepLines(screen));
    }
}

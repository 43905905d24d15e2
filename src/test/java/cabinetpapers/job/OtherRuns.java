package cabinetpapers.job;

import cabinetpapers.job.Request.Holes;
import cabinetpapers.job.Request.Rendering;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.atomic.AtomicBoolean;

/**
 * A process that makes the same papers each time it is told to by a line, and says how that ended. Where it works, it
 * waits in the middle for another line.
 */
public final class OtherRuns {

    static final String ENDED = "ended: ";

    private OtherRuns() {}

    /** @param arguments the project, and the database */
    public static void main(String[] arguments) throws IOException {
        BufferedReader told = new BufferedReader(new InputStreamReader(System.in, StandardCharsets.UTF_8));
        while (told.readLine() != null) {
            Outcome outcome = run(Path.of(arguments[0]), arguments[1], told);
            System.out.println(ENDED + outcome.ending() + " " + outcome.message());
        }
    }

    private static Outcome run(Path project, String database, BufferedReader told) {
        AtomicBoolean waited = new AtomicBoolean();
        PlainPress press = new PlainPress(printing -> {
            if (waited.compareAndSet(false, true)) {
                await(told);
            }
        });
        Request request = new Request(
                project,
                project.resolve("jobs/tiny.yaml"),
                Optional.empty(),
                Optional.of(database),
                Optional.empty(),
                Optional.empty(),
                Holes.REPORTED,
                Rendering.AGAIN,
                Map.of());
        return TinyCouncil.job(request, press, Progress.SILENT).run();
    }

    private static void await(BufferedReader told) {
        try {
            told.readLine();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

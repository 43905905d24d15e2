package cabinetpapers.job;

import java.nio.file.Path;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicInteger;

/**
 * The command {@code publish} in a process of its own that halts behind one of its acts, for whoever started it to kill it
 * there. An act is a statement that may write, a commit, or the move of a paper to its place.
 */
final class HaltedPublish {

    /** Printed when it has halted. */
    static final String HALTED = "halted";

    private HaltedPublish() {}

    /** @param arguments project, folder of papers, database, office, officer, restatement, and after how many acts to halt */
    public static void main(String[] arguments) throws SQLException {
        Path project = Path.of(arguments[0]);
        AtomicInteger left = new AtomicInteger(Integer.parseInt(arguments[6]));
        Runnable act = () -> {
            if (left.decrementAndGet() == 0) {
                halt();
            }
        };
        DriverManager.registerDriver(new WatchedDriver(act));
        Request request = new Request(
                project,
                project.resolve("jobs/tiny.yaml"),
                Optional.of(Path.of(arguments[1])),
                Optional.of(arguments[2]),
                Optional.empty(),
                Optional.empty(),
                Request.Holes.REPORTED,
                Request.Rendering.WHERE_NEEDED,
                Map.of());
        PartFile.Mover mover = (from, to) -> {
            PartFile.Mover.ATOMIC.move(from, to);
            act.run();
        };
        Outcome outcome = new Lifecycle(request, Press.SIGNED_OFF, mover, Clock.systemUTC())
                .publish(arguments[4], Set.of(arguments[3]), arguments[5]);
        System.out.println(outcome.message());
        System.exit(outcome.ending().exitCode());
    }

    private static void halt() {
        System.out.println(HALTED);
        try {
            new CountDownLatch(1).await();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}

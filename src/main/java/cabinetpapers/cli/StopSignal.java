package cabinetpapers.cli;

import cabinetpapers.job.Ending;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import java.util.function.IntSupplier;

/** Lets a run that is told to stop (SIGTERM, Ctrl-C) put its affairs in order before the process ends. */
final class StopSignal {

    private static final int PATIENCE_SECONDS = 60;

    private StopSignal() {}

    /** Runs the work; a signal meanwhile calls for its stop, waits for its end, and ends the process. */
    static int heeded(Runnable stop, IntSupplier work) {
        CountDownLatch ended = new CountDownLatch(1);
        Thread hook = new Thread(() -> stopAndHalt(stop, ended), "stop");
        Runtime.getRuntime().addShutdownHook(hook);
        int exitCode = work.getAsInt();
        ended.countDown();
        try {
            Runtime.getRuntime().removeShutdownHook(hook);
        } catch (IllegalStateException shuttingDown) {
            return Ending.STOPPED.exitCode();
        }
        return exitCode;
    }

    private static void stopAndHalt(Runnable stop, CountDownLatch ended) {
        stop.run();
        try {
            ended.await(PATIENCE_SECONDS, TimeUnit.SECONDS);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
        Runtime.getRuntime().halt(Ending.STOPPED.exitCode());
    }
}

package cabinetpapers.job;

import java.util.concurrent.atomic.AtomicBoolean;
import org.springframework.batch.core.job.JobInterruptedException;

/** A wish to stop, heard between one piece of work and the next. */
final class Stop {

    private final AtomicBoolean wished = new AtomicBoolean();

    void wish() {
        wished.set(true);
    }

    boolean wished() {
        return wished.get();
    }

    void heed() throws JobInterruptedException {
        if (wished()) {
            throw new JobInterruptedException("stopped from outside");
        }
    }
}

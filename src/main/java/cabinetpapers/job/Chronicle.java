package cabinetpapers.job;

import cabinetpapers.store.JobRun;
import cabinetpapers.store.Store;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.springframework.dao.DataAccessException;

/**
 * Keeps account of one run while it goes on: where it has got to, for {@code status}; how it ended, for {@code history};
 * and its figures, for those who watch many machines. It passes on all that it hears.
 */
final class Chronicle implements Progress {

    private final Request request;
    private final Order order;
    private final Holder holder;
    private final Progress listener;
    private final Clock clock;
    private final StatusFile file;
    private final Aftermath aftermath;
    private final String id = UUID.randomUUID().toString();
    private final Map<String, Duration> steps = new LinkedHashMap<>();
    private Optional<Store> store = Optional.empty();
    private Optional<Instant> dataAsAt = Optional.empty();
    private Instant stepBegan;
    private int papersDone;

    Chronicle(Request request, Order order, String jobName, Holder holder, Progress listener, Clock clock) {
        this.request = request;
        this.order = order;
        this.holder = holder;
        this.listener = listener;
        this.clock = clock;
        this.file = StatusFile.of(request, jobName);
        this.aftermath = new Aftermath(request, jobName, clock);
        this.stepBegan = holder.since();
    }

    /** The run has its lock and its database. Whatever of the same job has no end yet was killed. */
    void begun(Store opened, String jobName) {
        store = Optional.of(opened);
        opened.endDead(jobName, clock.instant());
        opened.begin(new JobRun(id, jobName, holder.name(), asked(), holder.since(), Optional.empty()));
        running("begin");
    }

    /** The run is over, but its database still open. */
    void ended(Outcome outcome) {
        try {
            store.ifPresent(one -> {
                dataAsAt = one.latest(order.council().slug(), order.quarter());
                one.end(id, Aftermath.end(outcome, clock.instant()));
            });
        } catch (DataAccessException e) {
            // The database went away, which the outcome tells; the next run finds that this one has no end.
            dataAsAt = Optional.empty();
        }
    }

    /**
     * The run is over, and all that it held is given back.
     *
     * @return why those who should have had a letter have none, if so
     */
    Optional<String> closed(Outcome outcome) {
        return aftermath.tell(outcome, holder.since(), steps, dataAsAt);
    }

    @Override
    public void begun(String step) {
        stepBegan = clock.instant();
        running(step);
        listener.begun(step);
    }

    @Override
    public void advanced(String step, String told) {
        papersDone++;
        running(step);
        listener.advanced(step, told);
    }

    @Override
    public void ended(String step, String told) {
        steps.put(step, Duration.between(stepBegan, clock.instant()));
        listener.ended(step, told);
    }

    private void running(String step) {
        int all = order.papers().size() * order.outputs().size();
        file.write(JobStatus.running(request.jobFile(), holder, step, papersDone + " of " + all));
    }

    /** What the command wanted otherwise; where the database is, and its password, are not told. */
    private String asked() {
        StringBuilder asked = new StringBuilder(new JobFolder(request.project()).named(request.jobFile()));
        request.quarter().ifPresent(quarter -> asked.append(" --quarter ").append(quarter.label()));
        request.asAt().ifPresent(moment -> asked.append(" --as-at ").append(moment));
        request.out().ifPresent(out -> asked.append(" --out ").append(out));
        if (request.holes() == Request.Holes.REFUSED) {
            asked.append(" --strict");
        }
        if (request.rendering() == Request.Rendering.AGAIN) {
            asked.append(" --again");
        }
        return asked.toString();
    }
}

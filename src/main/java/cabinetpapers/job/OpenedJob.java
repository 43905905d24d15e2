package cabinetpapers.job;

import cabinetpapers.finding.Findings;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * A job whose data can be read: the one place where commands that read data open it. What lies in the council's own
 * database is taken out of it first, and what was taken out is deleted when the command is done.
 *
 * @param order its data is a folder of CSV files or a workbook
 */
record OpenedJob(Order order, Optional<ViewExtract> extract) implements AutoCloseable {

    /** What is made of a job whose data can be read. */
    @FunctionalInterface
    interface Use<T> {
        T of(Order order) throws Refusal;
    }

    /** @param unopened what comes of it where something is wrong with the job's files; the findings say what */
    static <T> T use(Request request, Findings findings, Use<T> use, Supplier<T> unopened) throws Refusal {
        Optional<OpenedJob> opened = of(request, findings);
        if (opened.isEmpty()) {
            return unopened.get();
        }
        try (OpenedJob job = opened.get()) {
            return use.of(job.order());
        }
    }

    /** Empty, with findings, where something is wrong with the job's files or the file that names the views. */
    static Optional<OpenedJob> of(Request request, Findings findings) throws Refusal {
        Optional<Order> order = JobFileReader.read(request, findings);
        return order.isPresent() ? of(request, order.get(), findings) : Optional.empty();
    }

    /** The same of a job file that was read already. */
    static Optional<OpenedJob> of(Request request, Order order, Findings findings) throws Refusal {
        ViewExtract.sweep(request.project());
        return ViewExtract.namesViews(order.data())
                ? ViewExtract.of(request, order.data(), findings)
                        .map(extract -> new OpenedJob(order.withExtract(extract.folder()), Optional.of(extract)))
                : Optional.of(new OpenedJob(order, Optional.empty()));
    }

    @Override
    public void close() {
        extract.ifPresent(ViewExtract::close);
    }
}

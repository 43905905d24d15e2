package cabinetpapers.cli;

import cabinetpapers.job.Progress;
import java.util.Locale;

/** Shows a run's progress: a line a step, which on a terminal is there from the step's beginning. */
final class StepLines implements Progress {

    /** Back to the line's beginning, and clear it. */
    private static final String OVER = "\r\u001b[2K";

    private final Screen screen;
    private long begunAt;

    StepLines(Screen screen) {
        this.screen = screen;
    }

    @Override
    public void begun(String step) {
        begunAt = System.nanoTime();
        passing(step, "…");
    }

    @Override
    public void advanced(String step, String told) {
        switch (screen.kind()) {
            case TERMINAL -> passing(step, told);
            case PLAIN -> screen.out().println(line(step, told));
        }
    }

    @Override
    public void ended(String step, String told) {
        switch (screen.kind()) {
            case TERMINAL -> screen.out().println(OVER + line(step, told));
            case PLAIN -> screen.out().println(line(step, told));
        }
    }

    private void passing(String step, String told) {
        if (screen.kind() == Screen.Kind.TERMINAL) {
            screen.out().print(OVER + "  %-8s  %s".formatted(step, told));
            screen.out().flush();
        }
    }

    private String line(String step, String told) {
        return String.format(Locale.UK, "  %-8s  %5.1f s  %s", step, (System.nanoTime() - begunAt) / 1e9, told);
    }
}

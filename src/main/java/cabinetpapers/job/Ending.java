package cabinetpapers.job;

/** How a run ended, and the exit code that tells it: those of BSD's {@code sysexits} where one fits. */
public enum Ending {
    DONE(0),
    /** Done, but the papers have holes and {@code --strict} was asked for. */
    HOLES(3),
    /** Compared, and not all that was published agrees. */
    DIFFERENCES(3),
    /** The command names what there is none of: a measure, a paper, an office, a meeting. */
    MISUNDERSTOOD(64),
    /** The data cannot be read: no paper was touched. */
    BLOCKED(65),
    /** There is no database. */
    UNAVAILABLE(69),
    /** A fault of the program's own. */
    FAULT(70),
    CANNOT_WRITE(74),
    ALREADY_RUNNING(75),
    /** The job file, the council's file, the house or a template is wrong. */
    CONFIGURATION(78),
    /** Stopped from outside; the same command does what is left. */
    STOPPED(143);

    private final int exitCode;

    Ending(int exitCode) {
        this.exitCode = exitCode;
    }

    public int exitCode() {
        return exitCode;
    }
}

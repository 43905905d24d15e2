package cabinetpapers.job;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.nio.file.AccessDeniedException;
import java.nio.file.FileSystemException;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.Optional;

/** Something outside the program is in the way: how the run ends, and the words that say what to do about it. */
final class Refusal extends Exception {

    private static final long serialVersionUID = 1L;

    private final Ending ending;
    private final String words;

    Refusal(Ending ending, String words) {
        this.ending = ending;
        this.words = words;
        requireNonNull(ending, "ending");
    }

    private Refusal(Ending ending, String words, Throwable cause) {
        super(cause);
        this.ending = ending;
        this.words = words;
    }

    static Refusal cannotWrite(Path path, IOException cause) {
        return new Refusal(
                Ending.CANNOT_WRITE,
                path + " cannot be written: " + reason(cause)
                        + ". Look at the disk's space, your rights to that folder, and whether somebody has the file"
                        + " open. Then give the same command again; what is finished stays.",
                cause);
    }

    static Refusal unavailable(String database, Throwable cause) {
        return new Refusal(
                Ending.UNAVAILABLE,
                "The database " + database + " cannot be opened: " + firstLine(cause) + ". "
                        + remedy(cause instanceof SQLException sql ? String.valueOf(sql.getSQLState()) : ""),
                cause);
    }

    /**
     * @param state SQLSTATE: class 28 is an invalid authorisation, and 08004 a connection that the server or the driver
     *     refuses; 42501 is a lack of rights, and class 3F a schema that is not there
     */
    private static String remedy(String state) {
        if (state.startsWith("28") || state.equals("08004")) {
            return "See whether user, password and TLS are what the server asks for: CABINET_PAPERS_DATABASE_USER,"
                    + " _PASSWORD or _PASSWORD_FILE, _TLS.";
        }
        return state.equals("42501") || state.startsWith("3F")
                ? "See whether the schema that its address names (currentSchema) is there and is this user's own."
                : "See whether its address is right and its server runs.";
    }

    /** The council's own database, or a view in it, cannot be read. */
    static Refusal dataUnavailable(String database, String schema, SQLException cause) {
        return new Refusal(
                Ending.UNAVAILABLE,
                "The views in schema " + schema + " of " + database + " cannot be read: " + firstLine(cause)
                        + ". See whether the server runs, and whether this user may log in and read the views. No paper was touched.",
                cause);
    }

    /** What a failure comes from, if it comes from outside. */
    static Optional<Refusal> within(Throwable failure) {
        for (Throwable cause = failure; cause != null; cause = cause.getCause()) {
            if (cause instanceof Refusal refusal) {
                return Optional.of(refusal);
            }
            if (cause instanceof SQLException sql && connectionLost(sql)) {
                return Optional.of(new Refusal(
                        Ending.UNAVAILABLE,
                        "The database stopped answering: " + firstLine(cause)
                                + ". When it runs again, give the same command; what is finished stays.",
                        failure));
            }
            if (cause instanceof IOException io) {
                return Optional.of(new Refusal(
                        Ending.CANNOT_WRITE,
                        "A file cannot be read or written: " + reason(io)
                                + ". Look at the disk, then give the same command again; what is finished stays.",
                        failure));
            }
        }
        return Optional.empty();
    }

    /** SQLSTATE classes 08, connection exception, and 57, operator intervention. */
    private static boolean connectionLost(SQLException failure) {
        String state = failure.getSQLState();
        return state != null && (state.startsWith("08") || state.startsWith("57P"));
    }

    Ending ending() {
        return ending;
    }

    @Override
    public String getMessage() {
        return words;
    }

    private static String reason(IOException cause) {
        if (cause instanceof AccessDeniedException) {
            return "access is denied";
        }
        if (cause instanceof NoSuchFileException) {
            return "its folder is gone";
        }
        if (cause instanceof FileSystemException failure && failure.getReason() != null) {
            return failure.getReason();
        }
        return firstLine(cause);
    }

    private static String firstLine(Throwable cause) {
        String message = cause.getMessage();
        return message == null
                ? cause.getClass().getSimpleName()
                : message.lines().findFirst().orElse("").replaceFirst("[.;]$", "");
    }
}

package cabinetpapers.job;

import com.zaxxer.hikari.SQLExceptionOverride;
import java.sql.SQLException;
import java.util.Set;

/**
 * Takes a connection from the pool for good when H2 has closed its file by itself, as it does when the disk is full. Whoever
 * went on to use it would turn in a circle inside H2 for ever, instead of being told.
 */
public final class ClosedFile implements SQLExceptionOverride {

    /** H2's errors for a database that is closed, a file that cannot be written or read, and one that is broken. */
    private static final Set<Integer> CLOSED = Set.of(90007, 90028, 90030, 90031, 90098);

    @java.lang.Override
    public Override adjudicate(SQLException failure) {
        return CLOSED.contains(failure.getErrorCode()) ? Override.MUST_EVICT : Override.CONTINUE_EVICT;
    }
}

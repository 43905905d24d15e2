package cabinetpapers.job;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Proxy;
import java.sql.Connection;
import java.sql.Driver;
import java.sql.DriverManager;
import java.sql.DriverPropertyInfo;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.Properties;
import java.util.Set;
import java.util.logging.Logger;

/**
 * Stands before the databases' own drivers, and tells of each statement that may write, and each commit, when it is done.
 * To be registered before anybody has asked for a driver: then it is the first to be asked.
 */
record WatchedDriver(Runnable written) implements Driver {

    private static final Set<String> WRITES = Set.of("execute", "executeUpdate", "executeBatch", "commit");

    @Override
    public Connection connect(String url, Properties properties) throws SQLException {
        return watched(Connection.class, own(url).orElseThrow().connect(url, properties));
    }

    @Override
    public boolean acceptsURL(String url) throws SQLException {
        return own(url).isPresent();
    }

    private static Optional<Driver> own(String url) throws SQLException {
        List<Driver> drivers = Collections.list(DriverManager.getDrivers());
        for (Driver driver : drivers) {
            if (!(driver instanceof WatchedDriver) && driver.acceptsURL(url)) {
                return Optional.of(driver);
            }
        }
        return Optional.empty();
    }

    private <T> T watched(Class<T> kind, Object one) {
        return kind.cast(Proxy.newProxyInstance(
                kind.getClassLoader(), new Class<?>[] {kind}, (proxy, method, given) -> {
                    Object result;
                    try {
                        result = method.invoke(one, given);
                    } catch (InvocationTargetException e) {
                        throw e.getCause();
                    }
                    if (WRITES.contains(method.getName())) {
                        written.run();
                    }
                    return Statement.class.isAssignableFrom(method.getReturnType())
                            ? watched(method.getReturnType(), result)
                            : result;
                }));
    }

    @Override
    public DriverPropertyInfo[] getPropertyInfo(String url, Properties properties) {
        return new DriverPropertyInfo[0];
    }

    @Override
    public int getMajorVersion() {
        return 1;
    }

    @Override
    public int getMinorVersion() {
        return 0;
    }

    @Override
    public boolean jdbcCompliant() {
        return false;
    }

    @Override
    public Logger getParentLogger() {
        return Logger.getGlobal();
    }
}

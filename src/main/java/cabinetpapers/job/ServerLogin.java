package cabinetpapers.job;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;

/**
 * Who we are to a PostgreSQL server, and how it has to prove who it is. All of it comes from the environment, so that
 * nothing secret stands in a job file.
 *
 * @param password empty where none is given: the driver then looks into {@code .pgpass}
 * @param tls PostgreSQL's own word, for instance {@code verify-full}; empty for the address's, or the driver's default
 * @param authority the file of the certificates to trust; empty for the driver's default
 */
record ServerLogin(String user, String password, String tls, String authority) {

    static final ServerLogin NONE = new ServerLogin("", "", "", "");

    /**
     * @param prefix of the variables: {@code <prefix>_USER}, {@code _PASSWORD}, {@code _PASSWORD_FILE}, {@code _TLS} and
     *     {@code _CA}
     */
    static ServerLogin of(String prefix, Map<String, String> environment) throws Refusal {
        return new ServerLogin(
                environment.getOrDefault(prefix + "_USER", ""),
                password(prefix, environment),
                environment.getOrDefault(prefix + "_TLS", ""),
                environment.getOrDefault(prefix + "_CA", ""));
    }

    /** The password itself goes before a file that holds it: its first line. */
    private static String password(String prefix, Map<String, String> environment) throws Refusal {
        String given = environment.getOrDefault(prefix + "_PASSWORD", "");
        Optional<String> file = Optional.ofNullable(environment.get(prefix + "_PASSWORD_FILE"))
                .filter(path -> given.isEmpty() && !path.isBlank());
        if (file.isEmpty()) {
            return given;
        }
        try {
            return Files.readString(Path.of(file.get())).lines().findFirst().orElse("");
        } catch (IOException | RuntimeException e) {
            throw new Refusal(
                    Ending.CONFIGURATION,
                    "The file that " + prefix + "_PASSWORD_FILE names cannot be read. See that it is there, and that"
                            + " this user may read it.");
        }
    }

    /** What the driver is to be told; a blank password would keep it from looking into {@code .pgpass}. */
    Properties properties() {
        Properties properties = new Properties();
        put(properties, "user", user);
        put(properties, "password", password);
        put(properties, "sslmode", tls);
        put(properties, "sslrootcert", authority);
        properties.setProperty("connectTimeout", "15");
        properties.setProperty("tcpKeepAlive", "true");
        return properties;
    }

    private static void put(Properties properties, String name, String value) {
        if (!value.isEmpty()) {
            properties.setProperty(name, value);
        }
    }

    /** Without the password, so that no message can tell it. */
    @Override
    public String toString() {
        return "ServerLogin[user=" + user + ", tls=" + tls + "]";
    }
}

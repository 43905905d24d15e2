package cabinetpapers.job;

import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;

/**
 * Where the database is.
 *
 * @param url a JDBC address
 * @param file the database file's path without its endings, where it is a file
 */
record DatabaseAddress(Kind kind, String url, Optional<Path> file, String user, String password) {

    private static final String JDBC = "jdbc:";
    private static final String H2_FILE = "jdbc:h2:file:";

    enum Kind {
        H2,
        POSTGRESQL
    }

    /** By precedence: the command's flag, the environment, the job file, the project's own database file. */
    static DatabaseAddress of(Request request, Order order) throws Refusal {
        Map<String, String> environment = request.environment();
        String given = request.database()
                .or(() -> Optional.ofNullable(environment.get("CABINET_PAPERS_DATABASE")))
                .filter(text -> !text.isBlank())
                .or(order::database)
                .orElse("var/cabinet-papers");
        String user = environment.getOrDefault("CABINET_PAPERS_DATABASE_USER", "");
        String password = environment.getOrDefault("CABINET_PAPERS_DATABASE_PASSWORD", "");
        if (given.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(Kind.POSTGRESQL, given, Optional.empty(), user, password);
        }
        if (given.startsWith(JDBC) && !given.startsWith(H2_FILE)) {
            throw new Refusal(
                    Ending.CONFIGURATION,
                    "The database " + withoutSecrets(given)
                            + " is of no known kind. Give a jdbc:postgresql: address, or"
                            + " the path of a database file.");
        }
        String path = given.startsWith(H2_FILE) ? given.substring(H2_FILE.length()) : given;
        if (path.indexOf(';') >= 0) {
            throw new Refusal(
                    Ending.CONFIGURATION, "The database path \"" + path + "\" has a \";\" in it. Choose another name.");
        }
        return h2(request.project().resolve(path).normalize());
    }

    private static DatabaseAddress h2(Path file) {
        return new DatabaseAddress(
                Kind.H2, H2_FILE + file + ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0", Optional.of(file), "sa", "");
    }

    /** Another file of the same kind beside this one. */
    DatabaseAddress besides(String ending) {
        Path one = file.orElseThrow();
        return h2(one.resolveSibling(one.getFileName() + ending));
    }

    /** For messages: without what may be a password. */
    String text() {
        return file.map(Path::toString).orElseGet(() -> withoutSecrets(url));
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }
}

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
record DatabaseAddress(Kind kind, String url, Optional<Path> file, ServerLogin login) {

    private static final String JDBC = "jdbc:";
    private static final String H2_FILE = "jdbc:h2:file:";

    /** Closed at once, not tidied up first: the next run uses the room that is free in the file. */
    private static final String H2_SETTINGS = ";DB_CLOSE_ON_EXIT=FALSE;TRACE_LEVEL_FILE=0;MAX_COMPACT_TIME=0";

    enum Kind {
        H2,
        POSTGRESQL
    }

    /** By precedence: the command's flag, the environment, the job file, the project's own database file. */
    static DatabaseAddress of(Request request, Order order) throws Refusal {
        return of(request.project(), request.database(), request.environment(), order.database());
    }

    /** @param inJob what the job file says, where there is one and it says anything */
    static DatabaseAddress of(
            Path project, Optional<String> flag, Map<String, String> environment, Optional<String> inJob)
            throws Refusal {
        String given = flag.or(() -> Optional.ofNullable(environment.get("CABINET_PAPERS_DATABASE")))
                .filter(text -> !text.isBlank())
                .or(() -> inJob)
                .orElse("var/cabinet-papers");
        if (inJob.filter(text -> text.equals(given))
                .filter(DatabaseAddress::holdsSecrets)
                .isPresent()) {
            throw new Refusal(
                    Ending.CONFIGURATION,
                    "The job file's database address holds a password. Take it out, and give it in"
                            + " CABINET_PAPERS_DATABASE_PASSWORD, in the file that"
                            + " CABINET_PAPERS_DATABASE_PASSWORD_FILE names, or in .pgpass.");
        }
        if (given.startsWith("jdbc:postgresql:")) {
            return new DatabaseAddress(
                    Kind.POSTGRESQL, given, Optional.empty(), ServerLogin.of("CABINET_PAPERS_DATABASE", environment));
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
        return h2(project.resolve(path).normalize());
    }

    private static DatabaseAddress h2(Path file) {
        return new DatabaseAddress(
                Kind.H2, H2_FILE + file + H2_SETTINGS, Optional.of(file), new ServerLogin("sa", "", "", ""));
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

    private static boolean holdsSecrets(String url) {
        return url.contains("password=") || url.matches(".*//[^/@]*:[^/@]*@.*");
    }

    private static String withoutSecrets(String url) {
        return url.replaceFirst("[?;].*", "").replaceFirst("//[^/@]*@", "//");
    }
}

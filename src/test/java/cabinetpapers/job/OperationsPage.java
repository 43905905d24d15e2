package cabinetpapers.job;

import java.nio.file.Path;
import java.util.Arrays;
import java.util.List;

/** What the page on operations shows, so that tests can try it. */
final class OperationsPage {

    private static final Path PAGE = Path.of("src/docs/operations.md");

    private OperationsPage() {}

    /** The SQL statements of the block that begins with a comment of those words. */
    static List<String> statements(String words) {
        String page = TinyCouncil.read(PAGE);
        String block = page.substring(page.indexOf("-- " + words));
        return Arrays.stream(block.substring(0, block.indexOf("```")).split(";"))
                .map(statement -> statement.replaceAll("(?m)^--.*$", "").strip())
                .filter(statement -> !statement.isEmpty())
                .toList();
    }
}

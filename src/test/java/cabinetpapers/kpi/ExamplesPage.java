package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Stream;
import org.junit.jupiter.api.DynamicTest;

/** The definitions page as tests read it: sections, and tables below a mark such as {@code <!-- ratings -->}. */
public final class ExamplesPage {

    private static final Path PAGE = Path.of("src/docs/definitions.md");

    private ExamplesPage() {}

    /** A stretch from one heading to the next, with the marks in it. */
    record Section(String heading, List<String> marks) {}

    /** A test for each row of the table below the mark; none would be no test. */
    public static Stream<DynamicTest> rows(String mark, Consumer<List<String>> test) {
        return table(mark).stream().map(row -> DynamicTest.dynamicTest(row, () -> test.accept(cells(row))));
    }

    /** The cells of one column, from 0 on. */
    static List<String> column(String mark, int column) {
        return table(mark).stream().map(row -> cells(row).get(column)).toList();
    }

    private static List<String> table(String mark) {
        List<String> rows = lines().stream()
                .dropWhile(line -> !line.equals("<!-- " + mark + " -->"))
                .skip(3)
                .takeWhile(line -> line.startsWith("|"))
                .toList();
        assertThat(rows).as(mark).isNotEmpty();
        return rows;
    }

    static List<Section> sections() {
        List<Section> sections = new ArrayList<>();
        List<String> marks = new ArrayList<>();
        for (String line : lines()) {
            if (line.startsWith("#")) {
                marks = new ArrayList<>();
                sections.add(new Section(line.replaceFirst("#+ ", ""), marks));
            } else if (line.startsWith("<!-- ")) {
                marks.add(line.replace("<!-- ", "").replace(" -->", ""));
            }
        }
        return List.copyOf(sections);
    }

    private static List<String> lines() {
        try {
            return Files.readAllLines(PAGE);
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }

    /** Without the marks of code. */
    private static List<String> cells(String row) {
        List<String> cells = new ArrayList<>(Arrays.stream(row.split("\\|", -1))
                .map(cell -> cell.strip().replace("`", ""))
                .toList());
        return cells.subList(1, cells.size() - 1);
    }
}

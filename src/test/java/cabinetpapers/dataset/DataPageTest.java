package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** The page "Your data" tells of the columns that are read, and of no others. */
class DataPageTest {

    private static final Path PAGE = Path.of("src/docs/data.md");

    @ParameterizedTest
    @EnumSource
    void eachTablesColumnsAreThoseOfTheCode(KnownTable table) throws IOException {
        assertThat(columns(table))
                .containsExactlyElementsOf(table.columns().stream()
                        .map(column ->
                                "`" + column.title() + "`" + (table.required().contains(column) ? " (required)" : ""))
                        .toList());
    }

    @Test
    void eachWordIsOnThePage() throws IOException {
        Map<Column, Words<?>> words = Map.of(
                Column.POLARITY, Words.POLARITY,
                Column.BASIS, Words.BASIS,
                Column.FREQUENCY, Words.FREQUENCY,
                Column.STATUS, Words.STATUS,
                Column.ROLLUP, Words.ROLLUP,
                Column.BODY, Words.BODY);
        List<String> page = Files.readAllLines(PAGE);

        words.forEach((column, known) -> {
            String row = page.stream()
                    .filter(line -> line.startsWith("| `" + column.title() + "`"))
                    .findFirst()
                    .orElseThrow();
            assertThat(known.all()).allSatisfy(word -> assertThat(row).contains("`" + word + "`"));
        });
    }

    private static List<String> columns(KnownTable table) throws IOException {
        List<String> columns = new ArrayList<>();
        try (Stream<String> lines = Files.lines(PAGE)) {
            lines.dropWhile(line -> !line.equals("## " + table.title()))
                    .skip(1)
                    .takeWhile(line -> !line.startsWith("## "))
                    .filter(line -> line.startsWith("| `"))
                    .forEach(line -> columns.add(line.substring(2, line.indexOf(" | "))));
        }
        return columns;
    }
}

package cabinetpapers.kpi;

import static org.assertj.core.api.Assertions.assertThat;

import java.lang.reflect.Method;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestFactory;

/** Each rule of {@code src/docs/definitions.md} has an example, and each example is worked out by a test. */
class DefinitionsPageTest {

    /** Headings over other sections, a key to the marks of charts, and a list of keys whose rules stand elsewhere. */
    private static final Set<String> WITHOUT_RULES =
            Set.of("Definitions", "Small numbers", "Charts", "Marks", "The council's own rules");

    /** Each has a test factory a mark, named as it: {@code <!-- process charts -->} is worked out by {@code processCharts}. */
    private static final List<String> TESTS = List.of(
            "cabinetpapers.kpi.DefinitionExamplesTest",
            "cabinetpapers.assembly.PaperExamplesTest",
            "cabinetpapers.chart.AxisExamplesTest");

    @Test
    void everySectionWithARuleHasAnExample() {
        assertThat(ExamplesPage.sections().stream()
                        .filter(section -> section.marks().isEmpty())
                        .map(ExamplesPage.Section::heading))
                .containsExactlyInAnyOrderElementsOf(WITHOUT_RULES);
    }

    @Test
    void everyExampleIsWorkedOutByATest() throws ClassNotFoundException {
        List<String> factories = Stream.<Class<?>>of(
                        Class.forName(TESTS.get(0)), Class.forName(TESTS.get(1)), Class.forName(TESTS.get(2)))
                .flatMap(test -> Stream.of(test.getDeclaredMethods()))
                .filter(method -> method.isAnnotationPresent(TestFactory.class))
                .map(Method::getName)
                .toList();

        assertThat(ExamplesPage.sections().stream()
                        .flatMap(section -> section.marks().stream())
                        .map(DefinitionsPageTest::factory))
                .containsExactlyInAnyOrderElementsOf(factories);
    }

    private static String factory(String mark) {
        String[] words = mark.split(" ", -1);
        StringBuilder name = new StringBuilder(words[0]);
        for (int i = 1; i < words.length; i++) {
            name.append(words[i].substring(0, 1).toUpperCase(Locale.ROOT)).append(words[i].substring(1));
        }
        return name.toString();
    }

    /** A row that were lost to a table, or a table that were lost to its mark, would be an example that nobody works out. */
    @Test
    void everyTableBelowAMarkIsRead() {
        assertThat(ExamplesPage.sections().stream().flatMap(section -> section.marks().stream()))
                .doesNotHaveDuplicates()
                .allSatisfy(mark -> assertThat(ExamplesPage.column(mark, 0)).isNotEmpty());
    }
}

package cabinetpapers.yaml;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.yaml.Yaml.Scalar;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class YamlReaderTest {

    private final Findings findings = new Findings();

    @Test
    void aValueStaysAsItWasWrittenAndKnowsItsPlace() {
        YamlMapping root = read("""
                number: 18.50
                yes: no
                day: 2023-12-18
                blank:
                quoted: "a: b"
                inner:
                  list: [one, 2]
                  single: three
                """);
        assertThat(texts(root, "number", "yes", "day", "blank", "quoted"))
                .containsExactly("18.50", "no", "2023-12-18", "", "a: b");
        YamlMapping inner = root.mapping("inner", findings).orElseThrow();
        assertThat(inner.name()).isEqualTo("inner");
        assertThat(inner.scalars("list", findings).stream().map(Scalar::text)).containsExactly("one", "2");
        assertThat(inner.scalars("single", findings).stream().map(Scalar::text)).containsExactly("three");
        assertThat(inner.scalars("list", findings).getLast().place().text()).isEqualTo("f.yaml line 7 column 15");
        assertThat(root.entries().keySet()).containsExactly("number", "yes", "day", "blank", "quoted", "inner");
        assertThat(said()).isEmpty();
    }

    @Test
    void whatMayBeLeftOutIsNoFault() {
        YamlMapping root = read("a: 1");
        assertThat(root.optionalScalar("b", findings)).isEmpty();
        assertThat(root.optionalMapping("b", findings)).isEmpty();
        assertThat(said()).isEmpty();
    }

    @Test
    void whatIsMissingUnknownOrOfAnotherKindIsReported() {
        YamlMapping root = read("a:\n  b: 1\n  c: ' '\n  d: [x, [y]]\n");
        YamlMapping inner = root.mapping("a", findings).orElseThrow();
        root.scalar("a", findings);
        root.scalar("z", findings);
        inner.mapping("b", findings);
        inner.words("c", findings);
        inner.scalars("d", findings);
        inner.scalars("e", findings);
        inner.refuseOthers(Set.of("b", "cx", "d"), findings);
        assertThat(said())
                .containsExactly(
                        "f.yaml line 2 column 3: \"a\" is not a single value. Write a single value under that key.",
                        "f.yaml line 1 column 1: \"z\" is missing. Add it.",
                        "f.yaml line 2 column 6: \"a.b\" is not keys and values of its own. Write keys and values of"
                                + " its own under that key.",
                        "f.yaml line 3 column 6: \"a.c\" is blank. Give it a value after the colon.",
                        "f.yaml line 4 column 6: \"a.d\" is not a list of single values. Write a list of single values"
                                + " under that key.",
                        "f.yaml line 2 column 3: \"a.e\" is missing. Add it.",
                        "f.yaml line 3 column 3: \"a.c\" is not known. The nearest valid name is \"b\".");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "'a: 1\nb: 2\na: 3'; f.yaml line 3 column 1: \"a\" is given twice. Keep one of the two.",
                "'a: &x 1\nb: *x'; f.yaml line 2 column 4: an alias (*name) is not supported. Write the value out.",
                "'a: 1\n---\nb: 2'; f.yaml line 3 column 1: a second YAML document begins here. Take out the line of dashes.",
            })
    void whatYamlWouldTakeInSilenceIsReported(String text, String expected) {
        YamlReader.read("f.yaml", text, findings);
        assertThat(said()).containsExactly(expected);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = ';',
            value = {
                "''; f.yaml: there are no keys and values here. Write lines like \"key: value\".",
                "'- a'; f.yaml line 1 column 1: there are no keys and values here. Write lines like \"key: value\".",
                "'words'; f.yaml line 1 column 1: there are no keys and values here. Write lines like \"key: value\".",
                "'a: \"b\nc: d'; f.yaml line 1 column 4: this is not YAML (found unexpected end of stream). Look for a missing quotation mark, a colon without a space after it, or uneven indentation.",
                "'a: b\n\tc: d'; f.yaml line 2 column 1: this is not YAML (found character '\\t(TAB)' that cannot start any token. (Do not use \\t(TAB) for indentation)). Look for a missing quotation mark, a colon without a space after it, or uneven indentation.",
            })
    void whatIsNoYamlOrNoMappingIsEmptyAndReported(String text, String expected) {
        assertThat(YamlReader.read("f.yaml", text, findings)).isEmpty();
        assertThat(said()).containsExactly(expected);
    }

    @Test
    void deepNestingIsAFindingAndNoOverflow() {
        assertThat(YamlReader.read("f.yaml", "a: " + "[".repeat(100_000), findings))
                .isEmpty();
        assertThat(findings.blocked()).isTrue();
    }

    private YamlMapping read(String text) {
        return YamlReader.read("f.yaml", text, findings).orElseThrow();
    }

    private List<String> texts(YamlMapping mapping, String... keys) {
        return List.of(keys).stream()
                .map(key -> mapping.scalar(key, findings).orElseThrow().text())
                .toList();
    }

    private List<String> said() {
        return findings.list().stream().map(Finding::text).toList();
    }
}

package cabinetpapers.assembly;

import static cabinetpapers.kpi.Kpis.measure;
import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.kpi.Kpis;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Reading.Standing;
import cabinetpapers.paper.PaperOutline;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What the data say is printed, never obeyed. */
class InertWordsTest {

    @ParameterizedTest
    @ValueSource(
            strings = {
                "{{ council.name }}",
                "{{#each priorities as one}}",
                ":::symbols",
                "**bold** _words_ `code`",
                "a | b | c",
                "# heading",
                "- item",
                "1. item",
                "[here](https://example.org)",
                "<b>&amp;</b>",
                "null",
                "${x} %s {0}",
                "\\{{ x }}",
                "“quotes” \"straight\" 'single'"
            })
    void wordsOfTheDataAreInert(String words) {
        List<String> evil = outlines(evil(words), words);
        List<String> plain = outlines(evil("Plain words"), "Plain words");

        assertThat(evil.stream().map(line -> line.replace(words, "Plain words")))
                .isEqualTo(plain);
        assertThat(evil).anyMatch(line -> line.contains(words));
    }

    @Test
    void controlCharactersAndLineEndsInNamesAreFolded() {
        assertThat(RawTexts.of(ShippedTemplates.appendix(evil("A\u0000\u000Bname\n\nof\ttwo\u00A0 lines"), List.of())
                        .paper()
                        .blocks()))
                .contains("E1 A name of two lines");
    }

    private static List<String> outlines(QuarterFigures figures, String words) {
        List<Finding> findings =
                List.of(Finding.note(cabinetpapers.finding.Place.of("x.csv"), "cell " + words, "Look."));
        List<String> lines = new ArrayList<>(PaperOutline.of(ShippedTemplates.compose(
                        "covering-report", Occasions.report(Map.of("legal-implications", words)), figures, List.of())
                .paper()));
        lines.addAll(
                PaperOutline.of(ShippedTemplates.appendix(figures, findings).paper()));
        return lines;
    }

    private static QuarterFigures evil(String words) {
        return Kpis.figures(
                measure("E1")
                        .named(words)
                        .priority(words)
                        .service(words)
                        .owner(words)
                        .definition(words)
                        .benchmark("2023-24 Q1", words, "5")
                        .value("2023-24 Q1", "90", "80")
                        .value("2023-24 Q2", "50", "80", Standing.FINAL, words),
                measure("E2").given("2023-24 Q2", new Reading.Unreadable(words), "80", words));
    }
}

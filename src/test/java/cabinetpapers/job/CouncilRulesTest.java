package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.OwnNames;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Travel;
import cabinetpapers.plan.ActionRating;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.PlanRules;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.yaml.YamlMapping;
import cabinetpapers.yaml.YamlReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The published rules of real councils, each said in its configuration and its data alone. */
class CouncilRulesTest {

    private static final Path COUNCILS = Path.of("src/test/resources/kpi/councils");
    private static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);

    @ParameterizedTest
    @ValueSource(
            strings = {
                "havering",
                "kent",
                "chorley",
                "maidstone",
                "plymouth",
                "east-sussex",
                "bracknell-forest",
                "harlow",
                "north-norfolk"
            })
    void aCouncilsRulesAreConfiguration(String council) throws IOException {
        List<String> rows = new ArrayList<>(List.of("code,rating,short,long"));
        figures(council).forEach(one -> rows.add(row(one)));

        assertThat(rows).isEqualTo(Files.readAllLines(COUNCILS.resolve(council).resolve("expected.csv")));
    }

    @Test
    void aContextualMeasureIsShownAgainstItsForecast() throws IOException {
        MeasureFigures contextual = figures("bracknell-forest").getLast();

        assertThat(contextual.forecast().orElseThrow().value()).isEqualByComparingTo("110");
        assertThat(contextual.forecast().orElseThrow().target().orElseThrow()).isEqualByComparingTo("100");
        assertThat(contextual.forecast().orElseThrow().rating())
                .isEqualTo(new Rating.NotRated(Rating.Why.INFORMATION_ONLY));
    }

    @Test
    void bracknellForestRatesOnlyActionsInProgress() throws IOException {
        Path folder = COUNCILS.resolve("bracknell-forest");
        Findings findings = new Findings();
        YamlMapping yaml = YamlReader.read("council.yaml", Files.readString(folder.resolve("council.yaml")), findings)
                .orElseThrow();
        PlanSettings settings = new PlanSettingsReader(yaml, findings).read();
        Dataset dataset =
                new DatasetReader(Q2, CouncilRules.USUAL, settings, Set.of(Subject.PLANS)).read(folder, findings);
        List<String> rows = new ArrayList<>(List.of("ref,rating"));
        PlanRules.figure(dataset.plans(), Q2, Q2.lastDay(), settings)
                .getFirst()
                .actions()
                .forEach(one -> rows.add(one.item().ref().ref() + "," + word(one.rating())));

        assertThat(findings.list()).extracting(Finding::text).isEmpty();
        assertThat(rows).isEqualTo(Files.readAllLines(folder.resolve("expected-actions.csv")));
    }

    private static String word(ActionRating rating) {
        return switch (rating) {
            case ActionRating.Rated(Brag brag) -> brag.name();
            case ActionRating.NotRated(ActionRating.Why why) -> why.words();
        };
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            rating-rule: traffic light | is not a rule for ratings
            direction-rule: last       | is not a rule for directions
            direction-tolerance: much  | is not a band within which a change counts as none
            carried-over: green        | is not blue or neutral
            spc-trend: 8               | is not 6 or 7
            spc-fix-after: 11          | is not a number of points from 12 to 99
            spc-screening: maybe       | is not on or off
            """)
    void aRuleThatIsNotUnderstoodIsABlocker(String yaml, String fact) {
        Findings findings = new Findings();

        read(yaml + "\n", findings);

        assertThat(findings.list()).singleElement().satisfies(finding -> {
            assertThat(finding.text()).startsWith("council.yaml line 1").contains(fact);
            assertThat(findings.blocked()).isTrue();
        });
    }

    @Test
    void aCouncilIsKnownByItsNameAndByThoseThatItLists() {
        CouncilRules rules = read("name: Hart District Council\nalso-known-as: [HDC]\n", new Findings());

        assertThat(rules.own().include("Hart")).isTrue();
        assertThat(rules.own().include("hdc")).isTrue();
        assertThat(rules.own().include("Rushmoor")).isFalse();
        assertThat(read("amber-tolerance: 5%\n", new Findings()).own()).isEqualTo(OwnNames.NONE);
    }

    @Test
    void aGroupWithoutMembersIsABlocker() {
        Findings findings = new Findings();

        read("comparator-groups:\n  Neighbours: []\n", findings);

        assertThat(findings.list())
                .extracting(Finding::fact)
                .containsExactly("the group \"Neighbours\" has no members");
    }

    private static List<MeasureFigures> figures(String council) throws IOException {
        Path folder = COUNCILS.resolve(council);
        Findings findings = new Findings();
        CouncilRules rules = read(Files.readString(folder.resolve("council.yaml")), findings);
        Dataset dataset = new DatasetReader(Q2, rules).read(folder, findings);
        assertThat(findings.list()).extracting(Finding::text).isEmpty();
        return FigureRules.figure(Q2, dataset.measures(), dataset.returns(), dataset.benchmarks())
                .measures();
    }

    private static CouncilRules read(String yaml, Findings findings) {
        return new CouncilRulesReader(new Fields(
                        YamlReader.read("council.yaml", yaml, findings).orElseThrow(), findings))
                .read();
    }

    private static String row(MeasureFigures one) {
        return String.join(
                ",", one.measure().code(), word(one.rating()), word(one.shortTravel()), word(one.longTravel()));
    }

    private static String word(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> rated.rag().name();
            case Rating.NotRated none ->
                none.why().words()
                        + Optional.of(none.shade())
                                .filter(shade -> shade == Rating.Shade.BLUE)
                                .map(shade -> " " + shade)
                                .orElse("");
        };
    }

    private static String word(Travel travel) {
        return switch (travel) {
            case Travel.Direction direction ->
                direction.direction() + (direction.manner() == Travel.Manner.PLAIN ? "" : " " + direction.manner());
            case Travel.NotComparable none -> none.reason().words();
        };
    }
}

package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.PlanContext;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.plan.RiskBand;
import cabinetpapers.plan.Season;
import cabinetpapers.plan.StatusMeaning;
import cabinetpapers.plan.TimescaleSettings.Days;
import cabinetpapers.plan.TimescaleSettings.Months;
import cabinetpapers.yaml.YamlReader;
import java.time.LocalDate;
import java.time.Month;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class PlanSettingsReaderTest {

    private final Findings findings = new Findings();

    @Test
    void aCouncilThatSaysNothingReadsItsPlansAsMostDo() {
        assertThat(read("slug: fernshire")).isEqualTo(PlanSettings.USUAL);
        assertThat(findings.list()).isEmpty();
    }

    @Test
    void aCouncilsOwnWordsComeFirst() {
        PlanSettings settings = read("""
                timescales:
                  spring: April to June
                  winter: December to January
                  mid-month: 14 to 16
                statuses:
                  Gone live: complete, blue
                  delayed: in progress, amber
                ratings:
                  on schedule: green
                rated-stages: [in progress, On hold]
                risk-bands:
                  Green zone: 1 green
                  Red zone: 15, red
                likelihoods: [Rare, Unlikely, Even, Likely, Certain]
                plans:
                  all: {published: 2025-12-01}
                  peers: {from: 2022-04-01, to: 2023-03-31}
                """);

        assertThat(findings.list()).isEmpty();
        assertThat(settings.timescales().seasons())
                .containsEntry(Season.SPRING, new Months(Month.APRIL, Month.JUNE))
                .containsEntry(Season.WINTER, new Months(Month.DECEMBER, Month.JANUARY))
                .containsEntry(Season.SUMMER, new Months(Month.JUNE, Month.AUGUST));
        assertThat(settings.timescales().mid()).isEqualTo(new Days(14, 16));
        assertThat(settings.timescales().early()).isEqualTo(new Days(1, 10));
        assertThat(settings.statuses().status("gone  LIVE"))
                .contains(new StatusMeaning(Lifecycle.COMPLETE, Optional.of(Brag.BLUE)));
        assertThat(settings.statuses().status("Delayed"))
                .contains(new StatusMeaning(Lifecycle.IN_PROGRESS, Optional.of(Brag.AMBER)));
        assertThat(settings.statuses().status("on track")).isPresent();
        assertThat(settings.statuses().rating("on schedule")).contains(Brag.GREEN);
        assertThat(settings.ratedStages()).containsExactlyInAnyOrder(Lifecycle.IN_PROGRESS, Lifecycle.ON_HOLD);
        assertThat(settings.risks().bands())
                .containsExactly(new RiskBand("Green zone", 1, Brag.GREEN), new RiskBand("Red zone", 15, Brag.RED));
        assertThat(settings.risks().likelihood(5)).isEqualTo("Certain");
        assertThat(settings.contexts())
                .containsEntry(
                        "all",
                        new PlanContext(Optional.empty(), Optional.empty(), Optional.of(LocalDate.of(2025, 12, 1))))
                .containsEntry(
                        "peers",
                        new PlanContext(
                                Optional.of(LocalDate.of(2022, 4, 1)),
                                Optional.of(LocalDate.of(2023, 3, 31)),
                                Optional.empty()));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "timescales: {spring: March} | timescales.spring \"March\" is not two months",
                "timescales: {sprung: March to May} | \"timescales.sprung\" is not known",
                "timescales: {mid-month: 20 to 11} | timescales.mid-month \"20 to 11\" is not two days of a month",
                "timescales: {late-month: 21 to 32} | timescales.late-month \"21 to 32\" is not two days of a month",
                "statuses: {fine: well} | statuses.fine \"well\" is not what a status means",
                "statuses: {'fine': 'complete, mauve'} | statuses.fine \"complete, mauve\" is not what a status means",
                "ratings: {fine: mauve} | ratings.fine \"mauve\" is not a rating",
                "rated-stages: [begun] | rated-stages \"begun\" is not how far an action has got",
                "risk-bands: {Low: green} | risk-bands.Low \"green\" is not a risk band",
                "risk-bands: {Low: 2 green} | the risk bands do not rise from a score of 1",
                "risk-bands: {Low: 1 green, High: 12 red, Medium: 5 amber} | the risk bands do not rise from a score of 1",
                "impacts: [Low, High] | \"impacts\" has 2 words, and the risk matrix has five steps",
                "plans: {all: {published: yesterday}} | plans.all.published \"yesterday\" is not a date",
                "plans: {all: {printed: 2025-12-01}} | \"plans.all.printed\" is not known",
            })
    void whatCannotBeUnderstoodIsABlocker(String yaml, String fact) {
        read(yaml);

        assertThat(findings.blocked()).isTrue();
        assertThat(findings.list()).extracting(Finding::fact).containsExactly(fact);
    }

    private PlanSettings read(String yaml) {
        return new PlanSettingsReader(
                        YamlReader.read("council.yaml", yaml, findings).orElseThrow(), findings)
                .read();
    }
}

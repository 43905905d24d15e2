package cabinetpapers.store;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Month;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.Benchmark;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.Disclosure;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Range;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.kpi.Rules;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.TravelScheme;
import cabinetpapers.meeting.Body;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.SavingKind;
import cabinetpapers.plan.SavingYear;
import cabinetpapers.plan.Update;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.sql.DataSource;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.jdbc.core.JdbcTemplate;

class StoreTest {

    private static final Quarter Q2 = new Quarter(new FinancialYear(2023), 2);
    private static final Instant MONDAY = Instant.parse("2023-10-16T09:00:00Z");
    private static final Instant TUESDAY = Instant.parse("2023-10-17T09:00:00Z");

    enum Kind {
        H2,
        POSTGRES;

        DataSource open() {
            return switch (this) {
                case H2 -> Databases.h2();
                case POSTGRES -> Databases.postgres();
            };
        }
    }

    @ParameterizedTest
    @EnumSource
    void whatWasSavedIsWhatIsLoaded(Kind kind) {
        Store store = new Store(kind.open());
        SnapshotContent content = content();

        Snapshot snapshot = store.save("fernshire", Q2, Optional.empty(), MONDAY, "abc", content);

        assertThat(store.content(snapshot)).isEqualTo(content);
        assertThat(store.snapshot(snapshot.id())).contains(snapshot);
    }

    @ParameterizedTest
    @EnumSource
    void theSameContentKeepsTheMomentItWasFirstSeen(Kind kind) {
        Store store = new Store(kind.open());
        Snapshot first = store.save("fernshire", Q2, Optional.empty(), MONDAY, "abc", content());

        Snapshot again = store.save("fernshire", Q2, Optional.empty(), TUESDAY, "abc", content());
        Snapshot changed = store.save("fernshire", Q2, Optional.empty(), TUESDAY, "def", content());

        assertThat(again).isEqualTo(first);
        assertThat(changed.asAt()).isEqualTo(TUESDAY);
        assertThat(changed.id()).isNotEqualTo(first.id());
    }

    @ParameterizedTest
    @EnumSource
    void aStatedMomentMakesItsOwnSnapshotOnce(Kind kind) {
        DataSource source = kind.open();
        Store store = new Store(source);
        store.save("fernshire", Q2, Optional.empty(), MONDAY, "abc", content());

        Snapshot stated = store.save("fernshire", Q2, Optional.of(TUESDAY), MONDAY, "abc", content());
        Snapshot again = store.save("fernshire", Q2, Optional.of(TUESDAY), MONDAY, "abc", content());

        assertThat(stated.asAt()).isEqualTo(TUESDAY);
        assertThat(again).isEqualTo(stated);
        assertThat(count(source, "snapshot")).isEqualTo(2);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasPublishedLastIsThatOfTheLatestEarlierQuarterThatWasFinished(Kind kind) {
        Store store = new Store(kind.open());
        Quarter q1 = Q2.previous();
        Snapshot older = store.save("fernshire", q1.previous(), Optional.empty(), MONDAY, "a", content());
        Snapshot draft = store.save("fernshire", q1, Optional.empty(), MONDAY, "b", content());
        Snapshot last = store.save("fernshire", q1, Optional.empty(), MONDAY, "c", content());
        Snapshot now = store.save("fernshire", Q2, Optional.empty(), MONDAY, "d", content());
        Snapshot others = store.save("thornbeck", q1, Optional.empty(), MONDAY, "e", content());
        assertThat(store.publishedBefore("fernshire", Q2)).isEmpty();

        List.of(draft, last, older, now, others).forEach(one -> store.savePublished(one, TUESDAY));

        assertThat(store.publishedBefore("fernshire", Q2)).contains(last);
        assertThat(store.publishedBefore("fernshire", q1)).contains(older);
        assertThat(store.publishedBefore("fernshire", older.quarter())).isEmpty();
        assertThat(store.publishedBefore("thornbeck", Q2)).contains(others);
    }

    @ParameterizedTest
    @EnumSource
    void whatWasGivenOutCountsWhateverIsDraftedAfterItUntilACorrectionIsGivenOut(Kind kind) {
        Store store = new Store(kind.open());
        Snapshot given = store.save("fernshire", Q2.previous(), Optional.empty(), MONDAY, "a", content());
        Snapshot draft = store.save("fernshire", Q2.previous(), Optional.empty(), MONDAY, "b", content());

        store.saveGivenOut(given, MONDAY);
        store.savePublished(draft, TUESDAY);
        Optional<Snapshot> afterTheDraft = store.publishedBefore("fernshire", Q2);
        store.saveGivenOut(draft, TUESDAY);

        assertThat(afterTheDraft).contains(given);
        assertThat(store.publishedBefore("fernshire", Q2)).contains(draft);
    }

    @ParameterizedTest
    @EnumSource
    void figuresAndFindingsReplaceTheirEarlierSelves(Kind kind) {
        DataSource source = kind.open();
        Store store = new Store(source);
        SnapshotContent content = content();
        Snapshot snapshot = store.save("fernshire", Q2, Optional.empty(), MONDAY, "abc", content);
        List<Finding> findings =
                List.of(Finding.hole(Place.line("values.csv", 14), "actual \"12,5\" is not a number", "Write 12.5."));

        for (int time = 0; time < 2; time++) {
            store.saveFigures(
                    snapshot, FigureRules.figure(Q2, content.measures(), content.returns(), content.benchmarks()));
            store.saveFindings(new FindingsOwner("fernshire/2023-24 Q2/quarter-end", "inputs"), "inputs", findings);
        }

        assertThat(count(source, "figure")).isEqualTo(content.measures().size());
        assertThat(new JdbcTemplate(source).queryForList("SELECT rating FROM figure ORDER BY code", String.class))
                .containsExactly(
                        "RED",
                        "INFORMATION_ONLY",
                        "GREEN",
                        "UNREADABLE",
                        "NOT_REPORTED",
                        "NOT_REPORTED",
                        "NOT_REPORTED",
                        "NOT_REPORTED");
        assertThat(store.findings("inputs")).isEqualTo(findings);
        assertThat(store.findings("other")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void aFileIsKnownByAllThatWasWrittenUnderItsPath(Kind kind) {
        Store store = new Store(kind.open());
        WrittenFile first = new WrittenFile("out/a.docx", "f1", "s1", MONDAY);
        WrittenFile second = new WrittenFile("out/a.docx", "f2", "s2", TUESDAY);

        store.save(first);
        store.save(second);

        assertThat(store.writtenFiles("out/a.docx")).containsExactly(first, second);
        assertThat(store.writtenFiles("out/b.docx")).isEmpty();
    }

    @ParameterizedTest
    @EnumSource
    void theSameBytesFromOtherInputsAreOneFile(Kind kind) {
        Store store = new Store(kind.open());
        WrittenFile again = new WrittenFile("out/a.docx", "f2", "s1", TUESDAY);

        store.save(new WrittenFile("out/a.docx", "f1", "s1", MONDAY));
        store.save(again);

        assertThat(store.writtenFiles("out/a.docx")).containsExactly(again);
    }

    private static int count(DataSource source, String table) {
        Integer rows = new JdbcTemplate(source).queryForObject("SELECT count(*) FROM " + table, Integer.class);
        return rows == null ? 0 : rows;
    }

    /** Every kind of tolerance, polarity, basis, frequency and reading. */
    private static SnapshotContent content() {
        List<Measure> measures = List.of(
                measure("A1", Polarity.HIGHER_IS_BETTER, Frequency.QUARTERLY, new Tolerance.Percent(number("5")), null),
                measure("B1", Polarity.NONE, Frequency.MONTHLY, new Tolerance.Exact(), null),
                measure(
                        "C1",
                        Polarity.RANGE,
                        Frequency.ANNUAL,
                        new Tolerance.Points(number("0.25")),
                        new Range(number("-1.5"), number("90"))),
                measure("D1", Polarity.LOWER_IS_BETTER, Frequency.QUARTERLY, new Tolerance.Floor(number("12")), null),
                ruled(
                        "E1",
                        new RagScheme.TargetAndYear(),
                        new TravelScheme.Average(4),
                        new Band.Percent(number("1.5"))),
                ruled(
                        "F1",
                        new RagScheme.Quartiles(),
                        new TravelScheme.ProcessLimits(new SpcOptions(
                                SpcOptions.Screening.UNSCREENED,
                                SpcOptions.Trend.SIX_POINTS,
                                SpcOptions.TwoOfThree.BEYOND_TOO,
                                Optional.of(12))),
                        new Band.Points(number("0.5"))),
                ruled("G1", new RagScheme.RedOrGreen(), new TravelScheme.ConstantTarget(), new Band.None()),
                ruled(
                        "H1",
                        new RagScheme.Unrated(),
                        new TravelScheme.ProcessLimits(SpcOptions.USUAL),
                        new Band.None()));
        List<Return> returns = new ArrayList<>();
        Period quarter = Q2;
        for (Reading.Standing standing : Reading.Standing.values()) {
            returns.add(one("A1", quarter, new Reading.Reported(number("77.4"), standing)));
            quarter = quarter.previous();
        }
        returns.add(one("A1", quarter, new Reading.NotReported()));
        returns.add(one("A1", quarter.previous(), new Reading.NotDue()));
        returns.add(one(
                "B1", new Month(YearMonth.of(2023, 9)), new Reading.Reported(number("1000"), Reading.Standing.FINAL)));
        returns.add(one(
                "C1",
                new FinancialYear(2022),
                new Reading.Reported(number("0.3333333333333333"), Reading.Standing.FINAL)));
        returns.add(one("D1", Q2, new Reading.Unreadable("12,5")));
        returns.add(one("E1", Q2, new Reading.NotDue(Reading.Wait.CARRIED_OVER)));
        returns.add(new Return(
                "F1",
                Q2,
                new Reading.Reported(number("5"), Reading.Standing.REVISED),
                Optional.empty(),
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.of(number("95.5")),
                "Two more officers.\n\nAnd a van.",
                "A late return."));
        List<Benchmark> benchmarks = List.of(new Benchmark("C1", new FinancialYear(2021), "England", number("44.25")));
        List<Meeting> meetings = List.of(
                new Meeting(
                        "Cabinet",
                        Body.EXECUTIVE,
                        LocalDate.of(2023, 12, 18),
                        "10:00",
                        "Chamber",
                        "Finance",
                        "Director",
                        "Head",
                        Optional.of("8")),
                new Meeting(
                        "Audit",
                        Body.COUNCIL_COMMITTEE,
                        LocalDate.of(2024, 1, 9),
                        "",
                        "",
                        "",
                        "",
                        "",
                        Optional.empty()));
        List<MeetingDecision> decisions = List.of(
                new MeetingDecision(
                        LocalDate.of(2023, 9, 18),
                        "Cabinet",
                        "Performance",
                        "To note it.\n\nTo ask for more.",
                        "It was late.",
                        "Waiting.",
                        "None."),
                new MeetingDecision(LocalDate.of(2023, 9, 18), "Audit", "", "To note it.", "", "", ""));
        return new SnapshotContent(measures, returns, benchmarks, meetings, decisions, plans());
    }

    /** Every kind of year, scores given and not, amounts given and not. */
    private static PlanTables plans() {
        PlanRef ref = new PlanRef("improvement", "5.10");
        PlanText text = new PlanText("To do:\n- One\n- Two");
        return new PlanTables(
                List.of(
                        new PlanItem(
                                new PlanRef("", "P5"),
                                "",
                                PlanKind.PACKAGE,
                                "5",
                                "Money",
                                PlanText.NONE,
                                Leads.NONE,
                                Leads.NONE,
                                "",
                                ""),
                        new PlanItem(
                                ref,
                                "P5",
                                PlanKind.SUB_ACTION,
                                "",
                                "Contracts",
                                text,
                                new Leads("Leader"),
                                new Leads("Head of IT\nHead of HR"),
                                "Commenced",
                                "July / August 2026")),
                List.of(
                        new Update(ref, Q2, "on track", text, text, "May 2027", "green", Optional.of(number("45.5"))),
                        new Update(
                                ref,
                                new Month(YearMonth.of(2023, 9)),
                                "",
                                PlanText.NONE,
                                PlanText.NONE,
                                "",
                                "",
                                Optional.empty())),
                List.of(new Narrative(ref, "Outcomes", text)),
                List.of(new Risk(
                        new PlanRef("", "R1"),
                        new Month(YearMonth.of(2023, 9)),
                        "5.10",
                        "Overspend",
                        text,
                        text,
                        Optional.of(new RiskScore(5, 4)),
                        Optional.empty(),
                        Optional.of(new RiskScore(1, 2)),
                        "Treat",
                        text,
                        new Leads("Head of Finance"),
                        "Q3 2026/27")),
                List.of(
                        saving(new SavingYear.InYear(new FinancialYear(2025)), Optional.of(number("-909"))),
                        saving(new SavingYear.FromYear(new FinancialYear(2029)), Optional.empty()),
                        saving(new SavingYear.NotStated(), Optional.empty())));
    }

    private static Saving saving(SavingYear year, Optional<BigDecimal> pressures) {
        return new Saving(
                new PlanRef("", "S1"),
                "5.10",
                "Agency staff",
                SavingKind.COST_AVOIDANCE,
                "Reserves",
                year,
                Optional.of(number("4727")),
                Optional.of(number("4000")),
                Optional.of(number("247")),
                pressures);
    }

    private static Measure measure(
            String code,
            Polarity polarity,
            Frequency frequency,
            Tolerance tolerance,
            @org.jspecify.annotations.Nullable Range range) {
        return new Measure(
                code,
                "Measure " + code,
                "Homes",
                "Housing",
                "Head of Housing",
                "%",
                1,
                polarity,
                Basis.ROLLING,
                frequency,
                tolerance,
                Optional.ofNullable(range),
                "");
    }

    /** With every rule that a row can have. */
    private static Measure ruled(String code, RagScheme rag, TravelScheme travel, Band band) {
        Measure plain = measure(code, Polarity.HIGHER_IS_BETTER, Frequency.MONTHLY, new Tolerance.Exact(), null);
        return new Measure(
                plain.code(),
                plain.name(),
                plain.priority(),
                plain.service(),
                plain.owner(),
                plain.unit(),
                plain.decimals(),
                plain.polarity(),
                plain.basis(),
                plain.frequency(),
                plain.tolerance(),
                plain.range(),
                plain.definition(),
                new Rules(
                        rag,
                        travel,
                        band,
                        Optional.of(Rollup.RATIO),
                        Optional.of(number("97.5")),
                        Optional.of(new ComparatorGroup("Neighbours", List.of("Ashwell", "Brook Vale"))),
                        Optional.of(new Month(YearMonth.of(2022, 4))),
                        2,
                        Optional.of(new Month(YearMonth.of(2021, 4))),
                        Optional.of(new FinancialYear(2025)),
                        Rating.Shade.BLUE,
                        Rating.Shade.BLUE,
                        new Disclosure(Optional.of(5), Optional.of("CS01")),
                        Set.of(Rules.Own.TOLERANCE, Rules.Own.DIRECTION)));
    }

    private static Return one(String code, Period period, Reading reading) {
        return new Return(
                code,
                period,
                reading,
                Optional.of(number("90")),
                Optional.of(number("1")),
                Optional.empty(),
                "Words\n\nmore – £ words");
    }

    private static BigDecimal number(String text) {
        return new BigDecimal(text);
    }
}

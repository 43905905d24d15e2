package papers;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Occasion;
import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Dataset;
import cabinetpapers.dataset.DatasetReader;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.OwnNames;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Part;
import cabinetpapers.paper.Paper;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** A quarter's papers, composed from real or sample data by every room but the batch. */
record Quarters(Dataset dataset, QuarterFigures figures, Findings findings) {

    /** The papers that are on measures. */
    enum Kind {
        REPORT("covering-report", "Quarterly performance report", Optional.empty()),
        APPENDIX("performance-report", "Corporate performance report", Optional.of(1)),
        WORKING("working", "How the figures were worked out", Optional.of(2));

        private final String template;
        private final String title;
        private final Optional<Integer> number;

        Kind(String template, String title, Optional<Integer> number) {
            this.template = template;
            this.title = title;
            this.number = number;
        }
    }

    private static final CouncilRules USUAL = CouncilRules.USUAL;

    /** Those of the sample councils' files that measures need; the group is the sample's own. */
    private static final CouncilRules RULES = new CouncilRules(
            USUAL.tolerance(),
            USUAL.rag(),
            USUAL.travel(),
            USUAL.band(),
            USUAL.spc(),
            USUAL.notDue(),
            USUAL.carriedOver(),
            List.of(new ComparatorGroup(
                    "Similar counties",
                    List.of(
                            "Braymoor",
                            "Eastmarch",
                            "Holmshire",
                            "Kenwick",
                            "Lindenshire",
                            "Oldcastle",
                            "Tarrowdale",
                            "Westmere"))),
            OwnNames.NONE);

    static Quarters of(Path data, String quarterLabel) {
        Quarter quarter =
                (Quarter) Period.parse(quarterLabel, Frequency.QUARTERLY).orElseThrow();
        Findings findings = new Findings();
        Dataset dataset = new DatasetReader(quarter, RULES).read(data, findings);
        QuarterFigures figures =
                FigureRules.figure(quarter, dataset.measures(), dataset.returns(), dataset.benchmarks());
        return new Quarters(dataset, figures, findings);
    }

    static Quarters sample() {
        return of(Path.of("jobs/samples/fernshire/2023-24-q2"), "2023-24 Q2");
    }

    /** The second council that ships with the project. */
    static Quarters thornbeck() {
        return of(Path.of("jobs/samples/thornbeck/2023-24-q2"), "2023-24 Q2");
    }

    Paper report() {
        return report(Look.USUAL);
    }

    Paper report(Look look) {
        return draft(Kind.REPORT, look).paper();
    }

    Paper appendix() {
        return appendix(Look.USUAL);
    }

    Paper appendix(Look look) {
        return draft(Kind.APPENDIX, look).paper();
    }

    static HouseStyle house() {
        return Look.USUAL.style();
    }

    /** With what was found in the data, too. */
    Draft draft(Kind kind, Look look) {
        return Draft.of(
                findings.list(),
                new Assembly(look.style(), look.variant())
                        .compose(look.template(kind.template), occasion(kind), figures, findings.list()));
    }

    private Occasion occasion(Kind kind) {
        return new Occasion(
                "document-" + kind.template,
                "Specimen Council",
                figures.quarter(),
                dataset.meetings().getFirst(),
                kind.title,
                kind.number,
                List.of(new Occasion.Appendix(
                        1, "Corporate performance report, " + figures.quarter().title())),
                Instant.parse("2023-11-20T09:00:00Z"),
                Optional.empty(),
                Map.of(
                        "financial-implications",
                        "None.",
                        "human-resources-implications",
                        "No post is changed.\n\nTwo vacancies are being filled.",
                        "asset-management",
                        "yes",
                        "human-rights",
                        "no"));
    }

    /** What one service still owes, on the day that it is due. */
    Draft letter(String service, Look look) {
        Occasion occasion = new Occasion(
                "document-letter",
                "Specimen Council",
                figures.quarter(),
                dataset.meetings().getFirst(),
                "Returns of " + service,
                Optional.empty(),
                Part.open(),
                List.of(),
                List.of(),
                Instant.parse("2023-11-17T09:00:00Z"),
                Optional.empty(),
                Optional.empty(),
                Optional.of(new Occasion.Returns(
                        LocalDate.of(2023, 11, 17), LocalDate.of(2023, 12, 8), Optional.of(service))),
                Map.of());
        return Draft.of(
                findings.list(),
                new Assembly(look.style(), look.variant())
                        .compose(look.template("reminder-letter"), occasion, figures, List.of()));
    }
}

package cabinetpapers.dataset;

import cabinetpapers.calendar.Frequency;
import cabinetpapers.calendar.Period;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.Basis;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.Disclosure;
import cabinetpapers.kpi.Polarity;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.kpi.Rules;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.TravelScheme;
import java.math.BigDecimal;
import java.util.EnumSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** A measure's own rules from its row; where a cell is blank or not understood, the council's hold. */
final class RuleCells {

    private static final BigDecimal MOST_SUPPRESSED = BigDecimal.valueOf(1_000_000);

    private static final Map<Column, Rules.Own> OWN = Map.of(
            Column.AMBER_TOLERANCE, Rules.Own.TOLERANCE,
            Column.RAG_RULE, Rules.Own.RATING,
            Column.DIRECTION_RULE, Rules.Own.DIRECTION,
            Column.DIRECTION_TOLERANCE, Rules.Own.BAND);

    private final CouncilRules council;
    private final Findings findings;

    RuleCells(CouncilRules council, Findings findings) {
        this.council = council;
        this.findings = findings;
    }

    /** What else is known of the measure. */
    record Kind(Polarity polarity, Basis basis, Frequency frequency) {}

    Rules read(Line line, Kind kind) {
        RagScheme rag = rag(line);
        Optional<ComparatorGroup> comparators = comparators(line);
        if (rag instanceof RagScheme.Quartiles && comparators.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.COMPARATORS),
                    "the measure " + line.text(Column.CODE)
                            + " is rated by quartile, but has no group of comparators, so it is not rated",
                    "Name a group of council.yaml in the column comparators and run again."));
        }
        return new Rules(
                rag,
                travel(line, kind),
                band(line),
                rollup(line, kind),
                line.number(Column.YEAR_END_TARGET, findings),
                comparators,
                period(line, Column.REBASE_FROM, kind),
                lag(line),
                period(line, Column.FROM, kind),
                lastPeriod(line, kind),
                council.notDue(),
                council.carriedOver(),
                new Disclosure(suppressBelow(line), partOf(line)),
                own(line));
    }

    private static Set<Rules.Own> own(Line line) {
        Set<Rules.Own> own = EnumSet.noneOf(Rules.Own.class);
        OWN.forEach((column, rule) -> {
            if (!line.blank(column)) {
                own.add(rule);
            }
        });
        return own;
    }

    /** Whatever is wrong with the cell is a blocker: a number that should have been suppressed cannot be called back. */
    private Optional<Integer> suppressBelow(Line line) {
        if (line.blank(Column.SUPPRESS_BELOW)) {
            return Optional.empty();
        }
        Optional<Integer> below = NumberCell.read(line.text(Column.SUPPRESS_BELOW))
                .filter(number -> number.signum() > 0
                        && number.compareTo(MOST_SUPPRESSED) <= 0
                        && number.stripTrailingZeros().scale() <= 0)
                .map(BigDecimal::intValueExact);
        if (below.isEmpty()) {
            findings.add(Finding.blocker(
                    line.place(Column.SUPPRESS_BELOW),
                    Quoted.cell(Column.SUPPRESS_BELOW, line.text(Column.SUPPRESS_BELOW))
                            + " is no whole number from 1 to 1,000,000, so it is not known which"
                            + " numbers to suppress",
                    "Write 5 to show counts below 5 as fewer than 5, and run again."));
        }
        return below;
    }

    private static Optional<String> partOf(Line line) {
        return line.blank(Column.PART_OF) ? Optional.empty() : Optional.of(line.text(Column.PART_OF));
    }

    private RagScheme rag(Line line) {
        if (line.blank(Column.RAG_RULE)) {
            return council.rag();
        }
        return RagScheme.parse(line.text(Column.RAG_RULE))
                .orElseGet(() -> councils(line, Column.RAG_RULE, RagScheme.CHOICE, council.rag()));
    }

    /** A council's process limits are for the measures that can have them; a measure's own are told where it cannot. */
    private TravelScheme travel(Line line, Kind kind) {
        if (line.blank(Column.DIRECTION_RULE)) {
            return council.travel();
        }
        TravelScheme travel = TravelScheme.parse(line.text(Column.DIRECTION_RULE), council.spc())
                .orElseGet(() -> councils(line, Column.DIRECTION_RULE, TravelScheme.CHOICE, council.travel()));
        if (travel instanceof TravelScheme.ProcessLimits && kind.polarity() == Polarity.RANGE) {
            findings.add(Finding.hole(
                    line.place(Column.DIRECTION_RULE),
                    "process limits do not tell better from worse where a range is best, so the measure is compared"
                            + " with the previous period",
                    "Write previous and run again."));
            return new TravelScheme.Previous();
        }
        return travel;
    }

    private Band band(Line line) {
        if (line.blank(Column.DIRECTION_TOLERANCE)) {
            return council.band();
        }
        String choice = "1% (of the earlier figure), 0.5 points or none";
        return switch (ToleranceCell.parse(line.text(Column.DIRECTION_TOLERANCE), Optional.empty())) {
            case Parsed.Understood<Tolerance> understood ->
                Band.of(understood.value())
                        .orElseGet(() -> councils(line, Column.DIRECTION_TOLERANCE, choice, council.band()));
            case Parsed.Refused<Tolerance> refused ->
                councils(line, Column.DIRECTION_TOLERANCE, choice, council.band());
        };
    }

    private Optional<Rollup> rollup(Line line, Kind kind) {
        if (line.blank(Column.ROLLUP)) {
            return Optional.empty();
        }
        Optional<Rollup> rollup = Words.ROLLUP.meaning(line.text(Column.ROLLUP));
        if (rollup.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.ROLLUP),
                    Quoted.cell(Column.ROLLUP, line.text(Column.ROLLUP))
                            + " is not known, so the quarter's last month is shown",
                    "Write " + Words.ROLLUP.choice() + " and run again."));
            return Optional.empty();
        }
        if (kind.basis() != Basis.PERIOD && rollup.get() != Rollup.LAST && kind.frequency() == Frequency.MONTHLY) {
            findings.add(Finding.hole(
                    line.place(Column.ROLLUP),
                    "each month's figure already covers a longer time, so that only the quarter's last month can stand"
                            + " for the quarter",
                    "Write last, or basis period, and run again."));
            return Optional.of(Rollup.LAST);
        }
        return rollup;
    }

    private Optional<ComparatorGroup> comparators(Line line) {
        if (line.blank(Column.COMPARATORS)) {
            return Optional.empty();
        }
        Optional<ComparatorGroup> group = council.group(line.text(Column.COMPARATORS));
        if (group.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.COMPARATORS),
                    Quoted.cell(Column.COMPARATORS, line.text(Column.COMPARATORS))
                            + " is no group of council.yaml, so the measure is not ranked",
                    council.groups().isEmpty()
                            ? "List the group's members under comparator-groups there, and run again."
                            : NearestName.remedy(
                                    line.text(Column.COMPARATORS),
                                    council.groups().stream()
                                            .map(ComparatorGroup::name)
                                            .toList())));
        }
        return group;
    }

    private int lag(Line line) {
        if (line.blank(Column.LAG)) {
            return 0;
        }
        Optional<Integer> months = LagCell.months(line.text(Column.LAG));
        if (months.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(Column.LAG),
                    Quoted.cell(Column.LAG, line.text(Column.LAG)) + " is not understood, so no lag is taken",
                    "Write 2 months, 1 quarter, 1 year or none, and run again."));
        }
        return months.orElse(0);
    }

    private Optional<Period> lastPeriod(Line line, Kind kind) {
        Optional<Period> to = period(line, Column.TO, kind);
        Optional<Period> from = to.flatMap(last -> Period.parse(line.text(Column.FROM), kind.frequency()));
        if (from.isPresent() && from.get().firstDay().isAfter(to.orElseThrow().lastDay())) {
            findings.add(Finding.hole(
                    line.place(Column.TO),
                    "to " + line.text(Column.TO) + " lies before from " + line.text(Column.FROM) + " and is not used",
                    "Correct the two cells and run again."));
            return Optional.empty();
        }
        return to;
    }

    private Optional<Period> period(Line line, Column column, Kind kind) {
        if (line.blank(column)) {
            return Optional.empty();
        }
        Optional<Period> period = Period.parse(line.text(column), kind.frequency());
        if (period.isEmpty()) {
            findings.add(Finding.hole(
                    line.place(column),
                    Quoted.cell(column, line.text(column)) + " is not a period, and is read as blank",
                    "Write it as the measure's periods are written, as in 2023-24 Q2, 2023-24 or 2023-09, and run"
                            + " again."));
        }
        return period;
    }

    private <T> T councils(Line line, Column column, String choice, T councils) {
        findings.add(Finding.hole(
                line.place(column),
                Quoted.cell(column, line.text(column)) + " is not known, so the council's own rule is used",
                "Write " + choice + ", and run again."));
        return councils;
    }
}

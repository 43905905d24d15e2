package cabinetpapers.store;

import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.Disclosure;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Rollup;
import cabinetpapers.kpi.Rules;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.TravelScheme;
import java.math.BigDecimal;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** A measure's rules as columns. A group's members are lines of one text. */
final class RuleColumns {

    static final String NAMES = "rag_kind, travel_kind, travel_periods, spc_screening, spc_trend, spc_two_of_three,"
            + " spc_fix_after, band_kind, band_amount, rollup_kind, year_end_target, group_name, group_members,"
            + " rebase_from, lag_months, holds_from, holds_to, not_due, carried_over, suppress_below, part_of,"
            + " own_rules";

    private RuleColumns() {}

    private enum Rag {
        TARGET,
        TARGET_AND_YEAR,
        RED_OR_GREEN,
        QUARTILES,
        UNRATED
    }

    private enum Kind {
        PREVIOUS,
        CONSTANT_TARGET,
        AVERAGE,
        PROCESS_LIMITS
    }

    /** How directions are found, as its columns have it; what a kind has no use for is empty. */
    private record TravelColumns(Kind kind, Optional<Integer> periods, Optional<SpcOptions> spc) {

        static TravelColumns of(TravelScheme travel) {
            return switch (travel) {
                case TravelScheme.Previous previous ->
                    new TravelColumns(Kind.PREVIOUS, Optional.empty(), Optional.empty());
                case TravelScheme.ConstantTarget constant ->
                    new TravelColumns(Kind.CONSTANT_TARGET, Optional.empty(), Optional.empty());
                case TravelScheme.Average average ->
                    new TravelColumns(Kind.AVERAGE, Optional.of(average.periods()), Optional.empty());
                case TravelScheme.ProcessLimits limits ->
                    new TravelColumns(Kind.PROCESS_LIMITS, Optional.empty(), Optional.of(limits.options()));
            };
        }
    }

    static @Nullable Object[] values(Rules rules) {
        TravelColumns travel = TravelColumns.of(rules.travel());
        Optional<SpcOptions> spc = travel.spc();
        return new @Nullable Object[] {
            rag(rules.rag()).name(),
            travel.kind().name(),
            travel.periods().orElse(null),
            spc.map(options -> options.screening().name()).orElse(null),
            spc.map(options -> options.trend().name()).orElse(null),
            spc.map(options -> options.twoOfThree().name()).orElse(null),
            spc.flatMap(SpcOptions::fixAfter).orElse(null),
            bandKind(rules.band()),
            bandAmount(rules.band()).orElse(null),
            rules.rollup().map(Rollup::name).orElse(null),
            rules.yearEndTarget().orElse(null),
            rules.comparators().map(ComparatorGroup::name).orElse(null),
            rules.comparators().map(group -> String.join("\n", group.members())).orElse(null),
            rules.rebaseFrom().map(Rows::text).orElse(null),
            rules.lagMonths(),
            rules.from().map(Rows::text).orElse(null),
            rules.to().map(Rows::text).orElse(null),
            rules.notDue().name(),
            rules.carriedOver().name(),
            rules.disclosure().suppressBelow().orElse(null),
            rules.disclosure().partOf().orElse(null),
            rules.own().stream().map(Rules.Own::name).sorted().collect(Collectors.joining(" "))
        };
    }

    static Rules rules(ResultSet row) throws SQLException {
        Optional<String> rollup = Optional.ofNullable(row.getString("rollup_kind"));
        return new Rules(
                scheme(Rag.valueOf(row.getString("rag_kind"))),
                travel(row),
                band(row),
                rollup.map(Rollup::valueOf),
                Rows.amount(row, "year_end_target"),
                group(row),
                Rows.periodIn(row, "rebase_from"),
                row.getInt("lag_months"),
                Rows.periodIn(row, "holds_from"),
                Rows.periodIn(row, "holds_to"),
                Rating.Shade.valueOf(row.getString("not_due")),
                Rating.Shade.valueOf(row.getString("carried_over")),
                new Disclosure(
                        Optional.ofNullable(row.getObject("suppress_below", Integer.class)),
                        Optional.ofNullable(row.getString("part_of"))),
                own(row.getString("own_rules")));
    }

    private static Set<Rules.Own> own(String words) {
        return Stream.of(words.split(" ", -1))
                .filter(word -> !word.isEmpty())
                .map(Rules.Own::valueOf)
                .collect(Collectors.toUnmodifiableSet());
    }

    private static Rag rag(RagScheme scheme) {
        return switch (scheme) {
            case RagScheme.Target target -> Rag.TARGET;
            case RagScheme.TargetAndYear target -> Rag.TARGET_AND_YEAR;
            case RagScheme.RedOrGreen target -> Rag.RED_OR_GREEN;
            case RagScheme.Quartiles quartiles -> Rag.QUARTILES;
            case RagScheme.Unrated none -> Rag.UNRATED;
        };
    }

    private static RagScheme scheme(Rag rag) {
        return switch (rag) {
            case TARGET -> new RagScheme.Target();
            case TARGET_AND_YEAR -> new RagScheme.TargetAndYear();
            case RED_OR_GREEN -> new RagScheme.RedOrGreen();
            case QUARTILES -> new RagScheme.Quartiles();
            case UNRATED -> new RagScheme.Unrated();
        };
    }

    private static TravelScheme travel(ResultSet row) throws SQLException {
        return switch (Kind.valueOf(row.getString("travel_kind"))) {
            case PREVIOUS -> new TravelScheme.Previous();
            case CONSTANT_TARGET -> new TravelScheme.ConstantTarget();
            case AVERAGE -> new TravelScheme.Average(row.getInt("travel_periods"));
            case PROCESS_LIMITS -> new TravelScheme.ProcessLimits(spc(row));
        };
    }

    private static SpcOptions spc(ResultSet row) throws SQLException {
        return new SpcOptions(
                SpcOptions.Screening.valueOf(row.getString("spc_screening")),
                SpcOptions.Trend.valueOf(row.getString("spc_trend")),
                SpcOptions.TwoOfThree.valueOf(row.getString("spc_two_of_three")),
                Optional.ofNullable(row.getObject("spc_fix_after", Integer.class)));
    }

    private static String bandKind(Band band) {
        return switch (band) {
            case Band.None none -> "NONE";
            case Band.Percent percent -> "PERCENT";
            case Band.Points points -> "POINTS";
        };
    }

    private static Optional<BigDecimal> bandAmount(Band band) {
        return switch (band) {
            case Band.None none -> Optional.empty();
            case Band.Percent percent -> Optional.of(percent.percent());
            case Band.Points points -> Optional.of(points.points());
        };
    }

    private static Band band(ResultSet row) throws SQLException {
        Optional<BigDecimal> amount = Rows.amount(row, "band_amount");
        return amount.<Band>map(row.getString("band_kind").equals("PERCENT") ? Band.Percent::new : Band.Points::new)
                .orElseGet(Band.None::new);
    }

    private static Optional<ComparatorGroup> group(ResultSet row) throws SQLException {
        Optional<String> members = Optional.ofNullable(row.getString("group_members"));
        String name = row.getString("group_name");
        return members.map(lines -> new ComparatorGroup(name, List.of(lines.split("\n", -1))));
    }
}

package cabinetpapers.kpi;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;

/**
 * The rules that hold where a measure has none of its own, and the groups that measures may be ranked among.
 *
 * @param own the council's own names, by which its figures are told from others' among the benchmarks
 */
public record CouncilRules(
        Tolerance tolerance,
        RagScheme rag,
        TravelScheme travel,
        Band band,
        SpcOptions spc,
        Rating.Shade notDue,
        Rating.Shade carriedOver,
        List<ComparatorGroup> groups,
        OwnNames own) {

    /** 5% of the target, and no band within which a change counts as none. */
    public static final CouncilRules USUAL = of(new Tolerance.Percent(BigDecimal.valueOf(5)));

    public CouncilRules {
        groups = List.copyOf(groups);
    }

    /** The usual rules with another tolerance. */
    public static CouncilRules of(Tolerance tolerance) {
        return new CouncilRules(
                tolerance,
                Rules.USUAL.rag(),
                Rules.USUAL.travel(),
                Rules.USUAL.band(),
                SpcOptions.USUAL,
                Rules.USUAL.notDue(),
                Rules.USUAL.carriedOver(),
                List.of(),
                OwnNames.NONE);
    }

    /** Capitals do not matter. */
    public Optional<ComparatorGroup> group(String name) {
        return groups.stream()
                .filter(group -> group.name().equalsIgnoreCase(name))
                .findFirst();
    }
}

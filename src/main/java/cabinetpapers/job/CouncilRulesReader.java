package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.job.Fields.Kind;
import cabinetpapers.kpi.Band;
import cabinetpapers.kpi.ComparatorGroup;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.kpi.OwnNames;
import cabinetpapers.kpi.RagScheme;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.SpcOptions;
import cabinetpapers.kpi.Tolerance;
import cabinetpapers.kpi.TravelScheme;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads the rules of a council's file: what holds where a measure has no rule of its own. */
record CouncilRulesReader(Fields fields) {

    private static final String ALSO_KNOWN_AS = "also-known-as";

    static final Set<String> KEYS = Set.of(
            "amber-tolerance",
            "rating-rule",
            "direction-rule",
            "direction-tolerance",
            "not-due",
            "carried-over",
            "spc-screening",
            "spc-trend",
            "spc-two-of-three",
            "spc-fix-after",
            "comparator-groups",
            ALSO_KNOWN_AS);

    private static final Kind<RagScheme> RATING_RULE =
            new Kind<>("a rule for ratings", RagScheme::parse, "Write " + RagScheme.CHOICE + ".");

    private static final Kind<Band> BAND = new Kind<>(
            "a band within which a change counts as none",
            text -> Kinds.TOLERANCE.reading().apply(text).flatMap(Band::of),
            "Write 1% (of the earlier figure), 0.5 points, or none.");

    private static final Kind<Rating.Shade> SHADE =
            choice("blue or neutral", Map.of("blue", Rating.Shade.BLUE, "neutral", Rating.Shade.NEUTRAL));

    private static final Kind<SpcOptions.Screening> SCREENING =
            choice("on or off", Map.of("on", SpcOptions.Screening.SCREENED, "off", SpcOptions.Screening.UNSCREENED));

    private static final Kind<SpcOptions.Trend> TREND =
            choice("6 or 7", Map.of("6", SpcOptions.Trend.SIX_POINTS, "7", SpcOptions.Trend.SEVEN_POINTS));

    private static final Kind<SpcOptions.TwoOfThree> TWO_OF_THREE = choice(
            "within limits or beyond too",
            Map.of(
                    "within limits", SpcOptions.TwoOfThree.WITHIN_LIMITS,
                    "beyond too", SpcOptions.TwoOfThree.BEYOND_TOO));

    private static final Kind<Integer> FIX_AFTER = new Kind<>(
            "a number of points from 12 to 99",
            text -> text.matches("1[2-9]|[2-9]\\d") ? Optional.of(Integer.valueOf(text)) : Optional.empty(),
            "Write how many points the limits are made from, 12 or more.");

    CouncilRules read() {
        CouncilRules usual = CouncilRules.USUAL;
        SpcOptions spc = spc();
        Kind<TravelScheme> directionRule = new Kind<>(
                "a rule for directions", text -> TravelScheme.parse(text, spc), "Write " + TravelScheme.CHOICE + ".");
        Tolerance tolerance =
                fields.valueIfAny("amber-tolerance", Kinds.TOLERANCE).orElse(usual.tolerance());
        return new CouncilRules(
                tolerance,
                fields.valueIfAny("rating-rule", RATING_RULE).orElse(usual.rag()),
                fields.valueIfAny("direction-rule", directionRule).orElse(usual.travel()),
                fields.valueIfAny("direction-tolerance", BAND).orElse(usual.band()),
                spc,
                fields.valueIfAny("not-due", SHADE).orElse(usual.notDue()),
                fields.valueIfAny("carried-over", SHADE).orElse(usual.carriedOver()),
                groups(),
                own());
    }

    private OwnNames own() {
        List<String> names = new ArrayList<>();
        fields.wordsIfAny("name").ifPresent(names::add);
        if (fields.yaml().entries().containsKey(ALSO_KNOWN_AS)) {
            fields.yaml().scalars(ALSO_KNOWN_AS, fields.findings()).stream()
                    .map(Scalar::text)
                    .forEach(names::add);
        }
        return new OwnNames(names);
    }

    private SpcOptions spc() {
        SpcOptions usual = SpcOptions.USUAL;
        return new SpcOptions(
                fields.valueIfAny("spc-screening", SCREENING).orElse(usual.screening()),
                fields.valueIfAny("spc-trend", TREND).orElse(usual.trend()),
                fields.valueIfAny("spc-two-of-three", TWO_OF_THREE).orElse(usual.twoOfThree()),
                fields.valueIfAny("spc-fix-after", FIX_AFTER));
    }

    private List<ComparatorGroup> groups() {
        List<ComparatorGroup> groups = new ArrayList<>();
        Optional<YamlMapping> given = fields.yaml().optionalMapping("comparator-groups", fields.findings());
        given.ifPresent(yaml -> yaml.entries().forEach((name, entry) -> {
            List<String> members = yaml.scalars(name, fields.findings()).stream()
                    .map(Scalar::text)
                    .map(String::strip)
                    .filter(member -> !member.isEmpty())
                    .distinct()
                    .toList();
            if (members.isEmpty()) {
                fields.findings()
                        .add(Finding.blocker(
                                entry.key(), "the group \"" + name + "\" has no members", "List them below it."));
            } else {
                groups.add(new ComparatorGroup(name, members));
            }
        }));
        return groups;
    }

    private static <T> Kind<T> choice(String words, Map<String, T> meanings) {
        return new Kind<>(words, text -> Optional.ofNullable(meanings.get(text)), "Write " + words + ".");
    }
}

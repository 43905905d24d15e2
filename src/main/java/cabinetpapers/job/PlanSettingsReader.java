package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.plan.Brag;
import cabinetpapers.plan.Lifecycle;
import cabinetpapers.plan.PlanContext;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.plan.RiskBand;
import cabinetpapers.plan.RiskMatrix;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.Season;
import cabinetpapers.plan.StatusMeaning;
import cabinetpapers.plan.StatusWords;
import cabinetpapers.plan.TimescaleSettings;
import cabinetpapers.plan.TimescaleSettings.Days;
import cabinetpapers.plan.TimescaleSettings.Months;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads from {@code council.yaml} how the council reads its plans. What is left out is as councils usually have it. */
record PlanSettingsReader(YamlMapping council, Findings findings) {

    private static final String RATED_STAGES = "rated-stages";

    /** What a council's file may say of plans. */
    static final Set<String> KEYS =
            Set.of("timescales", "statuses", "ratings", RATED_STAGES, "risk-bands", "likelihoods", "impacts", "plans");

    private static final Map<String, Season> SEASONS =
            Map.of("spring", Season.SPRING, "summer", Season.SUMMER, "autumn", Season.AUTUMN, "winter", Season.WINTER);

    private static final Set<String> TIMESCALE_KEYS =
            Set.of("spring", "summer", "autumn", "winter", "early-month", "mid-month", "late-month");

    PlanSettings read() {
        return new PlanSettings(timescales(), statuses(), ratedStages(), risks(), contexts());
    }

    private TimescaleSettings timescales() {
        TimescaleSettings usual = TimescaleSettings.USUAL;
        return council.optionalMapping("timescales", findings)
                .map(yaml -> {
                    yaml.refuseOthers(TIMESCALE_KEYS, findings);
                    Fields fields = new Fields(yaml, findings);
                    Map<Season, Months> seasons = new EnumMap<>(usual.seasons());
                    SEASONS.forEach((key, season) ->
                            fields.valueIfAny(key, PlanKinds.MONTHS).ifPresent(months -> seasons.put(season, months)));
                    return new TimescaleSettings(
                            seasons,
                            days(fields, "early-month", usual.early()),
                            days(fields, "mid-month", usual.mid()),
                            days(fields, "late-month", usual.late()));
                })
                .orElse(usual);
    }

    private static Days days(Fields fields, String key, Days usual) {
        return fields.valueIfAny(key, PlanKinds.DAYS).orElse(usual);
    }

    private StatusWords statuses() {
        Map<String, StatusMeaning> statuses = values("statuses", PlanKinds.STATUS);
        Map<String, Brag> ratings = values("ratings", PlanKinds.BRAG);
        return StatusWords.USUAL.with(statuses, ratings);
    }

    private Set<Lifecycle> ratedStages() {
        if (!council.entries().containsKey(RATED_STAGES)) {
            return PlanSettings.USUAL.ratedStages();
        }
        Set<Lifecycle> stages = EnumSet.noneOf(Lifecycle.class);
        for (Scalar scalar : council.scalars(RATED_STAGES, findings)) {
            new Fields(council, findings)
                    .read(RATED_STAGES, scalar, PlanKinds.STAGE)
                    .ifPresent(stages::add);
        }
        return stages;
    }

    private <T> Map<String, T> values(String key, Fields.Kind<T> kind) {
        Map<String, T> values = new LinkedHashMap<>();
        council.optionalMapping(key, findings)
                .ifPresent(yaml -> yaml.entries()
                        .keySet()
                        .forEach(word -> new Fields(yaml, findings)
                                .value(word, kind)
                                .ifPresent(value -> values.put(word, value))));
        return values;
    }

    private RiskMatrix risks() {
        List<RiskBand> bands = new ArrayList<>();
        values("risk-bands", PlanKinds.BAND)
                .forEach((name, band) -> bands.add(new RiskBand(name, band.from(), band.tone())));
        boolean rising = !bands.isEmpty() && bands.getFirst().from() == 1;
        for (int i = 1; i < bands.size(); i++) {
            rising &= bands.get(i).from() > bands.get(i - 1).from();
        }
        if (!bands.isEmpty() && !rising) {
            findings.add(Finding.blocker(
                    council.optionalMapping("risk-bands", findings)
                            .map(YamlMapping::place)
                            .orElse(council.place()),
                    "the risk bands do not rise from a score of 1",
                    "Write the lowest first, as Low: 1 green, then Medium: 5 amber."));
        }
        return new RiskMatrix(
                rising ? bands : RiskMatrix.USUAL.bands(),
                steps("likelihoods", RiskMatrix.USUAL.likelihoods()),
                steps("impacts", RiskMatrix.USUAL.impacts()));
    }

    private List<String> steps(String key, List<String> usual) {
        if (!council.entries().containsKey(key)) {
            return usual;
        }
        List<Scalar> steps = council.scalars(key, findings);
        if (steps.size() == RiskScore.HIGHEST) {
            return steps.stream().map(Scalar::text).map(String::strip).toList();
        }
        findings.add(Finding.blocker(
                council.place(),
                "\"" + key + "\" has " + steps.size() + " words, and the risk matrix has five steps",
                "Write five, the least first."));
        return usual;
    }

    private Map<String, PlanContext> contexts() {
        Map<String, PlanContext> contexts = new LinkedHashMap<>();
        council.optionalMapping("plans", findings)
                .ifPresent(plans -> plans.entries()
                        .keySet()
                        .forEach(planId -> plans.mapping(planId, findings)
                                .flatMap(this::context)
                                .ifPresent(context -> contexts.put(planId, context))));
        return contexts;
    }

    private Optional<PlanContext> context(YamlMapping yaml) {
        yaml.refuseOthers(Set.of("from", "to", "published"), findings);
        Fields fields = new Fields(yaml, findings);
        return Optional.of(new PlanContext(
                fields.valueIfAny("from", Kinds.DATE),
                fields.valueIfAny("to", Kinds.DATE),
                fields.valueIfAny("published", Kinds.DATE)));
    }
}

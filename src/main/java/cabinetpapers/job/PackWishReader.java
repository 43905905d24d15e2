package cabinetpapers.job;

import cabinetpapers.agenda.PackPages;
import cabinetpapers.finding.Findings;
import cabinetpapers.pack.PackPlan;
import cabinetpapers.yaml.YamlMapping;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code pack} of a job file. Without it no pack is made. */
record PackWishReader(YamlMapping job, Findings findings) {

    private static final Fields.Kind<PackPages.Starts> STARTS = new Fields.Kind<>(
            "yes or no",
            text -> Optional.ofNullable(Map.of("yes", PackPages.Starts.ODD_PAGES, "no", PackPages.Starts.ANY_PAGE)
                    .get(text)),
            "Write yes for each item to begin on an odd page, else no.");

    private static final Fields.Kind<PackPlan.Numbers> NUMBERS = new Fields.Kind<>(
            "beside or instead",
            text -> Optional.ofNullable(Map.of(
                            "beside", PackPlan.Numbers.BESIDE_ITS_OWN,
                            "instead", PackPlan.Numbers.INSTEAD_OF_ITS_OWN)
                    .get(text)),
            "Write beside for the pack's page numbers to stand beside each paper's own, or instead.");

    Optional<PackWish> read() {
        return job.optionalMapping("pack", findings).map(yaml -> {
            yaml.refuseOthers(Set.of("odd-pages", "page-numbers"), findings);
            Fields fields = new Fields(yaml, findings);
            return new PackWish(
                    fields.valueIfAny("odd-pages", STARTS).orElse(PackWish.USUAL.starts()),
                    fields.valueIfAny("page-numbers", NUMBERS).orElse(PackWish.USUAL.numbers()));
        });
    }
}

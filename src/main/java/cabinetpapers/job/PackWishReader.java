package cabinetpapers.job;

import cabinetpapers.agenda.PackPages;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Reads {@code pack} of a job file. Without it no pack is made. */
record PackWishReader(YamlMapping job, JobFolder folder, Findings findings) {

    private static final Fields.Kind<PackPages.Starts> STARTS = new Fields.Kind<>(
            "yes or no",
            text -> Optional.ofNullable(Map.of("yes", PackPages.Starts.ODD_PAGES, "no", PackPages.Starts.ANY_PAGE)
                    .get(text)),
            "Write yes for each item to begin on an odd page, else no.");

    Optional<PackWish> read() {
        return job.optionalMapping("pack", findings).map(yaml -> {
            yaml.refuseOthers(Set.of("odd-pages", "attachments"), findings);
            return new PackWish(
                    new Fields(yaml, findings).valueIfAny("odd-pages", STARTS).orElse(PackPages.Starts.ODD_PAGES),
                    attachments(yaml));
        });
    }

    private List<PackWish.Attachment> attachments(YamlMapping yaml) {
        List<PackWish.Attachment> attachments = new ArrayList<>();
        YamlMapping.Entry entry = yaml.entries().get("attachments");
        List<Yaml> items =
                entry != null && entry.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of();
        for (Yaml item : items) {
            if (item instanceof YamlMapping one) {
                attachment(one).ifPresent(attachments::add);
            } else {
                findings.add(Finding.blocker(
                        item.place(), "this is not an attachment", "Write file and title, a line each."));
            }
        }
        return attachments;
    }

    private Optional<PackWish.Attachment> attachment(YamlMapping yaml) {
        yaml.refuseOthers(Set.of("file", "title", "appendix"), findings);
        Fields fields = new Fields(yaml, findings);
        Optional<Path> file = fields.value("file", folder.path());
        Optional<String> title = fields.value("title", Kinds.TITLE);
        Optional<Integer> appendix = fields.valueIfAny("appendix", Kinds.APPENDIX);
        return file.flatMap(known -> title.map(words -> new PackWish.Attachment(known, words, appendix, yaml.place())));
    }
}

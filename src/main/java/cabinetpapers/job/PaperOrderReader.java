package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the list {@code papers} of a job file. */
final class PaperOrderReader {

    private static final Set<String> KEYS = Stream.concat(
                    Stream.of("key", "template", "title", "appendix", "supplied"), PlanOrderReader.KEYS.stream())
            .collect(Collectors.toUnmodifiableSet());

    private final Findings findings;
    private final Set<String> keys = new HashSet<>();
    private final Set<Integer> appendices = new HashSet<>();
    private final Set<String> fileTitles = new HashSet<>();

    PaperOrderReader(Findings findings) {
        this.findings = findings;
    }

    List<PaperOrder> read(YamlMapping job) {
        List<PaperOrder> papers = new ArrayList<>();
        YamlMapping.Entry entry = job.entries().get("papers");
        List<Yaml> items =
                entry != null && entry.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of();
        for (Yaml item : items) {
            if (item instanceof YamlMapping paper) {
                paper(paper).ifPresent(papers::add);
            } else {
                findings.add(Finding.blocker(
                        item.place(), "this is not a paper", "Write key, template and title, a line each."));
            }
        }
        if (items.isEmpty()) {
            findings.add(Finding.blocker(
                    entry == null ? job.place() : entry.key(),
                    "no papers are named",
                    "Add a list \"papers\", each with a key, a template and a title."));
        }
        return papers;
    }

    private Optional<PaperOrder> paper(YamlMapping yaml) {
        yaml.refuseOthers(KEYS, findings);
        Fields fields = new Fields(yaml, findings);
        Optional<String> key = fields.value("key", Kinds.NAME);
        Optional<String> template = fields.value("template", Kinds.NAME);
        Optional<String> title = fields.value("title", Kinds.TITLE);
        Optional<Integer> appendix = fields.valueIfAny("appendix", Kinds.APPENDIX);
        Optional<PlanOrder> plan = new PlanOrderReader(yaml, findings).read();
        Map<String, String> supplied = supplied(yaml);
        if (key.isEmpty() || template.isEmpty() || title.isEmpty()) {
            return Optional.empty();
        }
        PaperOrder order = new PaperOrder(
                key.get(), template.get(), title.get(), appendix, plan, supplied, yaml.place());
        refuseTwins(order);
        return Optional.of(order);
    }

    private void refuseTwins(PaperOrder order) {
        if (!keys.add(order.key())) {
            twin(order, "the key \"" + order.key() + "\"", "Give each paper a key of its own.");
        }
        if (order.appendix().isPresent() && !appendices.add(order.appendix().get())) {
            twin(order, "the number of appendix " + order.appendix().get(), "Number the appendices one by one.");
        }
        if (!fileTitles.add(FileNames.title(order))) {
            twin(order, "the title \"" + order.title() + "\"", "Give each paper a title of its own.");
        }
    }

    private void twin(PaperOrder order, String what, String remedy) {
        findings.add(Finding.blocker(order.place(), "another paper has " + what + " too", remedy));
    }

    private Map<String, String> supplied(YamlMapping yaml) {
        Map<String, String> words = new LinkedHashMap<>();
        yaml.optionalMapping("supplied", findings)
                .ifPresent(supplied -> supplied.entries()
                        .keySet()
                        .forEach(key -> supplied.optionalScalar(key, findings)
                                .ifPresent(
                                        scalar -> words.put(key, scalar.text().strip()))));
        return words;
    }
}

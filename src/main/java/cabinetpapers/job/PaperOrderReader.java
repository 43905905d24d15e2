package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the list {@code papers} of a job file. */
final class PaperOrderReader {

    private static final Set<String> KEYS = Stream.of(
                    Set.of("key", "template", "title", "appendix", "part", "public-title", "supplied"),
                    MeetingWishReader.KEYS,
                    PlanOrderReader.KEYS)
            .flatMap(Set::stream)
            .collect(Collectors.toUnmodifiableSet());

    private final Optional<MeetingWish> jobMeeting;
    private final Findings findings;
    private final List<PaperOrder> papers = new ArrayList<>();

    /** @param jobMeeting which papers go to that name none of their own; empty where it could not be read */
    PaperOrderReader(Optional<MeetingWish> jobMeeting, Findings findings) {
        this.jobMeeting = jobMeeting;
        this.findings = findings;
    }

    List<PaperOrder> read(YamlMapping job) {
        YamlMapping.Entry entry = job.entries().get("papers");
        List<Yaml> items =
                entry != null && entry.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of();
        for (Yaml item : items) {
            if (item instanceof YamlMapping paper) {
                paper(paper).ifPresent(this::add);
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
        return List.copyOf(papers);
    }

    private Optional<PaperOrder> paper(YamlMapping yaml) {
        yaml.refuseOthers(KEYS, findings);
        Fields fields = new Fields(yaml, findings);
        Optional<String> key = fields.value("key", Kinds.NAME);
        Optional<String> template = fields.value("template", Kinds.NAME);
        Optional<String> title = fields.value("title", Kinds.TITLE);
        Optional<Integer> appendix = fields.valueIfAny("appendix", Kinds.APPENDIX);
        Optional<MeetingWish> meeting = new MeetingWishReader(yaml, findings).paper(jobMeeting);
        Part part = fields.valueIfAny("part", Kinds.PART).orElse(Part.open());
        Optional<String> publicTitle = fields.valueIfAny("public-title", Kinds.TITLE);
        Optional<PlanOrder> plan = new PlanOrderReader(yaml, findings).read();
        Map<String, String> supplied = supplied(yaml);
        if (key.isEmpty() || template.isEmpty() || title.isEmpty() || meeting.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new PaperOrder(
                key.get(),
                template.get(),
                title.get(),
                appendix,
                meeting.get(),
                part,
                publicTitle,
                plan,
                supplied,
                yaml.place()));
    }

    private void add(PaperOrder order) {
        if (any(other -> other.key().equals(order.key()))) {
            twin(order, "the key \"" + order.key() + "\"", "Give each paper a key of its own.");
        }
        if (any(other -> order.appendix().isPresent()
                && other.appendix().equals(order.appendix())
                && other.meeting().sameItem(order.meeting()))) {
            twin(order, "the number of appendix " + order.appendix().get(), "Number the appendices one by one.");
        }
        if (any(other -> FileNames.title(other).equals(FileNames.title(order))
                && other.meeting().sameMeeting(order.meeting()))) {
            twin(order, "the title \"" + order.title() + "\"", "Give each paper a title of its own.");
        }
        papers.add(order);
    }

    private boolean any(Predicate<PaperOrder> twin) {
        return papers.stream().anyMatch(twin);
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

package cabinetpapers.job;

import cabinetpapers.assembly.Variant;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Subject;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.meeting.Part;
import cabinetpapers.plan.PlanSettings;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads a job file and the council's file that it names. Everything wrong in them is reported in one go. */
final class JobFileReader {

    private static final Set<String> KEYS = Set.of(
            "job",
            "council",
            "data",
            "quarter",
            "as-at",
            "house",
            "variant",
            "meeting",
            "agenda-item",
            "late",
            "key-decision",
            "deadline",
            "returns-due",
            "out",
            "outputs",
            "papers",
            "subjects",
            "unmarked-rows",
            "pack",
            "attachments",
            "database");

    private static final Set<String> COUNCIL_KEYS = Stream.concat(
                    Stream.of("slug", "name", Retention.KEY, NamePatternsReader.KEY),
                    Stream.of(CouncilRulesReader.KEYS, PlanSettingsReader.KEYS, DeadlineRulesReader.KEYS)
                            .flatMap(Set::stream))
            .collect(Collectors.toUnmodifiableSet());

    private final Request request;
    private final Findings findings;
    private final JobFolder folder;

    private JobFileReader(Request request, Findings findings) {
        this.request = request;
        this.findings = findings;
        this.folder = new JobFolder(request.project());
    }

    /** Empty where something is wrong with the files; the findings then hold a blocker. */
    static Optional<Order> read(Request request, Findings findings) {
        return new JobFileReader(request, findings).order();
    }

    /** What a job's runs are named by, as far as its files tell that much, whatever else is wrong with them. */
    static Optional<String> jobName(Request request) {
        Findings unheard = new Findings();
        JobFolder folder = new JobFolder(request.project());
        return folder.yaml(request.jobFile(), unheard).flatMap(yaml -> {
            Fields job = new Fields(yaml, unheard);
            Optional<String> slug = job.value("council", folder.path())
                    .flatMap(file -> folder.yaml(file, unheard))
                    .flatMap(council -> new Fields(council, unheard).value("slug", Kinds.NAME));
            Optional<Quarter> quarter = request.quarter().or(() -> job.value("quarter", Kinds.QUARTER));
            Optional<String> name = job.value("job", Kinds.NAME);
            return slug.flatMap(council ->
                    quarter.flatMap(period -> name.map(known -> RunIdentity.jobName(council, period, known))));
        });
    }

    private Optional<Order> order() {
        return folder.yaml(request.jobFile(), findings).flatMap(yaml -> {
            yaml.refuseOthers(
                    Stream.concat(KEYS.stream(), Operations.KEYS.stream()).collect(Collectors.toSet()), findings);
            Operations.read(yaml, findings);
            return order(new Fields(yaml, findings));
        });
    }

    private Optional<Order> order(Fields job) {
        Optional<String> name = job.value("job", Kinds.NAME);
        Optional<Path> councilFile = job.value("council", folder.path());
        Optional<Council> council = councilFile.flatMap(this::council);
        Optional<Path> data = request.data().or(() -> job.value("data", folder.path()));
        Optional<Quarter> quarter = request.quarter().or(() -> job.value("quarter", Kinds.QUARTER));
        Optional<Path> house =
                job.value("house", Kinds.NAME).map(request.project().resolve("templates")::resolve);
        Variant variant = job.valueIfAny("variant", Kinds.VARIANT).orElse(Variant.STANDARD);
        Optional<MeetingWish> meeting = new MeetingWishReader(job.yaml(), findings).job();
        Optional<Instant> asAt = request.asAt().or(() -> job.valueIfAny("as-at", Kinds.MOMENT));
        Optional<LocalDate> deadline = job.valueIfAny("deadline", Kinds.DATE);
        Optional<LocalDate> returnsDue = job.valueIfAny("returns-due", Kinds.DATE);
        Optional<String> database = job.wordsIfAny("database");
        Optional<Path> out = request.out().or(() -> job.value("out", folder.path()));
        List<Output> outputs = outputs(job);
        Set<Subject> subjects = subjects(job);
        Optional<PackWish> pack = new PackWishReader(job.yaml(), findings).read();
        Optional<Part> unmarked = job.valueIfAny("unmarked-rows", Kinds.PART);
        List<PaperOrder> papers = new PaperOrderReader(meeting, findings).read(job.yaml());
        List<Attachment> attachments = new AttachmentReader(job.yaml(), folder, findings).read(papers);
        if (findings.blocked()) {
            return Optional.empty();
        }
        Order order = new Order(
                name.orElseThrow(),
                council.orElseThrow(),
                data.orElseThrow(),
                data.orElseThrow(),
                quarter.orElseThrow(),
                asAt,
                house.orElseThrow(),
                variant,
                meeting.orElseThrow(),
                deadline,
                returnsDue,
                out.orElseThrow(),
                outputs,
                papers,
                subjects,
                unmarked,
                pack,
                attachments,
                List.of(request.jobFile(), councilFile.orElseThrow(), house.orElseThrow(), data.orElseThrow()),
                database);
        FileNames.check(order, findings);
        return findings.blocked() ? Optional.empty() : Optional.of(order);
    }

    private Optional<Council> council(Path file) {
        return council(file, folder, findings);
    }

    /** Empty where something is wrong with the council's file; the findings then hold a blocker. */
    static Optional<Council> council(Path file, JobFolder folder, Findings findings) {
        return folder.yaml(file, findings).flatMap(yaml -> {
            yaml.refuseOthers(COUNCIL_KEYS, findings);
            Fields fields = new Fields(yaml, findings);
            Optional<String> slug = fields.value("slug", Kinds.NAME);
            Optional<String> name = fields.words("name");
            CouncilRules rules = new CouncilRulesReader(fields).read();
            PlanSettings plans = new PlanSettingsReader(yaml, findings).read();
            DeadlineRules deadlines = new DeadlineRulesReader(yaml, findings).read();
            Retention retention = Retention.read(yaml, findings);
            NamePatterns fileNames = new NamePatternsReader(yaml, findings).read();
            return slug.flatMap(known ->
                    name.map(printed -> new Council(known, printed, rules, plans, deadlines, retention, fileNames)));
        });
    }

    private List<Output> outputs(Fields job) {
        List<Output> outputs = new ArrayList<>();
        for (Yaml.Scalar scalar : job.yaml().scalars("outputs", findings)) {
            job.read("outputs", scalar, Kinds.OUTPUT)
                    .filter(output -> !outputs.contains(output))
                    .ifPresent(outputs::add);
        }
        if (outputs.isEmpty() && !findings.blocked()) {
            findings.add(Finding.blocker(
                    keyPlace(job.yaml(), "outputs"), "no outputs are named", "Write outputs: [word, pdf, html]."));
        }
        return outputs;
    }

    /** What the papers are on; measures where the job does not say. */
    private Set<Subject> subjects(Fields job) {
        Set<Subject> subjects = EnumSet.noneOf(Subject.class);
        if (job.yaml().entries().containsKey("subjects")) {
            for (Yaml.Scalar scalar : job.yaml().scalars("subjects", findings)) {
                job.read("subjects", scalar, Kinds.SUBJECT).ifPresent(subjects::add);
            }
        }
        return subjects.isEmpty() ? Set.of(Subject.MEASURES) : subjects;
    }

    private static Place keyPlace(YamlMapping yaml, String key) {
        YamlMapping.Entry entry = yaml.entries().get(key);
        return entry == null ? yaml.place() : entry.key();
    }
}

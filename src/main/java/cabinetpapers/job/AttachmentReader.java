package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import cabinetpapers.yaml.Yaml;
import cabinetpapers.yaml.YamlMapping;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * Reads {@code attachments} of a job file: other people's files that go to the meeting with the job's first public paper.
 *
 * <p>Where anything of the job is not public, each of them has to say who may see it: what nobody said of a file that
 * nobody here can read is not to be guessed.
 */
record AttachmentReader(YamlMapping job, JobFolder folder, Findings findings) {

    private static final String PART = "part";

    /** @param papers of the same job, whose appendices are numbered together with these */
    List<Attachment> read(List<PaperOrder> papers) {
        List<Attachment> attachments = new ArrayList<>();
        YamlMapping.Entry entry = job.entries().get("attachments");
        List<Yaml> items =
                entry != null && entry.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of();
        boolean parted = papers.stream().anyMatch(paper -> !paper.part().equals(Part.open()))
                || items.stream()
                        .anyMatch(item ->
                                item instanceof YamlMapping one && one.entries().containsKey(PART));
        for (Yaml item : items) {
            if (item instanceof YamlMapping one) {
                attachment(one, parted ? Optional.empty() : Optional.of(Part.open()))
                        .ifPresent(attachment -> {
                            checked(attachment, papers, attachments);
                            attachments.add(attachment);
                        });
            } else {
                findings.add(Finding.blocker(
                        item.place(), "this is not an attachment", "Write file and title, a line each."));
            }
        }
        return List.copyOf(attachments);
    }

    /** @param unmarked what it is where the job file does not say */
    private Optional<Attachment> attachment(YamlMapping yaml, Optional<Part> unmarked) {
        yaml.refuseOthers(Set.of("file", "title", "appendix", PART, "public-title"), findings);
        Fields fields = new Fields(yaml, findings);
        Optional<Path> file = fields.value("file", folder.path());
        Optional<String> title = fields.value("title", Kinds.TITLE);
        Optional<Integer> appendix = fields.valueIfAny("appendix", Kinds.APPENDIX);
        Optional<String> publicTitle = fields.valueIfAny("public-title", Kinds.TITLE);
        Optional<Part> part = fields.valueIfAny(PART, Kinds.PART).or(() -> unmarked);
        if (part.isEmpty() && !yaml.entries().containsKey(PART)) {
            findings.add(Finding.blocker(
                    yaml.place(),
                    "it is not said who may see this attachment, and not everything of this job is public",
                    "Write part: public, or exempt and its paragraphs of Schedule 12A, as an officer has said."));
        }
        if (file.isEmpty() || title.isEmpty() || part.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Attachment(file.get(), title.get(), appendix, part.get(), publicTitle, yaml.place()));
    }

    private void checked(Attachment one, List<PaperOrder> papers, List<Attachment> before) {
        Optional<PaperOrder> open = papers.stream()
                .filter(paper -> paper.part().equals(Part.open()))
                .findFirst();
        if (one.isPublic() && open.isEmpty()) {
            findings.add(Finding.blocker(
                    one.place(),
                    "this attachment is public, and no paper of this job is",
                    "Hand it over by itself, or with a job that has a public paper."));
        }
        Optional<PaperOrder> with = open.or(() -> papers.stream().findFirst());
        boolean taken = papers.stream()
                        .filter(paper -> with.filter(first -> paper.meeting().sameItem(first.meeting()))
                                .isPresent())
                        .anyMatch(paper -> paper.appendix().equals(one.appendix()))
                || before.stream().anyMatch(other -> other.appendix().equals(one.appendix()));
        if (one.appendix().isPresent() && taken) {
            findings.add(Finding.blocker(
                    one.place(),
                    "another paper has the number of appendix " + one.appendix().get() + " too",
                    "Number the appendices one by one."));
        }
    }
}

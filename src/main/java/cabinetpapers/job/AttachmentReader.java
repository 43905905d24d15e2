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

/** Reads {@code attachments} of a job file: other people's files that go to the meeting with the job's first public paper. */
record AttachmentReader(YamlMapping job, JobFolder folder, Findings findings) {

    /** @param papers of the same job, whose appendices are numbered together with these */
    List<Attachment> read(List<PaperOrder> papers) {
        List<Attachment> attachments = new ArrayList<>();
        YamlMapping.Entry entry = job.entries().get("attachments");
        List<Yaml> items =
                entry != null && entry.value() instanceof Yaml.Sequence sequence ? sequence.items() : List.of();
        for (Yaml item : items) {
            if (item instanceof YamlMapping one) {
                attachment(one).ifPresent(attachment -> {
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

    private Optional<Attachment> attachment(YamlMapping yaml) {
        yaml.refuseOthers(Set.of("file", "title", "appendix"), findings);
        Fields fields = new Fields(yaml, findings);
        Optional<Path> file = fields.value("file", folder.path());
        Optional<String> title = fields.value("title", Kinds.TITLE);
        Optional<Integer> appendix = fields.valueIfAny("appendix", Kinds.APPENDIX);
        return file.flatMap(known -> title.map(words -> new Attachment(known, words, appendix, yaml.place())));
    }

    private void checked(Attachment one, List<PaperOrder> papers, List<Attachment> before) {
        Optional<PaperOrder> with = papers.stream()
                .filter(paper -> paper.part().equals(Part.open()))
                .findFirst();
        if (with.isEmpty()) {
            findings.add(Finding.blocker(
                    one.place(),
                    "an attachment is public, and no paper of this job is",
                    "Hand it over by itself, or with a job that has a public paper."));
        }
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

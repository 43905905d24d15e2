package cabinetpapers.job;

import cabinetpapers.assembly.Variant;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.dataset.Subject;
import cabinetpapers.meeting.Part;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import java.util.stream.Stream;

/**
 * What is to be made: a job file read and understood, with what the command wants otherwise. All paths are absolute.
 *
 * @param data a folder of CSV files or a workbook; as a job file has it, also a file that names views
 * @param dataNamed what the job names as its data, for messages
 * @param house the folder of the house style and the templates
 * @param variant how the papers' parts are laid out
 * @param meeting which papers go to that name none of their own
 * @param returnsDue by when services return their figures, where the job names the day
 * @param subjects what the papers are on, and so which tables the data must have
 * @param unmarked what a row of the data is that is not marked, where others are
 * @param pack whether the meeting's public papers are joined into one file, and how
 * @param attachments other people's files, which go with the first public paper's item
 * @param sources every file and folder that the papers' content depends on, the data among them
 * @param database a JDBC address or a file's path, as given; empty for the project's own
 */
record Order(
        String job,
        Council council,
        Path data,
        Path dataNamed,
        Quarter quarter,
        Optional<Instant> asAt,
        Path house,
        Variant variant,
        MeetingWish meeting,
        Optional<LocalDate> deadline,
        Optional<LocalDate> returnsDue,
        Path out,
        List<Output> outputs,
        List<PaperOrder> papers,
        Set<Subject> subjects,
        Optional<Part> unmarked,
        Optional<PackWish> pack,
        List<Attachment> attachments,
        List<Path> sources,
        Optional<String> database) {

    Order {
        outputs = List.copyOf(outputs);
        papers = List.copyOf(papers);
        subjects = Set.copyOf(subjects);
        attachments = List.copyOf(attachments);
        sources = List.copyOf(sources);
        if (outputs.isEmpty() || papers.isEmpty()) {
            throw new IllegalArgumentException("a job without papers or outputs");
        }
    }

    /** The same job with other papers. */
    Order withPapers(List<PaperOrder> others) {
        return with(data, sources, others);
    }

    /** The same job with its data taken out of the council's database, into a folder of files. */
    Order withExtract(Path folder) {
        List<Path> others = sources.stream()
                .map(source -> source.equals(data) ? folder : source)
                .toList();
        return with(folder, others, papers);
    }

    private Order with(Path otherData, List<Path> otherSources, List<PaperOrder> otherPapers) {
        return new Order(
                job,
                council,
                otherData,
                dataNamed,
                quarter,
                asAt,
                house,
                variant,
                meeting,
                deadline,
                returnsDue,
                out,
                outputs,
                otherPapers,
                subjects,
                unmarked,
                pack,
                attachments,
                otherSources,
                database);
    }

    /** Whom papers are for, each once; those for the public first, so that their findings are told first. */
    List<Part> parts() {
        return papers.stream()
                .map(PaperOrder::part)
                .distinct()
                .sorted(Comparator.comparing(part -> !part.equals(Part.open())))
                .toList();
    }

    /** Whom anything is for: papers, or other people's files, which need no data. */
    List<Part> readerships() {
        return Stream.concat(parts().stream(), attachments.stream().map(Attachment::part))
                .distinct()
                .toList();
    }

    /** The papers that lie before a meeting together with this one, and it, in the job file's order. */
    List<PaperOrder> item(PaperOrder paper) {
        return papers.stream()
                .filter(other -> other.meeting().sameItem(paper.meeting()))
                .toList();
    }

    /** The paper that other people's files go with: the first that the public may see, or the first of all. */
    PaperOrder attachedTo() {
        return papers.stream()
                .filter(paper -> paper.part().equals(Part.open()))
                .findFirst()
                .orElse(papers.getFirst());
    }

    /** Whose folders a meeting has: papers of all kinds of exempt information lie in one. */
    List<Part> folders(MeetingWish meeting) {
        Map<String, Part> folders = new TreeMap<>();
        Stream.concat(
                        papers.stream()
                                .filter(paper -> paper.meeting().sameMeeting(meeting))
                                .map(PaperOrder::part),
                        attachments.stream()
                                .map(Attachment::part)
                                .filter(part -> attachedTo().meeting().sameMeeting(meeting)))
                .forEach(part -> folders.putIfAbsent(part.folder(), part));
        return List.copyOf(folders.values());
    }

    /** Other people's files that go to that meeting, for those readers. */
    List<Attachment> attachments(MeetingWish meeting, Part readers) {
        return attachments.stream()
                .filter(attachment -> attachedTo().meeting().sameMeeting(meeting))
                .filter(attachment -> attachment.part().folder().equals(readers.folder()))
                .toList();
    }

    /** Other people's files that lie before the meeting together with this paper. */
    List<Attachment> attachments(PaperOrder paper) {
        return paper.meeting().sameItem(attachedTo().meeting()) ? attachments : List.of();
    }
}

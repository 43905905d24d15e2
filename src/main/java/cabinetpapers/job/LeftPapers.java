package cabinetpapers.job;

import cabinetpapers.meeting.Part;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The papers that a job leaves at its meetings, ours and other people's, by where their files lie. */
record LeftPapers(List<LeftPaper> papers) {

    /** @param path of its files without their endings, as the database would name it */
    record LeftPaper(Part part, String path) {}

    LeftPapers {
        papers = List.copyOf(papers);
    }

    static LeftPapers of(Order order, JobFolder folder) {
        PaperPlaces places = new PaperPlaces(order);
        Output any = order.outputs().getFirst();
        return new LeftPapers(Stream.concat(
                        order.papers().stream()
                                .map(paper -> new LeftPaper(
                                        paper.part(), Leftovers.paper(folder.named(places.paper(paper, any))))),
                        order.attachments().stream()
                                .map(attachment -> new LeftPaper(
                                        attachment.part(),
                                        Leftovers.paper(folder.named(places.attachment(attachment))))))
                .toList());
    }

    /** Those in folders of that part. */
    Set<String> paths(Part folder) {
        return papers.stream()
                .filter(paper -> paper.part().folder().equals(folder.folder()))
                .map(LeftPaper::path)
                .collect(Collectors.toSet());
    }

    /** Who may read a paper of that name, in any of those folders. */
    Optional<Part> named(String path, List<Part> folders) {
        return folders.stream()
                .flatMap(folder ->
                        papers.stream().filter(paper -> paper.part().folder().equals(folder.folder())))
                .filter(paper -> name(paper.path()).equals(name(path)))
                .map(LeftPaper::part)
                .findFirst();
    }

    private static String name(String path) {
        return path.substring(path.lastIndexOf('/') + 1);
    }
}

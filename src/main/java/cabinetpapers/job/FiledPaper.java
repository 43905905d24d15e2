package cabinetpapers.job;

import cabinetpapers.store.Publication;
import cabinetpapers.store.Snapshot;
import cabinetpapers.store.WrittenFile;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/**
 * A paper's file as it is handed over.
 *
 * @param mark what is added to the paper's title
 * @param snapshot what its figures were made from
 * @param ours the SHA-256 of each content that we gave it
 */
record FiledPaper(Path file, String mark, Snapshot snapshot, List<String> ours) {

    FiledPaper {
        ours = List.copyOf(ours);
    }

    static FiledPaper draft(Run run, Path file, Snapshot snapshot) {
        return new FiledPaper(
                file,
                "",
                snapshot,
                run.store().writtenFiles(run.folder().named(file)).stream()
                        .map(WrittenFile::sha256)
                        .toList());
    }

    /** What of a paper was published, with its supplements: from then on that is what a meeting has. */
    static List<FiledPaper> published(Run run, PaperOrder paper) {
        List<FiledPaper> filed = new ArrayList<>();
        for (Publication publication :
                run.store().register().publications(run.identity().jobName())) {
            if (publication.paper().equals(paper.key())) {
                String mark = publication.supplement() == 0 ? "" : " (supplement " + publication.supplement() + ")";
                Snapshot snapshot =
                        run.store().snapshot(publication.snapshotId()).orElseThrow();
                for (Map.Entry<String, String> one : publication.files().entrySet()) {
                    Path file = run.folder().project().resolve(one.getKey());
                    if (Files.isRegularFile(file)) {
                        filed.add(new FiledPaper(file, mark, snapshot, List.of(one.getValue())));
                    }
                }
            }
        }
        return filed;
    }
}

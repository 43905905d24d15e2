package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.meeting.Part;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;

/** The table of findings for those who mend the data: a CSV file, which Excel opens as it is. */
final class FindingsFile {

    private static final String PUBLICATION = "publish-findings.csv";

    private FindingsFile() {}

    static Path in(Path folder) {
        return folder.resolve("findings.csv");
    }

    /** All that may lie in a folder of a meeting, or of a part. */
    static Stream<Path> all(Path folder) {
        return Stream.of(in(folder), folder.resolve(PUBLICATION));
    }

    /**
     * Writes what was found, unless the files say the same already. What quotes rows that are not public is kept in the
     * folder of their papers.
     */
    static void write(Run run) throws Refusal {
        List<Finding> open = run.stages().told(Part.open());
        write(in(run.places().meeting()), Access.USUAL, open);
        for (Map.Entry<Path, Set<Finding>> closed : closed(run).entrySet()) {
            List<Finding> own = closed.getValue().stream()
                    .filter(finding -> !open.contains(finding))
                    .toList();
            write(in(closed.getKey()), Access.OWNER_ALONE, own);
        }
    }

    /** The tables that a run left: the public one, and those of papers that are not public where they tell more. */
    static List<Path> told(Run run) {
        List<Finding> open = run.stages().told(Part.open());
        Stream<Path> closed = closed(run).entrySet().stream()
                .filter(one -> !open.containsAll(one.getValue()))
                .map(one -> in(one.getKey()));
        return Stream.concat(Stream.of(in(run.places().meeting())), closed)
                .filter(Files::exists)
                .toList();
    }

    /** Papers of all kinds of exempt information lie in one folder. */
    private static Map<Path, Set<Finding>> closed(Run run) {
        Map<Path, Set<Finding>> closed = new LinkedHashMap<>();
        for (Part part : run.order().readerships()) {
            if (!part.equals(Part.open())) {
                closed.computeIfAbsent(run.places().part(part), unmet -> new LinkedHashSet<>())
                        .addAll(run.stages().told(part));
            }
        }
        return closed;
    }

    /**
     * Writes what was found when papers were to be published, apart from what runs find, and in the same way.
     *
     * @param found by whom it may be read
     * @return the file that anybody may read, then those of papers that are not public where they tell anything
     */
    static List<Path> ofPublication(PaperPlaces places, Map<Part, Findings> found) throws Refusal {
        Path open = places.meeting().resolve(PUBLICATION);
        Set<Path> closed = new LinkedHashSet<>();
        for (Map.Entry<Part, Findings> one : found.entrySet()) {
            boolean isOpen = one.getKey().equals(Part.open());
            Path file = isOpen ? open : places.part(one.getKey()).resolve(PUBLICATION);
            List<Finding> findings = one.getValue().list();
            write(file, Access.to(one.getKey()), findings);
            if (!isOpen && !findings.isEmpty()) {
                closed.add(file);
            }
        }
        return Stream.concat(Stream.of(open).filter(Files::exists), closed.stream())
                .toList();
    }

    private static void write(Path target, Access access, List<Finding> findings) throws Refusal {
        WholeFile.write(target, access, table(findings).bytes());
    }

    private static OfficersTable table(List<Finding> findings) {
        return new OfficersTable(
                List.of("kind", "file", "where", "what is wrong", "what to do"),
                findings.stream()
                        .map(finding -> List.of(
                                finding.severity().name().toLowerCase(Locale.ROOT),
                                finding.place().source(),
                                finding.place().spot(),
                                finding.fact(),
                                finding.remedy()))
                        .toList());
    }
}

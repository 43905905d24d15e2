package cabinetpapers.job;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;

/** The table of what is due: a CSV file, which Excel opens as it is. */
final class DueTable {

    private DueTable() {}

    /** Replaces the file, which is named for this and nothing else. */
    static void write(Path file, List<DueReport.Owed> owed) throws Refusal {
        try {
            PartFile.write(file, table(owed).bytes());
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private static OfficersTable table(List<DueReport.Owed> owed) {
        return new OfficersTable(
                List.of("who", "owner", "measure or paper", "what", "by", "standing"),
                owed.stream()
                        .map(one -> List.of(
                                one.who(),
                                one.owner(),
                                one.about(),
                                one.what(),
                                one.by().toString(),
                                one.standing().words()))
                        .toList());
    }
}

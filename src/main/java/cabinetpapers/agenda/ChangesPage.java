package cabinetpapers.agenda;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/** What changed in a meeting's papers since they were collected, line by line, for whoever read the earlier ones. */
public final class ChangesPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    /** Stands for a line of an earlier paper that its readers may not be told again. */
    public static final String NOT_REPEATED = "(not repeated)";

    private ChangesPage() {}

    /** A paper that says something else than when it was collected. */
    public record Changed(String title, List<Line> lines) {
        public Changed {
            lines = List.copyOf(lines);
        }
    }

    /** A line that changed; either is blank where the line came or went. */
    public record Line(String before, String now) {}

    /** @param collectedAt when papers were last collected */
    public static Paper of(
            String council, String committee, LocalDate date, Instant collectedAt, List<Changed> papers) {
        String since = CouncilTime.day(collectedAt).format(DAY);
        String title = "What changed since " + since + " for " + committee + ", " + date.format(DAY);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.plain(1, title));
        blocks.add(Block.Paragraph.of("These papers were collected on " + since
                + ". Each table has the lines of a paper that changed, came or went since, in the paper’s own order."));
        if (papers.stream()
                .flatMap(paper -> paper.lines().stream())
                .anyMatch(line -> line.before().equals(NOT_REPEATED))) {
            blocks.add(Block.Paragraph.of(
                    "What an earlier paper said is not repeated where something that it was made of is"
                            + " no longer told to its readers."));
        }
        for (Changed paper : papers) {
            blocks.add(Block.Heading.plain(2, paper.title()));
            blocks.add(table(paper, since));
        }
        return new Paper(title, title, "Changes since papers were collected", council, title, collectedAt, blocks);
    }

    private static Block table(Changed paper, String since) {
        List<Block.Row> rows = paper.lines().stream()
                .map(line -> Block.Row.of(words(line.before()), words(line.now())))
                .filter(row -> !row.cells().getFirst().equals(row.cells().getLast()))
                .toList();
        return rows.isEmpty()
                ? Block.Paragraph.of("Only the way in which it is laid out has changed.")
                : new Block.Table(
                        "Changes in " + paper.title(),
                        List.of(new Block.Column(1, Block.Align.LEFT), new Block.Column(1, Block.Align.LEFT)),
                        List.of(Block.Row.of("As collected on " + since, "Now")),
                        rows,
                        0);
    }

    private static String words(String line) {
        String words = PaperLines.readable(line);
        return words.isEmpty() ? "–" : words;
    }
}

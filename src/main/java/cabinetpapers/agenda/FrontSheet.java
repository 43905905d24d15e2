package cabinetpapers.agenda;

import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.agenda.PackPages.Range;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import java.net.URI;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** The first page of a pack: which meeting, and its agenda with the pages of each paper, each a link. */
public final class FrontSheet {

    /** What a link to a page of the pack begins with; the number follows. */
    public static final String PAGE = "page:";

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private FrontSheet() {}

    /** @param asAt the moment that the pack's youngest figures were taken at */
    public static Paper of(String council, Meeting meeting, List<AgendaItem> items, PackPages pages, Instant asAt) {
        String title = title(meeting);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.plain(1, meeting.committee()));
        blocks.add(new Block.FieldGrid(
                "The meeting",
                List.of(
                        List.of(Block.Field.of("Date", meeting.date().format(DAY))),
                        List.of(Block.Field.of("Time", confirmed(meeting.time()))),
                        List.of(Block.Field.of("Place", confirmed(meeting.venue()))))));
        blocks.add(Block.Heading.plain(2, "Agenda"));
        blocks.add(Block.Paragraph.of("Page numbers are those at the foot of each page, after “Agenda page”."));
        for (int i = 0; i < items.size(); i++) {
            blocks.add(table(items.get(i), pages.ranges().get(i)));
        }
        return new Paper(title, title, "Agenda and papers that the public may see", council, title, asAt, blocks);
    }

    /** {@code Cabinet, 18 December 2023: agenda pack}. */
    public static String title(Meeting meeting) {
        return meeting.committee() + ", " + meeting.date().format(DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK))
                + ": agenda pack";
    }

    private static Block table(AgendaItem item, List<Optional<Range>> ranges) {
        List<Block.Row> rows = new ArrayList<>();
        for (int i = 0; i < item.entries().size(); i++) {
            rows.add(row(item.entries().get(i), ranges.get(i)));
        }
        return new Block.Table(
                item.heading(),
                List.of(new Block.Column(5, Block.Align.LEFT), new Block.Column(1, Block.Align.RIGHT)),
                List.of(Block.Row.of("Paper", "Pages")),
                rows,
                1);
    }

    private static Block.Row row(Entry entry, Optional<Range> range) {
        return switch (entry) {
            case Entry.Enclosed enclosed ->
                new Block.Row(List.of(
                        Block.Cell.of(new Inline.Link(
                                List.of(Inline.text(enclosed.title())),
                                URI.create(PAGE + range.orElseThrow().first()))),
                        Block.Cell.of(range.orElseThrow().words())));
            case Entry.LeftOut leftOut -> Block.Row.of(leftOut.title() + " (" + leftOut.why() + ")", "–");
        };
    }

    private static String confirmed(String words) {
        return words.isBlank() ? "To be confirmed" : words;
    }
}

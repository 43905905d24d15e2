package cabinetpapers.agenda;

import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.agenda.PackPages.Range;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
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

    private static final DateTimeFormatter DATE = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);

    private FrontSheet() {}

    /**
     * What a front sheet is of.
     *
     * @param title the whole pack's: {@code Cabinet, 18 December 2023: agenda pack}
     * @param heading of the list of papers
     * @param page what stands before each page's number
     * @param introduction what the reader has to know of these papers; may be blank
     */
    public record Cover(String title, String heading, String page, String introduction) {}

    /** Of all papers of a meeting. */
    public static Cover agenda(Meeting meeting) {
        return new Cover(title(meeting, "agenda pack"), "Agenda", "Agenda page", "");
    }

    /**
     * Of those that were late, or are corrected.
     *
     * @param number of the supplementary agenda, counted from 1 for each meeting
     * @param since the day on which the agenda, or the supplementary one before, was collected
     */
    public static Cover supplement(Meeting meeting, int number, LocalDate since) {
        return new Cover(
                title(meeting, "supplementary agenda " + number),
                "Supplementary agenda " + number,
                "Supplementary agenda " + number + ", page",
                "These papers have come, or have been corrected, since the papers for the meeting were collected on "
                        + since.format(DATE) + ".");
    }

    /** @param asAt the moment that the pack's youngest figures were taken at */
    public static Paper of(
            String council, Meeting meeting, Cover cover, List<AgendaItem> items, PackPages pages, Instant asAt) {
        String title = cover.title();
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.plain(1, meeting.committee()));
        blocks.add(new Block.FieldGrid(
                "The meeting",
                List.of(
                        List.of(Block.Field.of("Council", council)),
                        List.of(Block.Field.of("Date", meeting.date().format(DAY))),
                        List.of(Block.Field.of("Time", confirmed(meeting.time()))),
                        List.of(Block.Field.of("Place", confirmed(meeting.venue()))))));
        blocks.add(Block.Heading.plain(2, cover.heading()));
        if (!cover.introduction().isBlank()) {
            blocks.add(Block.Paragraph.of(cover.introduction()));
        }
        blocks.add(
                Block.Paragraph.of("Page numbers are those at the foot of each page, after “" + cover.page() + "”."));
        for (int i = 0; i < items.size(); i++) {
            blocks.add(table(items.get(i), pages.ranges().get(i)));
        }
        return new Paper(title, title, "Agenda and papers that the public may see", council, title, asAt, blocks);
    }

    private static String title(Meeting meeting, String kind) {
        return meeting.committee() + ", " + meeting.date().format(DATE) + ": " + kind;
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

package cabinetpapers.agenda;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Deadline;
import cabinetpapers.meeting.Part;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Tone;
import java.net.URI;
import java.net.URISyntaxException;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What a clerk opens: what lies ready for a meeting, what is missing, what changed since it was collected, and by when. */
public final class IndexPage {

    private static final DateTimeFormatter DAY = DateTimeFormatter.ofPattern("d MMMM yyyy", Locale.UK);
    private static final DateTimeFormatter WEEKDAY = DateTimeFormatter.ofPattern("EEEE d MMMM yyyy", Locale.UK);

    private final Handover handover;

    private IndexPage(Handover handover) {
        this.handover = handover;
    }

    /** A page whose links lead to the files beside it. */
    public static Paper of(Handover handover) {
        return new IndexPage(handover).page();
    }

    private Paper page() {
        String title =
                "Papers for " + handover.committee() + ", " + handover.date().format(DAY);
        List<Block> blocks = new ArrayList<>();
        blocks.add(Block.Heading.plain(1, title));
        blocks.add(Block.Paragraph.of(access()));
        deadlines(blocks);
        changes(blocks);
        ready(blocks);
        missing(blocks);
        everything(blocks);
        return new Paper(
                title + handover.part().folder(),
                title,
                "What lies ready for the meeting, and what is missing",
                handover.council(),
                title,
                handover.date().atStartOfDay().toInstant(ZoneOffset.UTC),
                blocks);
    }

    private String access() {
        return switch (handover.part()) {
            case Part.Public open -> "Papers that the public may see.";
            case Part.Exempt exempt -> "Not for publication: these papers contain exempt information.";
            case Part.Confidential confidential ->
                "Not for publication: these papers contain confidential information.";
        };
    }

    private void deadlines(List<Block> blocks) {
        blocks.add(Block.Heading.plain(2, "Deadlines"));
        blocks.add(new Block.Table(
                "Deadlines of the meeting",
                List.of(left(3), left(2)),
                List.of(Block.Row.of("What", "By")),
                handover.deadlines().stream().map(IndexPage::deadline).toList(),
                1));
    }

    /** The day alone: a page that counted days would be another one each morning. */
    private static Block.Row deadline(Deadline deadline) {
        return Block.Row.of(deadline.what(), deadline.day().format(WEEKDAY));
    }

    private void changes(List<Block> blocks) {
        blocks.add(Block.Heading.plain(2, "Since papers were collected"));
        if (!handover.gone().elsewhere().isEmpty()) {
            blocks.add(new Block.Callout(
                    Block.Heading.plain(3, "Gone from papers that more people may read"),
                    List.of(new Block.BulletList(handover.gone().elsewhere().stream()
                            .map(IndexPage::item)
                            .toList()))));
        }
        if (handover.collectedAt().isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing has been collected yet."));
            return;
        }
        String since = CouncilTime.day(handover.collectedAt().get()).format(DAY);
        List<List<Block>> changes = new ArrayList<>();
        for (AgendaDocument document : handover.documents()) {
            switch (handover.standing(document)) {
                case CHANGED_SINCE ->
                    changes.add(item("Changed, now version " + document.version() + ": " + name(document)));
                case NEW_SINCE -> changes.add(item("New: " + name(document)));
                case NOTHING_COLLECTED, AS_COLLECTED -> {}
            }
        }
        handover.gone().here().forEach(path -> changes.add(item("Gone: " + path)));
        if (handover.gone().unnamed() > 0) {
            changes.add(item("Gone: " + handover.gone().unnamed()
                    + (handover.gone().unnamed() == 1 ? " file" : " files")
                    + ", named in the index of the papers that are not for publication"));
        }
        if (changes.isEmpty()) {
            blocks.add(Block.Paragraph.of("Nothing has changed since " + since + "."));
        } else {
            blocks.add(new Block.Callout(
                    Block.Heading.plain(3, "Changed since they were collected on " + since),
                    List.of(new Block.BulletList(changes))));
            handover.changes()
                    .ifPresent(page -> blocks.add(
                            new Block.Paragraph(List.of(link("What changed in these papers, line by line", page)))));
        }
    }

    private void ready(List<Block> blocks) {
        blocks.add(Block.Heading.plain(2, "Ready"));
        Map<String, List<AgendaDocument>> items = handover.documents().stream()
                .collect(Collectors.groupingBy(IndexPage::item, LinkedHashMap::new, Collectors.toList()));
        items.forEach((item, documents) -> {
            blocks.add(Block.Heading.plain(3, item));
            Map<String, List<AgendaDocument>> titles = documents.stream()
                    .collect(Collectors.groupingBy(AgendaDocument::title, LinkedHashMap::new, Collectors.toList()));
            blocks.add(new Block.Table(
                    "Documents for " + item,
                    List.of(left(5), left(3), right(1), right(1), left(2)),
                    List.of(Block.Row.of("Document", "Files", "Pages", "Version", "Standing")),
                    titles.entrySet().stream()
                            .map(title -> row(
                                    title.getKey()
                                            + noted(title.getValue().getFirst().part()),
                                    title.getValue()))
                            .toList(),
                    1));
        });
    }

    /** By which paragraphs it is exempt: papers under several lie in one folder. */
    private static String noted(Part part) {
        return part.note().isEmpty() ? "" : " (" + part.note() + ")";
    }

    private Block.Row row(String title, List<AgendaDocument> files) {
        List<Inline> links = new ArrayList<>();
        for (AgendaDocument file : files) {
            if (!links.isEmpty()) {
                links.add(Inline.text(" · "));
            }
            links.add(link(form(file), file.path()));
        }
        return new Block.Row(List.of(
                Block.Cell.of(title),
                new Block.Cell(List.of(new Block.Paragraph(links))),
                Block.Cell.of(files.stream()
                        .flatMap(file -> file.pages().stream())
                        .findFirst()
                        .map(String::valueOf)
                        .orElse("")),
                Block.Cell.of(files.stream()
                        .map(AgendaDocument::version)
                        .max(Integer::compare)
                        .map(String::valueOf)
                        .orElse("")),
                Block.Cell.of(standing(files))));
    }

    /** Of several forms of a paper, the one that needs most attention speaks for all. */
    private Inline standing(List<AgendaDocument> files) {
        if (files.stream()
                .anyMatch(file -> file.accessible() == AgendaDocument.Accessible.NOT_KNOWN
                        && file.origin().isPresent())) {
            return new Inline.Status(Tone.AMBER, "Changed by hand");
        }
        List<Handover.Standing> standings =
                files.stream().map(handover::standing).toList();
        if (standings.contains(Handover.Standing.CHANGED_SINCE)) {
            return new Inline.Status(Tone.RED, "Changed");
        }
        if (standings.contains(Handover.Standing.NEW_SINCE)) {
            return new Inline.Status(Tone.AMBER, "New");
        }
        return standings.contains(Handover.Standing.AS_COLLECTED)
                ? new Inline.Status(Tone.GREEN, "Collected")
                : new Inline.Status(Tone.NEUTRAL, "Ready");
    }

    private void missing(List<Block> blocks) {
        blocks.add(Block.Heading.plain(2, "Missing"));
        blocks.add(
                handover.gaps().isEmpty()
                        ? Block.Paragraph.of("Nothing is missing from these papers.")
                        : new Block.BulletList(
                                handover.gaps().stream().map(IndexPage::item).toList()));
    }

    private void everything(List<Block> blocks) {
        blocks.add(Block.Heading.plain(2, "Everything at once"));
        blocks.add(new Block.BulletList(List.of(
                List.of(new Block.Paragraph(List.of(link("All documents in one zip file", handover.zip())))),
                List.of(new Block.Paragraph(List.of(link("Manifest, for programs", "manifest.json")))),
                List.of(new Block.Paragraph(List.of(link("Sums to check the files by", "SHA256SUMS")))))));
    }

    private static String item(AgendaDocument document) {
        return document.number().map(number -> "Item " + number + ": ").orElse("") + document.item();
    }

    private static List<Block> item(String text) {
        return List.of(Block.Paragraph.of(text));
    }

    private static String name(AgendaDocument document) {
        return document.title() + " (" + form(document) + ")";
    }

    private static String form(AgendaDocument document) {
        return Map.of("docx", "Word", "pdf", "PDF", "html", "web page").getOrDefault(document.ending(), "file");
    }

    private static Inline link(String words, String path) {
        try {
            return new Inline.Link(List.of(Inline.text(words)), new URI(null, null, path, null));
        } catch (URISyntaxException e) {
            throw new IllegalArgumentException("no path of ours: " + path, e);
        }
    }

    private static Block.Column left(double weight) {
        return new Block.Column(weight, Block.Align.LEFT);
    }

    private static Block.Column right(double weight) {
        return new Block.Column(weight, Block.Align.RIGHT);
    }
}

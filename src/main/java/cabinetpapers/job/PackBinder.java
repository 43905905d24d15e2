package cabinetpapers.job;

import cabinetpapers.agenda.AgendaItem;
import cabinetpapers.agenda.FrontSheet;
import cabinetpapers.agenda.PackPages;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.pack.PackJoiner;
import cabinetpapers.pack.PackPlan;
import cabinetpapers.paper.Paper;
import cabinetpapers.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.math.BigInteger;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;

/**
 * Binds sheets into one PDF behind a front sheet.
 *
 * @param council as printed
 * @param asAt when the youngest figures in it were taken
 */
record PackBinder(
        HouseStyle style, String council, Meeting meeting, FrontSheet.Cover cover, PackWish wish, Instant asAt) {

    /** By the items' numbers, then as they lie; each item's report comes before its appendices. */
    static final Comparator<AgendaDocument> AGENDA = Comparator.comparing(PackBinder::rank)
            .thenComparing(document -> document.appendix().orElse(0));

    private static final String BLANK = "This page is intentionally left blank";

    /** A pack is no more accessible than each of its parts. */
    static PackPlan.Claim claim(Map<String, List<Sheet>> items) {
        return items.values().stream().flatMap(List::stream).anyMatch(Sheet::fails)
                ? PackPlan.Claim.NONE
                : PackPlan.Claim.PDF_UA;
    }

    /** What documents are to be bound as, in the agenda's order. */
    static Map<String, List<Sheet>> items(List<AgendaDocument> documents, Function<AgendaDocument, Sheet> sheet) {
        Map<String, List<Sheet>> items = new LinkedHashMap<>();
        documents.stream()
                .sorted(AGENDA)
                .forEach(document -> items.computeIfAbsent(heading(document), unseen -> new ArrayList<>())
                        .add(sheet.apply(document)));
        return items;
    }

    /** {@code Item 8: Quarterly performance report}. */
    static String heading(AgendaDocument document) {
        return new AgendaItem(document.number(), document.item(), List.of()).heading();
    }

    /** Numbers in their own order, however long and whatever letters follow; what has none comes last. */
    private static String rank(AgendaDocument document) {
        String number = document.number().orElse("");
        String digits = number.replaceAll("\\D.*", "");
        return digits.isEmpty() ? "9999999" + number : "%07d".formatted(new BigInteger(digits)) + number;
    }

    /** @param items their sheets by their headings, in order */
    void bind(Map<String, List<Sheet>> items, OutputStream out) throws IOException {
        List<AgendaItem> agenda = new ArrayList<>();
        items.forEach((heading, sheets) -> agenda.add(new AgendaItem(
                Optional.empty(), heading, sheets.stream().map(Sheet::entry).toList())));
        int frontPages = pages(front(agenda, PackPages.of(1, agenda, wish.starts())));
        PackPages pages = PackPages.of(frontPages, agenda, wish.starts());
        PackPlan plan = new PackPlan(
                cover.title(),
                council,
                style.language(),
                asAt,
                sections(items, pages),
                wish.numbers(),
                cover.page(),
                BLANK,
                claim(items));
        PackJoiner.join(plan, front(agenda, pages), out);
    }

    private static List<PackPlan.Section> sections(Map<String, List<Sheet>> items, PackPages pages) {
        List<PackPlan.Section> sections = new ArrayList<>();
        int item = 0;
        for (Map.Entry<String, List<Sheet>> entry : items.entrySet()) {
            List<PackPlan.Part> parts = new ArrayList<>();
            for (int i = 0; i < entry.getValue().size(); i++) {
                Sheet sheet = entry.getValue().get(i);
                Optional<PackPages.Range> range = pages.ranges().get(item).get(i);
                if (sheet.file().isPresent() && range.isPresent()) {
                    parts.add(new PackPlan.Part(
                            sheet.entry().title(),
                            sheet.file().get(),
                            range.get().first()));
                }
            }
            if (!parts.isEmpty()) {
                sections.add(new PackPlan.Section(entry.getKey(), parts));
            }
            item++;
        }
        return sections;
    }

    /** The numbers in it take no more room than others of as many digits: its own pages stay as many. */
    private byte[] front(List<AgendaItem> agenda, PackPages pages) {
        Paper paper = FrontSheet.of(council, meeting, cover, agenda, pages, asAt);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new PdfRenderer(style).render(paper, out);
        return out.toByteArray();
    }

    private static int pages(byte[] pdf) {
        return PdfRenderer.pages(pdf).orElseThrow();
    }
}

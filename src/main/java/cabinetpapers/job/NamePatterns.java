package cabinetpapers.job;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * How a council names its papers' files: words, with fields in braces that each paper fills.
 *
 * @param report of a paper that is no appendix
 */
record NamePatterns(String report, String appendix) {

    /** As titles read on a page of papers, where the item's own number and the meeting are told already. */
    static final NamePatterns USUAL = new NamePatterns("{title} {quarter}", "Appendix {appendix} {title}");

    /** What may stand in braces. */
    static final List<String> FIELDS = List.of("title", "quarter", "appendix", "item", "committee", "date", "council");

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]*)\\}");

    /** The fields that a pattern names and that there are not. */
    static List<String> unknown(String pattern) {
        return FIELD.matcher(pattern)
                .results()
                .map(field -> field.group(1))
                .filter(name -> !FIELDS.contains(name))
                .toList();
    }

    String of(PaperOrder paper, Order order) {
        return filled(paper.title(), paper.appendix(), paper.meeting(), order);
    }

    String of(Attachment attachment, Order order) {
        MeetingWish meeting = order.attachedTo().meeting();
        return attachment.appendix().isPresent()
                ? filled(attachment.title(), attachment.appendix(), meeting, order)
                : attachment.title();
    }

    /** What is not known yet leaves nothing behind. */
    private String filled(String title, Optional<Integer> number, MeetingWish meeting, Order order) {
        Map<String, String> fields = Map.of(
                "title", title,
                "quarter", order.quarter().title(),
                "appendix", number.map(String::valueOf).orElse(""),
                "item", meeting.agendaItem().orElse(""),
                "committee", meeting.committee(),
                "date", meeting.date().toString(),
                "council", order.council().name());
        return FIELD.matcher(number.isPresent() ? appendix : report)
                .replaceAll(field -> Matcher.quoteReplacement(fields.getOrDefault(field.group(1), "")));
    }
}

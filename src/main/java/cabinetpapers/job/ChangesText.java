package cabinetpapers.job;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;

/** Changes as a page of Markdown and as JSON. Nothing in either depends on when the run was, so that a rerun leaves the same. */
final class ChangesText {

    private ChangesText() {}

    static String markdown(Changes changes) {
        StringBuilder text = new StringBuilder();
        text.append("# What changed: ")
                .append(cell(changes.order().council().name()))
                .append(", ")
                .append(changes.order().quarter().title())
                .append("\n\n")
                .append(moments(changes))
                .append(". ")
                .append(counts(changes))
                .append(".\n");
        if (changes.leftOut() > 0) {
            text.append("\nLeft out is what ")
                    .append(Words.count(changes.leftOut(), "row"))
                    .append(" said before that anybody may no longer read, or that ")
                    .append(changes.leftOut() == 1 ? "is" : "are")
                    .append(" gone.\n");
        }
        for (Change.Kind kind : Change.Kind.values()) {
            List<Change> some = changes.of(kind);
            if (!some.isEmpty()) {
                text.append("\n## ").append(kind.title()).append("\n\n");
                text.append("| | Name | What | Before | Now |\n|---|---|---|---|---|\n");
                some.forEach(change -> text.append(row(change)));
            }
        }
        return text.toString();
    }

    /** A moment that the job fixes is the same for both, and is told once. */
    private static String moments(Changes changes) {
        String now = Holder.moment(changes.now().asAt());
        String before = Holder.moment(changes.before().asAt());
        return now.equals(before)
                ? "The data for " + now + " as it is now, held against what the run before had read"
                : "The data as it stood at " + now + ", held against what the run before had read, at " + before;
    }

    static String json(Changes changes) {
        return "{\n  \"council\": " + Json.text(changes.order().council().name()) + ",\n  \"quarter\": "
                + Json.text(changes.order().quarter().label()) + ",\n  \"before\": "
                + Json.text(changes.before().asAt().toString()) + ",\n  \"now\": "
                + Json.text(changes.now().asAt().toString()) + ",\n  \"leftOut\": "
                + changes.leftOut() + ",\n  \"changes\": [\n"
                + changes.list().stream().map(ChangesText::object).collect(Collectors.joining(",\n"))
                + "\n  ]\n}\n";
    }

    private static String counts(Changes changes) {
        List<String> counts = new ArrayList<>();
        for (Change.Kind kind : Change.Kind.values()) {
            int count = changes.of(kind).size();
            if (count > 0) {
                counts.add(kind.title() + ": " + count);
            }
        }
        return counts.isEmpty() ? "Nothing else changed" : String.join("; ", counts);
    }

    private static String row(Change change) {
        return "| " + cell(change.subject()) + " | " + cell(change.name()) + " | " + cell(change.what()) + " | "
                + orNothing(change.before()) + " | " + orNothing(change.now()) + " |\n";
    }

    private static String orNothing(String words) {
        return words.isEmpty() ? "(nothing)" : cell(words);
    }

    /** Words of the data in a cell of a Markdown table: they end no cell, and open no link, mark-up or HTML. */
    private static String cell(String words) {
        return words.replaceAll("\\s+", " ").strip().replaceAll("[\\\\`*_{}\\[\\]<>|#&]", "\\\\$0");
    }

    private static String object(Change change) {
        return "    {\"kind\": " + Json.text(change.kind().key()) + ", \"subject\": " + Json.text(change.subject())
                + ", \"name\": " + Json.text(change.name()) + ", \"what\": " + Json.text(change.what())
                + ", \"before\": " + Json.text(change.before()) + ", \"now\": " + Json.text(change.now()) + "}";
    }
}

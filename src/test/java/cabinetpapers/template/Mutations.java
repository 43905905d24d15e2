package cabinetpapers.template;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.SplittableRandom;

/** Templates as a hurried editor might leave them: lines and characters lost, doubled, moved or put in. */
public final class Mutations {

    private static final List<String> PIECES = List.of(
            "{{#if council}}",
            "{{#each priorities as p}}",
            "{{else}}",
            "{{/if}}",
            "{{/each}}",
            "{{ council }}",
            "{{ p.name | lower-first }}",
            "{{",
            "}}",
            ":::",
            ":::callout title=\"T\"",
            ":::landscape",
            ":::scorecard priority={{ council }}",
            ":::pagebreak",
            ":::contents",
            "{caption=\"C\"}",
            "{.form name=\"F\"}",
            "| a | b |",
            "|---|---|",
            "# T",
            "## S",
            "### D",
            "- ",
            "1. ",
            "    ",
            "> ",
            "(a) x",
            "",
            "```",
            "***",
            "<b>",
            "[x](y)",
            "\\",
            "\t",
            "\uE000" + "0\uE001",
            "\uE002" + "0\uE001",
            "&#xE000;0&#xE001;",
            "---",
            "\uD83D",
            "\u0000");

    private Mutations() {}

    public static String of(String template, long seed) {
        SplittableRandom random = new SplittableRandom(seed);
        List<String> lines = new ArrayList<>(Arrays.asList(template.split("\n", -1)));
        int changes = 1 + random.nextInt(8);
        for (int i = 0; i < changes; i++) {
            change(lines, random);
        }
        return String.join("\n", lines);
    }

    private static void change(List<String> lines, SplittableRandom random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        String piece = PIECES.get(random.nextInt(PIECES.size()));
        switch (Change.values()[random.nextInt(Change.values().length)]) {
            case EMPTY_LINE -> lines.set(at, "");
            case NEW_LINE -> lines.add(at, piece);
            case DOUBLE_LINE -> lines.add(random.nextInt(lines.size()), line);
            case INSERT -> lines.set(at, line.substring(0, column) + piece + line.substring(column));
            case CUT -> lines.set(at, line.substring(0, column));
            case INDENT -> lines.set(at, "  " + line);
            case DELETE -> lines.set(at, line.substring(0, Math.max(column - 1, 0)) + line.substring(column));
        }
    }

    private enum Change {
        EMPTY_LINE,
        NEW_LINE,
        DOUBLE_LINE,
        INSERT,
        CUT,
        INDENT,
        DELETE
    }
}

package cabinetpapers.job;

import cabinetpapers.paper.PaperLines;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Update;
import cabinetpapers.store.HarvestedProgress.Field;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * Which of a draft's lines hold what was reported of actions: those who report may change it. In a cell it stands among
 * figures that are not theirs.
 */
final class ProgressLines {

    private static final String NEXT = " ¶ ";
    private static final String CELL = "TD ";

    /** Which text of which action's update. */
    record Reported(Update update, Field field) {

        PlanText text() {
            return text(update, field);
        }

        static PlanText text(Update update, Field field) {
            return switch (field) {
                case PROGRESS -> update.progress();
                case NEXT_STEPS -> update.nextSteps();
            };
        }
    }

    /**
     * A line that holds some paragraphs of a text.
     *
     * @param occurrence the draft's line that the text begins in
     * @param from the first paragraph that the line holds
     * @param to the first that it holds no more
     * @param before what stands before them in the line
     * @param after what stands after them
     */
    record Place(Reported reported, int occurrence, int from, int to, String before, String after) {

        /** The paragraphs as somebody left them; empty where they changed what stands beside them. */
        Optional<List<String>> edited(Optional<String> line) {
            if (line.isEmpty()) {
                return before.isEmpty() && after.isEmpty() ? Optional.of(List.of()) : Optional.empty();
            }
            String words = line.get();
            return words.length() >= before.length() + after.length()
                            && words.startsWith(before)
                            && words.endsWith(after)
                    ? Optional.of(Arrays.asList(words.substring(before.length(), words.length() - after.length())
                            .split(NEXT, -1)))
                    : Optional.empty();
        }
    }

    private final List<String> draft;
    private final OfficersLines officers;
    private final Map<Integer, Place> places = new HashMap<>();

    private ProgressLines(List<String> draft, OfficersLines officers) {
        this.draft = draft;
        this.officers = officers;
    }

    /** @param items of the plan that the paper is on; none where it is on no plan */
    static ProgressLines of(List<String> draft, OfficersLines officers, List<ItemFigures> items) {
        ProgressLines lines = new ProgressLines(draft, officers);
        Map<List<String>, Integer> uses = new HashMap<>();
        Map<Reported, ItemFigures> reported = new LinkedHashMap<>();
        for (ItemFigures item : items) {
            item.update().ifPresent(update -> {
                for (Field field : Field.values()) {
                    Reported one = new Reported(update, field);
                    if (!one.text().blank()) {
                        reported.put(one, item);
                        uses.merge(paragraphs(one.text()), 1, Integer::sum);
                    }
                }
            });
        }
        reported.forEach((one, item) -> lines.find(one, item, uses.getOrDefault(paragraphs(one.text()), 0)));
        return lines;
    }

    Optional<Place> at(int line) {
        return Optional.ofNullable(places.get(line));
    }

    /** A text's paragraphs and bullets, each as a line of a paper. */
    static List<String> paragraphs(PlanText text) {
        return List.copyOf(written(text).keySet());
    }

    /**
     * A text with some of its paragraphs put otherwise, as the table has it.
     *
     * @param edited by the place that they stand in
     */
    static String rewritten(PlanText text, Map<Place, List<String>> edited) {
        Map<String, String> written = written(text);
        List<String> paragraphs = new ArrayList<>(written.keySet());
        List<List<String>> parts = new ArrayList<>();
        paragraphs.forEach(paragraph -> parts.add(List.of(paragraph)));
        edited.forEach((place, words) -> {
            for (int i = place.from(); i < place.to(); i++) {
                parts.set(i, i == place.from() ? words : List.of());
            }
        });
        List<String> lines = new ArrayList<>();
        for (List<String> part : parts) {
            part.forEach(words -> lines.add(
                    written.getOrDefault(words, words.replace("**", "").replace(" ↵ ", "\n"))));
        }
        return String.join("\n", lines);
    }

    /** The same words on several actions are told apart by the action's number or title, which stands beside them. */
    private void find(Reported reported, ItemFigures item, int uses) {
        List<String> paragraphs = paragraphs(reported.text());
        for (int line = 0; line < draft.size(); line++) {
            if (uses == 1 || isBeside(item, line)) {
                if (draft.get(line).startsWith(CELL)) {
                    cell(reported, paragraphs, line);
                } else {
                    lines(reported, paragraphs, line);
                }
            }
        }
    }

    private boolean isBeside(ItemFigures item, int line) {
        return List.of(
                        item.item().ref().ref(),
                        item.item().printedNumber(),
                        item.item().title())
                .stream()
                .filter(words -> !words.isBlank())
                .anyMatch(words -> officers.isUnder(PaperLines.fold(words), line));
    }

    private void cell(Reported reported, List<String> paragraphs, int line) {
        String[] split = draft.get(line).substring(CELL.length()).split(NEXT, -1);
        List<String> parts = new ArrayList<>(List.of(split));
        for (int i = 0; i + paragraphs.size() <= parts.size(); i++) {
            String label = label(parts.get(i));
            List<String> here = new ArrayList<>(parts.subList(i, i + paragraphs.size()));
            here.set(0, here.getFirst().substring(label.length()));
            if (here.equals(paragraphs)) {
                String before = CELL + String.join(NEXT, parts.subList(0, i)) + (i == 0 ? "" : NEXT) + label;
                List<String> rest = parts.subList(i + paragraphs.size(), parts.size());
                String after = rest.isEmpty() ? "" : NEXT + String.join(NEXT, rest);
                places.putIfAbsent(line, new Place(reported, line, 0, paragraphs.size(), before, after));
            }
        }
    }

    private void lines(Reported reported, List<String> paragraphs, int first) {
        if (first + paragraphs.size() > draft.size()) {
            return;
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            String here = draft.get(first + i);
            if (!here.substring(before(here, i).length()).equals(paragraphs.get(i))) {
                return;
            }
        }
        for (int i = 0; i < paragraphs.size(); i++) {
            places.putIfAbsent(first + i, new Place(reported, first, i, i + 1, before(draft.get(first + i), i), ""));
        }
    }

    /** What stands before a paragraph in a line of its own: its indent, and before the first one a label. */
    private static String before(String line, int paragraph) {
        String indent = line.substring(0, line.length() - line.stripLeading().length());
        return paragraph == 0 ? indent + label(line.stripLeading()) : indent;
    }

    private static String label(String words) {
        String stripped = OfficersLines.words(words);
        return words.endsWith(stripped) ? words.substring(0, words.length() - stripped.length()) : "";
    }

    /** The lines of a paper, each with the line of the table that it comes from. */
    private static Map<String, String> written(PlanText text) {
        Map<String, String> written = new LinkedHashMap<>();
        for (PlanText.Passage passage : text.passages()) {
            switch (passage) {
                case PlanText.Paragraph paragraph -> written.put(PaperLines.fold(paragraph.text()), paragraph.text());
                case PlanText.Bullets bullets -> bullets(bullets.bullets(), "", written);
            }
        }
        return Collections.unmodifiableMap(written);
    }

    private static void bullets(List<PlanText.Bullet> bullets, String indent, Map<String, String> written) {
        for (PlanText.Bullet bullet : bullets) {
            written.put("- " + PaperLines.fold(bullet.text()), indent + "- " + bullet.text());
            bullets(bullet.nested(), indent + "  ", written);
        }
    }
}

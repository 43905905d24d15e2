package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** What {@code src/docs/plans.md} says of status words is what they mean. */
class PlansPageTest {

    @Test
    void theStatusWordsAreThoseOfThePage() throws IOException {
        Map<String, StatusMeaning> page = new HashMap<>();
        for (String line : Files.readAllLines(Path.of("src/docs/plans.md"))) {
            String[] cells = line.split("\\|", -1);
            Optional<Lifecycle> lifecycle = cells.length == 5 ? lifecycle(cells[1].strip()) : Optional.empty();
            lifecycle.ifPresent(stage -> List.of(cells[3].strip().split(", "))
                    .forEach(word -> page.put(word, new StatusMeaning(stage, brag(cells[2].strip())))));
        }

        assertThat(page).isEqualTo(StatusWords.USUAL.statuses()).hasSizeGreaterThan(25);
    }

    @Test
    void onlyTheStagesThatACouncilNamesAreRated() throws IOException {
        List<List<String>> rows = Files.readAllLines(Path.of("src/docs/plans.md")).stream()
                .dropWhile(line -> !line.equals("<!-- rated stages -->"))
                .skip(3)
                .takeWhile(line -> line.startsWith("|"))
                .map(line -> Stream.of(line.substring(1).split("\\|", -1))
                        .map(String::strip)
                        .toList())
                .toList();

        assertThat(rows).hasSizeGreaterThan(5).allSatisfy(row -> {
            assertThat(shown(row, EnumSet.allOf(Lifecycle.class))).isEqualTo(row.get(3));
            assertThat(shown(row, Set.of(Lifecycle.IN_PROGRESS))).isEqualTo(row.get(4));
        });
    }

    private static String shown(List<String> row, Set<Lifecycle> rated) {
        ItemFigures action = Plans.plan()
                .rating(rated)
                .action("1", "", "", row.get(0))
                .update("1", "2026-27 Q1", row.get(1), row.get(2), "", "")
                .item("1");
        return switch (action.rating()) {
            case ActionRating.Rated(Brag brag) ->
                brag == Brag.BLUE
                        ? "Complete"
                        : brag.words() + (action.stated() instanceof ActionRating.Rated ? "" : " by dates");
            case ActionRating.NotRated(ActionRating.Why why) -> why.words() + ", not rated";
        };
    }

    private static Optional<Lifecycle> lifecycle(String words) {
        return Stream.of(Lifecycle.values())
                .filter(one -> one.words().equalsIgnoreCase(words))
                .findFirst();
    }

    private static Optional<Brag> brag(String words) {
        return Stream.of(Brag.values()).filter(one -> one.words().equals(words)).findFirst();
    }
}

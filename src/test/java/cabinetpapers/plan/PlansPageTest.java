package cabinetpapers.plan;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
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

    private static Optional<Lifecycle> lifecycle(String words) {
        return Stream.of(Lifecycle.values())
                .filter(one -> one.words().equalsIgnoreCase(words))
                .findFirst();
    }

    private static Optional<Brag> brag(String words) {
        return Stream.of(Brag.values()).filter(one -> one.words().equals(words)).findFirst();
    }
}

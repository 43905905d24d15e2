package cabinetpapers.paper;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

class YearsTest {

    private static List<String> parts(String text) {
        List<String> parts = new ArrayList<>();
        Years.part(text, parts::add, year -> parts.add("<" + year + ">"));
        return parts;
    }

    @Test
    void aFinancialYearIsOnePart() {
        assertThat(parts("Report, Quarter 2 2023-24")).containsExactly("Report, Quarter 2 ", "<2023-24>");
        assertThat(parts("2022/23 and 2023-24.")).containsExactly("<2022/23>", " and ", "<2023-24>", ".");
    }

    @Test
    void daysRefsAndLongNumbersAreNone() {
        for (String text : List.of("2023-12-18", "PL-2023-24-7", "12023-24", "2023-245", "a 5-year plan", "")) {
            assertThat(String.join("", parts(text))).isEqualTo(text);
        }
    }
}

package cabinetpapers.agenda;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.agenda.AgendaItem.Entry;
import cabinetpapers.agenda.PackPages.Range;
import cabinetpapers.agenda.PackPages.Starts;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

class PackPagesTest {

    @Test
    void eachItemBeginsOnAnOddPageAndItsAppendicesFollowAtOnce() {
        assertThat(PackPages.of(1, List.of(item(4, 7), item(2), item(1)), Starts.ODD_PAGES)
                        .ranges())
                .isEqualTo(List.of(List.of(range(3, 6), range(7, 13)), List.of(range(15, 16)), List.of(range(17, 17))));
    }

    @Test
    void withoutThatNothingIsLeftBlank() {
        assertThat(PackPages.of(1, List.of(item(4, 7), item(2)), Starts.ANY_PAGE)
                        .ranges())
                .isEqualTo(List.of(List.of(range(2, 5), range(6, 12)), List.of(range(13, 14))));
    }

    @Test
    void whatIsLeftOutTakesNoPages() {
        AgendaItem item = new AgendaItem(
                Optional.of("8"),
                "Contract",
                List.of(
                        new Entry.Enclosed("Report", 2),
                        new Entry.LeftOut("Appendix 1", "exempt"),
                        new Entry.Enclosed("Appendix 2", 3)));

        assertThat(PackPages.of(2, List.of(item), Starts.ODD_PAGES).ranges())
                .isEqualTo(List.of(List.of(range(3, 4), Optional.empty(), range(5, 7))));
    }

    @Test
    void aRangeOfOnePageIsASingleNumber() {
        assertThat(new Range(3, 3).words()).isEqualTo("3");
        assertThat(new Range(3, 10).words()).isEqualTo("3–10");
    }

    private static AgendaItem item(int... pages) {
        return new AgendaItem(
                Optional.empty(),
                "Item",
                Arrays.stream(pages)
                        .<Entry>mapToObj(count -> new Entry.Enclosed("Paper", count))
                        .toList());
    }

    private static Optional<Range> range(int first, int last) {
        return Optional.of(new Range(first, last));
    }
}

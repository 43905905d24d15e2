package cabinetpapers.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Colour;
import cabinetpapers.house.Houses;
import cabinetpapers.pdf.Item.Keep;
import java.util.List;
import org.junit.jupiter.api.Test;

class FlowTest {

    private static final Line LINE = new Line(Tag.document(), TextStyle.body(Houses.plain()), List.of(), List.of());

    private final Flow flow = new Flow();

    @Test
    void whatIsAddedAfterSomethingKeptWithinSomethingKeptIsKeptToo() {
        flow.withNext(() -> {
            flow.withNext(this::line);
            line();
        });
        line();

        assertThat(flow.items()).extracting(Item::staysWithNext).containsExactly(true, true, false);
    }

    @Test
    void whatIsAddedAfterABoxWithinABoxStandsInTheOuterOne() {
        Frame outer = frame("#000000");
        Frame inner = frame("#FFFFFF");

        flow.framed(outer, () -> {
            flow.framed(inner, this::line);
            line();
        });
        line();

        assertThat(flow.items()).extracting(item -> item.frame().orElse(null)).containsExactly(inner, outer, null);
    }

    private void line() {
        flow.add(LINE, Keep.FREE);
    }

    private static Frame frame(String fill) {
        return new Frame(Colour.of(fill), new Pen(Colour.of("#000000"), 1));
    }
}

package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;

/** Prints papers as their outlines, tells what it printed, and can be made to do something else first. */
final class PlainPress implements Press {

    /** What happens before a paper is printed. */
    interface Interference {
        void before(String paperAndOutput);
    }

    private final List<String> printed = new ArrayList<>();
    private final Interference interference;

    PlainPress() {
        this(printing -> {});
    }

    PlainPress(Interference interference) {
        this.interference = interference;
    }

    /** Fails at one paper, named as in {@code Figures as pdf}. */
    static PlainPress failingAt(String paperAndOutput) {
        return new PlainPress(printing -> {
            if (printing.equals(paperAndOutput)) {
                throw new IllegalStateException("the press broke");
            }
        });
    }

    @Override
    public List<Finding> print(Output output, HouseStyle house, Paper paper, OutputStream out) {
        String printing = paper.title() + " as " + output.key();
        try {
            out.write((output.key() + " of " + paper.asAt() + "\n").getBytes(StandardCharsets.UTF_8));
            interference.before(printing);
            out.write(String.join("\n", PaperOutline.of(paper)).getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        synchronized (printed) {
            printed.add(printing);
        }
        return List.of();
    }

    /** In alphabetical order. */
    List<String> printed() {
        synchronized (printed) {
            return printed.stream().sorted().toList();
        }
    }
}

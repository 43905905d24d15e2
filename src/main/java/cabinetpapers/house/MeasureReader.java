package cabinetpapers.house;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle.Page;
import cabinetpapers.house.HouseStyle.Sizes;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.YamlMapping;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/** Reads font sizes in points, and the page's size and margins. */
final class MeasureReader {

    /** The least that government guidance on accessible documents asks of running text. */
    private static final double READABLE = 12;

    private static final double SMALLEST = 6;
    private static final double LARGEST = 72;
    private static final Set<String> SIZES = Set.of("headings", "body", "table", "caption", "furniture");

    /** Millimetres. */
    private static final double LONGEST = 1000;

    private static final double POINTS_PER_MILLIMETRE = 72 / 25.4;

    /** As the page takes them. */
    private static final List<String> LENGTHS =
            List.of("width", "height", "margin-top", "margin-right", "margin-bottom", "margin-left");

    private MeasureReader() {}

    static Optional<Sizes> sizes(YamlMapping part, Findings findings) {
        part.refuseOthers(SIZES, findings);
        Optional<List<Double>> headings = headings(part, findings);
        Optional<Double> body = size(part, "body", findings);
        Optional<Double> table = size(part, "table", findings);
        Optional<Double> caption = size(part, "caption", findings);
        Optional<Double> furniture = size(part, "furniture", findings);
        part.optionalScalar("body", findings)
                .filter(written -> body.orElse(READABLE) < READABLE)
                .ifPresent(written -> findings.add(Finding.note(
                        written.place(),
                        "body text of " + written.text() + " points is small for many readers",
                        "Use 12 points or more.")));
        if (headings.isEmpty() || body.isEmpty()) {
            return Optional.empty();
        }
        return table.isEmpty() || caption.isEmpty() || furniture.isEmpty()
                ? Optional.empty()
                : Optional.of(new Sizes(headings.get(), body.get(), table.get(), caption.get(), furniture.get()));
    }

    private static Optional<List<Double>> headings(YamlMapping part, Findings findings) {
        Findings own = new Findings();
        List<Double> headings = new ArrayList<>();
        part.scalars("headings", own).forEach(size -> points(size, own).ifPresent(headings::add));
        if (headings.isEmpty() && !own.blocked()) {
            own.add(Finding.blocker(
                    part.place(),
                    "\"" + part.pathOf("headings") + "\" has no sizes",
                    "Write one for each level, such as [20, 16, 13]."));
        }
        findings.addAll(own.list());
        return own.blocked() ? Optional.empty() : Optional.of(headings);
    }

    private static Optional<Double> size(YamlMapping part, String key, Findings findings) {
        return part.words(key, findings).flatMap(size -> points(size, findings));
    }

    private static Optional<Double> points(Scalar size, Findings findings) {
        Optional<Double> points = number(size).filter(number -> number >= SMALLEST && number <= LARGEST);
        if (points.isPresent()) {
            return points;
        }
        findings.add(Finding.blocker(
                size.place(),
                "\"" + size.text() + "\" is not a font size",
                "Write a number of points from 6 to 72, such as 12 or 10.5."));
        return Optional.empty();
    }

    static Optional<Page> page(YamlMapping part, Findings findings) {
        part.refuseOthers(Set.copyOf(LENGTHS), findings);
        List<Double> lengths = new ArrayList<>();
        for (String key : LENGTHS) {
            part.words(key, findings)
                    .flatMap(length -> millimetres(length, findings))
                    .ifPresent(lengths::add);
        }
        if (lengths.size() != LENGTHS.size()) {
            return Optional.empty();
        }
        Page page = new Page(
                lengths.get(0), lengths.get(1), lengths.get(2), lengths.get(3), lengths.get(4), lengths.get(5));
        double shorter = Math.min(page.width(), page.height());
        // A landscape page is the same turned, so that each pair of margins must leave room on the shorter side.
        if (Math.max(page.left() + page.right(), page.top() + page.bottom()) > shorter / 2) {
            findings.add(Finding.blocker(
                    part.place(),
                    "the margins leave less than half of the page's shorter side",
                    "Make them narrower, for instance 20 each."));
            return Optional.empty();
        }
        return Optional.of(page);
    }

    private static Optional<Double> millimetres(Scalar length, Findings findings) {
        Optional<Double> number = number(length).filter(millimetres -> millimetres <= LONGEST);
        if (number.isEmpty()) {
            findings.add(Finding.blocker(
                    length.place(),
                    "\"" + length.text() + "\" is not a length",
                    "Write a number of millimetres from 0 to 1000, without the unit."));
        }
        return number.map(millimetres -> millimetres * POINTS_PER_MILLIMETRE);
    }

    private static Optional<Double> number(Scalar written) {
        return written.text().matches("\\d{1,4}(?:\\.\\d{1,3})?")
                ? Optional.of(Double.valueOf(written.text()))
                : Optional.empty();
    }
}

package cabinetpapers.pdf;

import java.util.List;

/** A footnote, set; its lines stand at the foot of the page that bears its mark. */
record Note(List<Line> lines) {

    Note {
        lines = List.copyOf(lines);
    }

    double height() {
        return lines.stream().mapToDouble(Line::height).sum();
    }
}

package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle.Furniture;
import cabinetpapers.house.HouseStyle.Line;
import cabinetpapers.house.HouseStyle.Logo;
import cabinetpapers.house.HouseStyle.Side;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import org.w3c.dom.Element;

/** Reads a header or footer into lines of words and pictures, as PDF and HTML print them. */
final class FurnitureReader {

    /** Fields that a paper fills in itself. */
    private static final Map<String, String> FIELDS = Map.of(
            "PAGE", "{page}",
            "NUMPAGES", "{pages}",
            "SECTIONPAGES", "{pages}",
            "TITLE", "{title}",
            "STYLEREF", "{title}");

    /** Lies within the shape that frames it. */
    private static final String TEXT_BOX = "txbxContent";

    private final StyleSheet styles;
    private final LogoReader logos;
    private final Place place;
    private final Findings findings;
    private final List<Line> lines = new ArrayList<>();
    private final Set<String> unknown = new TreeSet<>();

    private FurnitureReader(StyleSheet styles, LogoReader logos, Place place, Findings findings) {
        this.styles = styles;
        this.logos = logos;
        this.place = place;
        this.findings = findings;
    }

    /** @param fromEdge of the page, in points */
    static Furniture read(
            Element part, StyleSheet styles, LogoReader logos, double fromEdge, Place place, Findings findings) {
        FurnitureReader reader = new FurnitureReader(styles, logos, place, findings);
        reader.blocks(part);
        reader.report(part);
        return new Furniture(reader.lines, Optional.of(fromEdge));
    }

    private void blocks(Element parent) {
        for (Element block : Dom.children(parent)) {
            switch (block.getLocalName()) {
                case "p" -> add(new Paragraph(Position.LEFT).read(block));
                case "tbl" -> Dom.children(block, "tr").forEach(this::row);
                case "sdt" -> Dom.at(block, "sdtContent").ifPresent(this::blocks);
                default -> {}
            }
        }
    }

    private void report(Element part) {
        if (!Dom.all(part, TEXT_BOX).isEmpty()) {
            findings.add(Finding.note(
                    place,
                    "a text box stands in Word only",
                    "Use a paragraph with tabs, or a table, if PDF and HTML shall have its words."));
        }
        if (Stream.of("object", "chart", "rect", "oval", "line", "wsp")
                .flatMap(kind -> Dom.all(part, kind).stream())
                .anyMatch(shape -> Dom.all(shape, TEXT_BOX).isEmpty())) {
            findings.add(Finding.note(
                    place,
                    "a shape, chart or object that is no picture is left out of PDF and HTML",
                    "Put it in as a picture (PNG or JPEG) if they shall have it."));
        }
        if (isAdorned(part)) {
            findings.add(Finding.note(
                    place,
                    "its colours and bold letters stand in Word only",
                    "Nothing need be done: PDF and HTML print its words in the colour of the text."));
        }
        for (String field : unknown) {
            findings.add(Finding.note(
                    place,
                    "the field " + field + " is kept in Word; PDF and HTML print its last value",
                    "Use {title}, PAGE or NUMPAGES where it must change from paper to paper."));
        }
    }

    private static boolean isAdorned(Element part) {
        return Dom.all(part, "rPr").stream()
                .anyMatch(letters -> Dom.toggle(letters, "b").orElse(false)
                        || Dom.value(letters, "color")
                                .filter(colour -> !colour.matches("auto|000000"))
                                .isPresent());
    }

    /** The cells of a row stand side by side; the first paragraphs of all of them are one line. */
    private void row(Element row) {
        List<Element> cells = Dom.children(row, "tc");
        int height = cells.stream()
                .mapToInt(cell -> Dom.children(cell, "p").size())
                .max()
                .orElse(0);
        for (int i = 0; i < height; i++) {
            Line line = new Line(Side.NOTHING, Side.NOTHING, Side.NOTHING);
            for (int cell = 0; cell < cells.size(); cell++) {
                List<Element> paragraphs = Dom.children(cells.get(cell), "p");
                if (i < paragraphs.size()) {
                    Position position = Position.ofCell(cell, cells.size());
                    line = joined(line, new Paragraph(position).read(paragraphs.get(i)));
                }
            }
            add(line);
        }
    }

    private static Line joined(Line one, Line other) {
        return new Line(
                joined(one.left(), other.left()),
                joined(one.centre(), other.centre()),
                joined(one.right(), other.right()));
    }

    private static Side joined(Side one, Side other) {
        String space = one.text().isEmpty() || other.text().isEmpty() ? "" : " ";
        return new Side(one.logo().or(other::logo), one.text() + space + other.text());
    }

    /** A line with nothing on it is left out: room is the margins' matter. */
    private void add(Line line) {
        if (line.sides().stream()
                .anyMatch(side -> side.logo().isPresent() || !side.text().isEmpty())) {
            lines.add(line);
        }
    }

    /** Where on its line something stands. */
    private enum Position {
        LEFT,
        CENTRE,
        RIGHT;

        static Position ofCell(int cell, int count) {
            if (cell == 0) {
                return LEFT;
            }
            return cell == count - 1 ? RIGHT : CENTRE;
        }

        /** @param word of an alignment or a tab stop */
        Position or(String word) {
            return switch (word) {
                case "center" -> CENTRE;
                case "right", "end" -> RIGHT;
                default -> this;
            };
        }
    }

    /** One paragraph on its way into a line. */
    private final class Paragraph {

        private final Map<Position, StringBuilder> words = new EnumMap<>(Position.class);
        private final Map<Position, Logo> pictures = new EnumMap<>(Position.class);
        private Position position;
        private List<String> stops = List.of();
        private int tabs;
        private String field = "";
        private FieldPart in = FieldPart.NONE;

        Paragraph(Position start) {
            position = start;
        }

        Line read(Element paragraph) {
            StyleSheet.Look style = styles.ofParagraph(paragraph);
            position = position.or(Dom.value(paragraph, "pPr", "jc").orElse("left"));
            stops = new ArrayList<>(style.tabs());
            Dom.at(paragraph, "pPr", "tabs").map(StyleSheet::kinds).ifPresent(own -> {
                if (!own.isEmpty()) {
                    stops = own;
                }
            });
            inlines(paragraph);
            return new Line(side(Position.LEFT), side(Position.CENTRE), side(Position.RIGHT));
        }

        private Side side(Position at) {
            String text = words.getOrDefault(at, new StringBuilder())
                    .toString()
                    .replaceAll("\\s+", " ")
                    .strip();
            return new Side(Optional.ofNullable(pictures.get(at)), text);
        }

        private void inlines(Element parent) {
            for (Element inline : Dom.children(parent)) {
                switch (inline.getLocalName()) {
                    case "r" -> inlines(inline);
                    case "t" -> text(inline.getTextContent());
                    case "tab" -> tab();
                    case "ptab" ->
                        position =
                                position.or(Dom.attribute(inline, "alignment").orElse("left"));
                    case "br", "cr" -> text(" ");
                    case "noBreakHyphen" ->
                        text(NoBreakHyphen.after(words.getOrDefault(position, new StringBuilder())));
                    case "fldSimple" -> simpleField(inline);
                    case "fldChar" -> mark(Dom.attribute(inline, "fldCharType").orElse(""));
                    case "instrText" -> field += in == FieldPart.INSTRUCTION ? inline.getTextContent() : "";
                    case "hyperlink", "smartTag", "ins" -> inlines(inline);
                    case "sdt" -> control(inline);
                    case "AlternateContent" -> Dom.at(inline, "Choice").ifPresent(this::inlines);
                    case "drawing", "pict" -> picture(inline);
                    default -> {}
                }
            }
        }

        private void text(String text) {
            if (in == FieldPart.NONE || in == FieldPart.RESULT) {
                words.computeIfAbsent(position, at -> new StringBuilder()).append(text);
            }
        }

        private void tab() {
            if (tabs < stops.size()) {
                position = position.or(stops.get(tabs));
                tabs++;
            } else {
                text(" ");
            }
        }

        private void simpleField(Element element) {
            Optional<String> known = known(Dom.attribute(element, "instr").orElse(""));
            known.ifPresentOrElse(this::text, () -> inlines(element));
        }

        private void mark(String kind) {
            switch (kind) {
                case "begin" -> {
                    field = "";
                    in = FieldPart.INSTRUCTION;
                }
                case "separate" -> {
                    Optional<String> known = known(field);
                    in = FieldPart.RESULT;
                    known.ifPresent(this::text);
                    in = known.isPresent() ? FieldPart.PASSED_OVER : FieldPart.RESULT;
                }
                case "end" -> {
                    if (in == FieldPart.INSTRUCTION) {
                        in = FieldPart.NONE;
                        known(field).ifPresent(this::text);
                    }
                    in = FieldPart.NONE;
                }
                default -> {}
            }
        }

        private Optional<String> known(String instruction) {
            String name = instruction.strip().split("\\s+", 2)[0].toUpperCase(Locale.ROOT);
            Optional<String> known = Optional.ofNullable(FIELDS.get(name));
            if (known.isEmpty()) {
                unknown.add(name);
            }
            return known;
        }

        /** A content control that shows the document's title shows the paper's. */
        private void control(Element control) {
            boolean title = Dom.at(control, "sdtPr", "dataBinding")
                    .flatMap(binding -> Dom.attribute(binding, "xpath"))
                    .filter(path -> path.matches(".*[:/]title(\\[\\d+])?$"))
                    .isPresent();
            if (title) {
                text("{title}");
            } else {
                Dom.at(control, "sdtContent").ifPresent(this::inlines);
            }
        }

        private void picture(Element drawing) {
            logos.logo(drawing).ifPresent(logo -> pictures.putIfAbsent(placed(drawing), logo));
        }

        /** A picture that floats says itself where it stands. */
        private Position placed(Element drawing) {
            return Dom.all(drawing, "positionH").stream()
                    .findFirst()
                    .map(horizontal -> Dom.at(horizontal, "align")
                            .map(align ->
                                    Position.LEFT.or(align.getTextContent().strip()))
                            .orElseGet(() -> offset(horizontal)))
                    .orElse(position);
        }

        private Position offset(Element horizontal) {
            double emus = Dom.at(horizontal, "posOffset")
                    .flatMap(offset -> Dom.number(offset.getTextContent().strip()))
                    .orElse(0.0);
            return emus > HALF_A_PAGE ? Position.RIGHT : Position.LEFT;
        }
    }

    /** Of A4 between its margins, in English metric units. */
    private static final double HALF_A_PAGE = 2_900_000;

    /** What of a field is being read. */
    private enum FieldPart {
        NONE,
        INSTRUCTION,
        RESULT,
        PASSED_OVER
    }
}

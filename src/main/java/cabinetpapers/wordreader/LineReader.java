package cabinetpapers.wordreader;

import cabinetpapers.house.WordTemplate.Target;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Tone;
import cabinetpapers.wordreader.Piece.Accent;
import java.net.URI;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.w3c.dom.Element;

/** Reads what stands in a paragraph's line: words and their accents, links, notes, statuses and pictures. */
final class LineReader {

    /** The hidden count in our captions, by which Word can list tables and figures. */
    private static final String COUNT = "Caption Count";

    private static final Pattern ADDRESS = Pattern.compile("\\s*HYPERLINK\\s+\"([^\"]+)\".*", Pattern.DOTALL);

    private final SignedFile file;
    private final KnownDraft known;
    private final Remarks remarks;
    private int links;

    LineReader(SignedFile file, KnownDraft known, Remarks remarks) {
        this.file = file;
        this.known = known;
        this.remarks = remarks;
    }

    /**
     * A paragraph's content.
     *
     * @param drawings those that are no word-sized picture, and so stand on their own
     * @param breaks where pages end within it
     */
    record Content(List<Inline> inlines, List<Element> drawings, Breaks breaks) {

        boolean isEmpty() {
            return inlines.isEmpty() && drawings.isEmpty();
        }
    }

    enum Breaks {
        NONE,
        BEFORE,
        AFTER
    }

    Content read(Element paragraph) {
        Reading reading = new Reading();
        reading.children(paragraph, Optional.empty());
        return reading.content();
    }

    /**
     * The status read last.
     *
     * @param words as the file has them so far
     * @param at its place among the pieces
     */
    private record Status(Tone tone, String words, int at) {}

    /** A field on its way: what it asks for, then what it gave. */
    private static final class Field {
        private final StringBuilder instruction = new StringBuilder();
        private Optional<Piece.Link> link = Optional.empty();
        private Phase phase = Phase.INSTRUCTION;

        private enum Phase {
            INSTRUCTION,
            RESULT
        }
    }

    /** One paragraph. */
    private final class Reading {

        private final List<Piece> pieces = new ArrayList<>();
        private final List<Element> drawings = new ArrayList<>();
        private final Deque<Field> fields = new ArrayDeque<>();
        private Breaks breaks = Breaks.NONE;
        private Optional<Status> status = Optional.empty();

        Content content() {
            return new Content(Piece.inlines(pieces), drawings, breaks);
        }

        void children(Element parent, Optional<Piece.Link> link) {
            for (Element child : Dom.children(parent)) {
                switch (String.valueOf(child.getLocalName())) {
                    case "r" -> run(child, link);
                    case "hyperlink" -> children(child, link.or(() -> link(child)));
                    case "fldSimple" -> children(child, link.or(() -> address(instruction(child))));
                    case "smartTag", "customXml", "ins", "moveTo", "dir", "bdo" -> children(child, link);
                    case "sdt" -> Dom.at(child, "sdtContent").ifPresent(content -> children(content, link));
                    case "AlternateContent" -> Unread.refuseDrawing(child, remarks);
                    case "del", "moveFrom" -> {
                        // refused where the file's changes are looked for
                    }
                    default -> {
                        if (!Unread.isSilent(child) && !Changes.isMark(child)) {
                            Unread.refuse(child, remarks);
                        }
                    }
                }
            }
        }

        /** As the words before it in its run ask for, or where it begins the run, those of the run before. */
        private String hyphen(StringBuilder text) {
            boolean begins = text.isEmpty() && !pieces.isEmpty();
            return begins && pieces.getLast().inline() instanceof Inline.Text before
                    ? NoBreakHyphen.after(before.text())
                    : NoBreakHyphen.after(text);
        }

        private void run(Element run, Optional<Piece.Link> link) {
            StyleSheet.Look style = file.styles().ofRun(run);
            if (style.names().contains(COUNT)) {
                fieldMarks(run);
                return;
            }
            look(run);
            StringBuilder text = new StringBuilder();
            for (Element piece : Dom.children(run)) {
                switch (String.valueOf(piece.getLocalName())) {
                    case "t" -> text.append(spoken() ? piece.getTextContent() : "");
                    case "tab", "ptab" -> text.append(spoken() ? " " : "");
                    case "softHyphen" -> text.append('\u00AD');
                    case "noBreakHyphen" -> text.append(hyphen(text));
                    case "br", "cr" -> {
                        words(text, run, style, link);
                        lineBreak(piece, link);
                    }
                    case "drawing" -> {
                        words(text, run, style, link);
                        drawing(piece, link);
                    }
                    case "footnoteReference" -> {
                        words(text, run, style, link);
                        note(piece, Dom.attribute(piece, "id").flatMap(file::footnote), link);
                    }
                    case "endnoteReference" -> {
                        words(text, run, style, link);
                        note(piece, Dom.attribute(piece, "id").flatMap(file::endnote), link);
                    }
                    case "fldChar" -> {
                        words(text, run, style, link);
                        fieldMark(piece);
                    }
                    case "instrText" -> {
                        if (!fields.isEmpty()) {
                            fields.peek().instruction.append(piece.getTextContent());
                        }
                    }
                    case "AlternateContent" -> Unread.refuseDrawing(piece, remarks);
                    case "delText", "delInstrText", "commentReference" -> {
                        // refused where the file's changes are looked for
                    }
                    default -> {
                        if (!Unread.isSilent(piece)) {
                            Unread.refuse(piece, remarks);
                        }
                    }
                }
            }
            words(text, run, style, link);
        }

        /** What a field asks for is not printed; what it gave is. */
        private boolean spoken() {
            return fields.stream().noneMatch(field -> field.phase == Field.Phase.INSTRUCTION);
        }

        private void words(StringBuilder text, Element run, StyleSheet.Look style, Optional<Piece.Link> link) {
            if (text.isEmpty()) {
                return;
            }
            String words = text.toString();
            text.setLength(0);
            Optional<Piece.Link> leads = link.or(this::linkOfField);
            Optional<Tone> tone = style.names().stream()
                    .flatMap(name -> Signs.tone(name).stream())
                    .findFirst();
            if (tone.isPresent()) {
                status(tone.get(), words, leads);
                return;
            }
            Set<Accent> accents = accents(run, style);
            Signs.words(words).forEach(inline -> pieces.add(new Piece(inline, accents, leads)));
        }

        /** Programs split a status into several runs; the next status begins with its shape. */
        private void status(Tone tone, String words, Optional<Piece.Link> link) {
            boolean goesOn = status.filter(last -> last.tone() == tone && last.at() == pieces.size() - 1)
                            .isPresent()
                    && !words.startsWith(tone.shape());
            String whole = goesOn ? status.orElseThrow().words() + words : words;
            if (goesOn) {
                pieces.removeLast();
            }
            status = Optional.of(new Status(tone, whole, pieces.size()));
            pieces.add(new Piece(Signs.status(tone, whole), Set.of(), link));
        }

        private void lineBreak(Element mark, Optional<Piece.Link> link) {
            String type = Dom.attribute(mark, "type").orElse("textWrapping");
            if (type.equals("page") || type.equals("column")) {
                breaks = pieces.isEmpty() && drawings.isEmpty() ? Breaks.BEFORE : Breaks.AFTER;
            } else {
                pieces.add(new Piece(new Inline.LineBreak(), Set.of(), link.or(this::linkOfField)));
            }
        }

        private void drawing(Element element, Optional<Piece.Link> link) {
            Optional<Drawing> drawing = Drawing.of(element, file);
            if (drawing.isEmpty()) {
                Unread.refuseDrawing(element, remarks);
                return;
            }
            Optional<Inline.Sparkline> trend =
                    drawing.filter(one -> !one.alternativeText().isBlank()).flatMap(known::trend);
            if (trend.isPresent()) {
                pieces.add(new Piece(trend.get(), Set.of(), link.or(this::linkOfField)));
            } else {
                drawings.add(element);
            }
        }

        private void note(Element reference, Optional<Element> note, Optional<Piece.Link> link) {
            if (note.isEmpty()) {
                remarks.refuse(
                        reference, "it refers to a note that the file does not hold", "Type the note again in Word.");
                return;
            }
            List<Inline> content = new ArrayList<>();
            for (Element paragraph : Dom.children(note.get(), "p")) {
                Content part = read(paragraph);
                if (!content.isEmpty()) {
                    content.add(new Inline.LineBreak());
                }
                content.addAll(stripped(part.inlines()));
                part.drawings().forEach(drawing -> Unread.refuseDrawing(drawing, remarks));
            }
            pieces.add(new Piece(new Inline.Footnote(content), Set.of(), link.or(this::linkOfField)));
        }

        /** Between a note's mark and its words stands a space. */
        private List<Inline> stripped(List<Inline> content) {
            if (!content.isEmpty() && content.getFirst() instanceof Inline.Text text) {
                List<Inline> rest = new ArrayList<>(content);
                rest.set(0, Inline.text(text.text().replaceFirst("^\\s+", "")));
                return rest;
            }
            return content;
        }

        private void fieldMarks(Element run) {
            for (Element piece : Dom.children(run)) {
                if ("fldChar".equals(piece.getLocalName())) {
                    fieldMark(piece);
                } else if ("instrText".equals(piece.getLocalName()) && !fields.isEmpty()) {
                    fields.peek().instruction.append(piece.getTextContent());
                }
            }
        }

        private void fieldMark(Element mark) {
            switch (Dom.attribute(mark, "fldCharType").orElse("")) {
                case "begin" -> fields.push(new Field());
                case "separate" -> {
                    if (!fields.isEmpty()) {
                        fields.peek().phase = Field.Phase.RESULT;
                        fields.peek().link = address(fields.peek().instruction.toString());
                    }
                }
                default -> fields.poll();
            }
        }

        private Optional<Piece.Link> linkOfField() {
            return fields.stream().flatMap(field -> field.link.stream()).findFirst();
        }
    }

    private static String instruction(Element field) {
        return Dom.attribute(field, "instr").orElse("");
    }

    private Optional<Piece.Link> link(Element hyperlink) {
        return file.target(hyperlink, hyperlink.getAttributeNS(Dom.RELATIONSHIPS, "id"))
                .flatMap(
                        target -> target instanceof Target.Outside outside ? uri(outside.address()) : Optional.empty());
    }

    private Optional<Piece.Link> address(String instruction) {
        Matcher field = ADDRESS.matcher(instruction);
        return field.matches() ? uri(field.group(1)) : Optional.empty();
    }

    private Optional<Piece.Link> uri(String address) {
        try {
            URI uri = URI.create(address);
            String scheme = uri.getScheme() == null ? "" : uri.getScheme().toLowerCase(Locale.ROOT);
            links++;
            return Set.of("http", "https", "mailto").contains(scheme)
                    ? Optional.of(new Piece.Link(links, uri))
                    : Optional.empty();
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }

    /** Accents of the character style, by its name or by what it does, and those that somebody gave the words directly. */
    private Set<Accent> accents(Element run, StyleSheet.Look style) {
        Set<Accent> accents = EnumSet.noneOf(Accent.class);
        List<String> words = style.names().stream()
                .flatMap(name -> List.of(name.toLowerCase(Locale.ROOT).split(" ")).stream())
                .toList();
        if (Dom.toggle(run, "rPr", "b").or(() -> style.turns("b")).orElse(words.contains("strong"))) {
            accents.add(Accent.STRONG);
        }
        if (Dom.toggle(run, "rPr", "i").or(() -> style.turns("i")).orElse(words.contains("emphasis"))) {
            accents.add(Accent.EMPHASIS);
        }
        return accents;
    }

    /** What a run's own look says beyond accents: refused where it changes what is said, else told. */
    private void look(Element run) {
        if (says(run, "strike") || says(run, "dstrike")) {
            remarks.refuse(
                    run,
                    "words are struck through, and would be printed as if they stood",
                    "Delete them, or take the line through them off.");
        }
        if (Dom.value(run, "rPr", "vertAlign")
                .filter(place -> !place.equals("baseline"))
                .filter(place -> Dom.children(run, "t").stream()
                        .anyMatch(text -> !text.getTextContent().isBlank()))
                .isPresent()) {
            remarks.refuse(
                    run,
                    "letters are raised or lowered, which is not carried over",
                    "Use the character itself, such as ², or write it in words.");
        }
        if (Dom.at(run, "rPr", "highlight").isPresent()) {
            remarks.note(
                    run, "words are highlighted, which is not carried over", "See whether the mark is dealt with.");
        }
        if (Dom.value(run, "rPr", "u").filter(line -> !line.equals("none")).isPresent()) {
            remarks.note(run, "words are underlined, which is not carried over", "Use Strong or Emphasis instead.");
        }
    }

    private static boolean says(Element run, String property) {
        return Dom.toggle(run, "rPr", property).orElse(false);
    }
}

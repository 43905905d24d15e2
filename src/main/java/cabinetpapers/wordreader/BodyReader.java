package cabinetpapers.wordreader;

import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Fit;
import cabinetpapers.paper.Chart;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.PlainText;
import cabinetpapers.paper.PngImage;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads a document's body: what stands at its top level, stretch by stretch. */
final class BodyReader {

    /** What stands for a chart that is not known here; the finding that goes with it keeps it from being printed. */
    private static final Chart UNKNOWN = new Chart.StatusBars(List.of(new Chart.Bar("Not known", List.of())));

    private final SignedFile file;
    private final KnownDraft known;
    private final Remarks remarks;
    private final LineReader lines;
    private final TableReader tables;
    private final List<Stretch> stretches = new ArrayList<>();
    private List<Block> blocks = new ArrayList<>();
    private final ListBuilder list = new ListBuilder(block -> place().add(block));
    private Optional<Box> box = Optional.empty();
    private Optional<Caption> caption = Optional.empty();
    private Optional<Picture> figure = Optional.empty();
    private Optional<Contents> contents = Optional.empty();
    private Fit fit = Fit.FLOWS;

    private record Box(Block.Heading heading, List<Block> blocks) {}

    private record Caption(Element paragraph, String words) {}

    /** A chart whose caption and figures are still to come. */
    private record Picture(Element paragraph, Drawing drawing, Optional<String> caption) {}

    private record Contents(String title, int depth) {}

    BodyReader(SignedFile file, KnownDraft known, Remarks remarks) {
        this.file = file;
        this.known = known;
        this.remarks = remarks;
        this.lines = new LineReader(file, known, remarks);
        this.tables = new TableReader(file, known, lines, remarks);
    }

    List<Block> read(Element body) {
        blocks(body);
        end();
        stretches.add(Stretch.of(blocks, Dom.at(body, "sectPr"), fit));
        return Stretch.paper(stretches);
    }

    private void blocks(Element parent) {
        for (Element element : Dom.children(parent)) {
            switch (String.valueOf(element.getLocalName())) {
                case "p" -> paragraph(element);
                case "tbl" -> table(element);
                case "sdt" -> Dom.at(element, "sdtContent").ifPresent(this::blocks);
                case "customXml", "ins", "moveTo" -> blocks(element);
                default -> {
                    if (!Unread.isSilent(element) && !Changes.isMark(element)) {
                        Unread.refuse(element, remarks);
                    }
                }
            }
        }
    }

    /** Where the next block goes. */
    private List<Block> place() {
        return box.map(Box::blocks).orElse(blocks);
    }

    private void paragraph(Element element) {
        Line line = Line.of(element, file);
        if (file.styles().ofParagraph(element).name().toLowerCase(Locale.ROOT).startsWith(Kind.ONE_PAGE)) {
            fit = Fit.ONE_PAGE;
        }
        LineReader.Content content = line.kind() instanceof Kind.ContentsEntry ? entry(element) : lines.read(element);
        boolean breaks = line.beginsPage() || content.breaks() == LineReader.Breaks.BEFORE;
        if (breaks && !staysInBox(line.kind())) {
            breakPage();
        }
        paragraph(line, content);
        if (content.breaks() == LineReader.Breaks.AFTER) {
            breakPage();
        }
        line.endOfSection().ifPresent(this::endSection);
    }

    /** A line of the contents is made anew; only how deep they go is taken from the file. */
    private LineReader.Content entry(Element element) {
        Dom.all(element, "instrText").stream()
                .flatMap(instruction -> ContentsDepth.of(instruction.getTextContent()).stream())
                .findFirst()
                .ifPresent(depth -> contents = contents.map(open -> new Contents(open.title(), depth)));
        return new LineReader.Content(List.of(), List.of(), LineReader.Breaks.NONE);
    }

    private void paragraph(Line line, LineReader.Content content) {
        switch (line.kind()) {
            case Kind.Heading heading -> {
                end();
                heading(heading, content, line);
            }
            case Kind.NumberedText text -> {
                end();
                blocks.add(new Block.NumberedParagraph(text.depth(), content.inlines()));
                pictures(content, line);
            }
            case Kind.Item item -> {
                endUnless(item.home());
                list.item(item.depth(), item.mark(), line.place(), withoutLead(content.inlines()));
                pictures(content, line);
            }
            case Kind.Continued further -> {
                endUnless(further.home());
                if (list.isOpen()) {
                    list.further(further.depth(), withoutLead(content.inlines()));
                } else {
                    text(content, line);
                }
            }
            case Kind.Caption none -> {
                endExceptFigure();
                caption = Optional.of(new Caption(line.paragraph(), PlainText.of(content.inlines())));
            }
            case Kind.FigurePicture none -> {
                end();
                figure(content, line);
            }
            case Kind.FigureCaption none -> figureCaption(content, line);
            case Kind.ContentsTitle none -> {
                end();
                contents = Optional.of(new Contents(PlainText.of(content.inlines()), 2));
            }
            case Kind.ContentsEntry none -> {
                if (contents.isEmpty()) {
                    end();
                    contents = Optional.of(new Contents("Contents", 2));
                    entry(line.paragraph());
                }
            }
            case Kind.BoxHeading heading -> {
                end();
                openBox(heading, content);
            }
            case Kind.BoxText none -> {
                list.end();
                endOpen();
                text(content, line);
            }
            case Kind.Body none -> body(content, line);
            case Kind.Filler none -> body(content, line);
            case Kind.CellText none -> body(content, line);
            case Kind.Label none -> body(content, line);
            case Kind.FieldValue none -> body(content, line);
        }
    }

    /** Empty lines are but room, wherever they stand. */
    private void body(LineReader.Content content, Line line) {
        if (!content.isEmpty()) {
            end();
            text(content, line);
        }
    }

    private void text(LineReader.Content content, Line line) {
        if (!PlainText.of(content.inlines()).isBlank() || hasNote(content.inlines())) {
            place().add(new Block.Paragraph(content.inlines()));
        }
        pictures(content, line);
    }

    private static boolean hasNote(List<Inline> inlines) {
        return inlines.stream().anyMatch(Inline.Footnote.class::isInstance);
    }

    private void heading(Kind.Heading kind, LineReader.Content content, Line line) {
        if (!PlainText.of(content.inlines()).isBlank()) {
            Block.Numbered numbered = kind.level() == 2 ? kind.numbered() : Block.Numbered.PLAIN;
            blocks.add(new Block.Heading(kind.level(), numbered, content.inlines()));
        }
        pictures(content, line);
    }

    private void openBox(Kind.BoxHeading kind, LineReader.Content content) {
        if (PlainText.of(content.inlines()).isBlank()) {
            return;
        }
        box = Optional.of(
                new Box(new Block.Heading(kind.level(), Block.Numbered.PLAIN, content.inlines()), new ArrayList<>()));
        content.drawings().forEach(drawing -> Unread.refuseDrawing(drawing, remarks));
    }

    private void figure(LineReader.Content content, Line line) {
        if (content.drawings().size() == 1) {
            Drawing.of(content.drawings().getFirst(), file)
                    .ifPresent(
                            drawing -> figure = Optional.of(new Picture(line.paragraph(), drawing, Optional.empty())));
        } else if (!content.isEmpty()) {
            text(content, line);
        }
    }

    private void figureCaption(LineReader.Content content, Line line) {
        Optional<Picture> waiting = figure.filter(picture -> picture.caption().isEmpty());
        if (waiting.isPresent()) {
            figure = Optional.of(new Picture(
                    waiting.get().paragraph(), waiting.get().drawing(), Optional.of(PlainText.of(content.inlines()))));
        } else {
            body(content, line);
        }
    }

    /** What a box cannot hold stands after it. */
    private void pictures(LineReader.Content content, Line line) {
        for (Element element : content.drawings()) {
            Drawing.of(element, file).ifPresent(drawing -> {
                end();
                picture(drawing, line);
            });
        }
    }

    private void picture(Drawing drawing, Line line) {
        if (drawing.alternativeText().isBlank()) {
            remarks.refuse(
                    line.paragraph(),
                    "a picture has no alternative text",
                    "Say in Word what it shows (right click, Edit Alt Text).");
            return;
        }
        Optional<PngImage> png = drawing.png();
        if (png.isEmpty()) {
            remarks.refuse(
                    line.paragraph(),
                    "the picture \"" + drawing.alternativeText() + "\" is in a format that cannot be printed",
                    "Put it in as PNG or JPEG.");
            return;
        }
        double width = known.width(drawing).orElse(Math.max(1, drawing.widthPoints()));
        blocks.add(new Block.Picture(png.get(), drawing.alternativeText(), width));
    }

    private void table(Element element) {
        list.end();
        endBox();
        endContents();
        if (tables.beginsPage(element)) {
            breakPage();
        }
        Optional<Caption> above = caption;
        caption = Optional.empty();
        if (tables.isGrid(element)) {
            above.ifPresent(words -> blocks.add(Block.Paragraph.of(words.words())));
            endFigure();
            tables.grid(element).ifPresent(blocks::add);
            return;
        }
        Optional<Block.Table> table =
                tables.table(element, above.map(Caption::words).orElse(""));
        Optional<Picture> picture = figure;
        figure = Optional.empty();
        if (table.isPresent() && picture.isPresent()) {
            figure(picture.get(), table.get());
        } else {
            table.ifPresent(blocks::add);
        }
    }

    private void figure(Picture picture, Block.Table data) {
        Optional<String> words = picture.caption().filter(text -> !text.isBlank());
        if (words.isEmpty() || picture.drawing().alternativeText().isBlank()) {
            remarks.refuse(
                    picture.paragraph(),
                    "a chart has lost its caption or its alternative text",
                    "Put it back as the draft has it.");
            return;
        }
        blocks.add(
                new Block.Figure(chart(picture), words.get(), picture.drawing().alternativeText(), data));
    }

    private Chart chart(Picture picture) {
        Optional<Chart> same = known.chart(picture.drawing());
        if (same.isPresent()) {
            return same.get();
        }
        Optional<Chart> saying = known.chartSaying(picture.drawing());
        if (saying.isPresent()) {
            remarks.note(
                    picture.paragraph(),
                    "charts' pictures were written anew by the program that saved the file",
                    "Nothing need be done: charts are drawn again from their figures.");
            return saying.get();
        }
        remarks.refuse(
                picture.paragraph(),
                "the chart \"" + picture.caption().orElse("")
                        + "\" is not one of the draft's, or its picture was replaced",
                "Put the draft's chart back; to change it, correct the data and run again.");
        return UNKNOWN;
    }

    /** In a box a tab leads each further paragraph to its edge. */
    private static List<Inline> withoutLead(List<Inline> inlines) {
        if (!inlines.isEmpty() && inlines.getFirst() instanceof Inline.Text text) {
            String rest = text.text().stripLeading();
            List<Inline> all = new ArrayList<>(inlines);
            if (rest.isEmpty()) {
                all.removeFirst();
            } else {
                all.set(0, Inline.text(rest));
            }
            return all;
        }
        return inlines;
    }

    /** A box is not broken by hand. */
    private boolean staysInBox(Kind kind) {
        return box.isPresent()
                && (kind instanceof Kind.BoxText
                        || (kind instanceof Kind.Item item && item.home() == Kind.Home.BOX)
                        || (kind instanceof Kind.Continued further && further.home() == Kind.Home.BOX));
    }

    private void breakPage() {
        end();
        blocks.add(new Block.PageBreak());
    }

    private void endSection(Element setup) {
        end();
        stretches.add(Stretch.of(blocks, Optional.of(setup), fit));
        blocks = new ArrayList<>();
        fit = Fit.FLOWS;
    }

    private void endUnless(Kind.Home home) {
        switch (home) {
            case TEXT -> {
                if (box.isPresent()) {
                    end();
                } else {
                    endOpen();
                }
            }
            case BOX -> endOpen();
        }
    }

    private void end() {
        list.end();
        endBox();
        endOpen();
    }

    private void endExceptFigure() {
        list.end();
        endBox();
        endContents();
        endCaption();
    }

    private void endOpen() {
        endContents();
        endCaption();
        endFigure();
    }

    private void endBox() {
        list.end();
        Optional<Box> open = box;
        box = Optional.empty();
        open.ifPresent(done -> blocks.add(new Block.Callout(done.heading(), done.blocks())));
    }

    private void endContents() {
        contents.filter(open -> !open.title().isBlank())
                .ifPresent(open -> blocks.add(new Block.Contents(open.title(), open.depth())));
        contents = Optional.empty();
    }

    private void endCaption() {
        Optional<Caption> open = caption;
        caption = Optional.empty();
        open.filter(words -> !words.words().isBlank()).ifPresent(words -> {
            remarks.note(words.paragraph(), "a caption stands without its table", "It is printed as a paragraph.");
            blocks.add(Block.Paragraph.of(words.words()));
        });
    }

    private void endFigure() {
        Optional<Picture> open = figure;
        figure = Optional.empty();
        open.ifPresent(picture -> remarks.refuse(
                picture.paragraph(),
                "the chart \"" + picture.caption().orElse(picture.drawing().alternativeText())
                        + "\" has lost the table of its figures",
                "Put the table back below it, with its caption, or take the chart out too."));
    }
}

package cabinetpapers.word;

import cabinetpapers.chart.Charts;
import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.markup.Language;
import cabinetpapers.markup.Sanitiser;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.Stage;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Deque;
import java.util.EnumMap;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;
import org.w3c.dom.Element;

/** Renders papers as Word files in a house style. */
public final class WordRenderer {

    private final HouseStyle house;
    private final Stage stage;
    private final Optional<TemplateBase> base;

    /** For papers that are signed off. */
    public WordRenderer(HouseStyle house) {
        this(house, Stage.FINAL);
    }

    public WordRenderer(HouseStyle house, Stage stage) {
        this.house = house;
        this.stage = stage;
        this.base = house.template().map(template -> new TemplateBase(house, template));
    }

    /**
     * Writes the paper as a .docx file. The same paper always gives the same bytes.
     *
     * @param out is not closed
     * @return what could not be printed as given
     */
    public List<Finding> render(Paper paper, OutputStream out) {
        return new Rendering(paper, out).render();
    }

    /** One paper on its way into one file. */
    private final class Rendering {

        private final Paper paper;
        private final Findings findings = new Findings();
        private final WordPackage file;
        private final List<Stretch> stretches;
        private final Survey survey;
        private final Relationships relationships = new Relationships();
        private final List<Part> parts = new ArrayList<>();
        private final Footnotes footnotes = new Footnotes();
        private final TemplateLists listsOfTemplate =
                base.map(TemplateBase::lists).orElse(TemplateLists.NONE);
        private final Lists lists = new Lists(listsOfTemplate.count());
        /** The sizes of the parts that must fit one page, and the styles that the document uses. */
        private Sizing onePage = Sizing.usual(house);

        private Set<String> used = Set.of();

        Rendering(Paper paper, OutputStream out) {
            this.paper = paper;
            this.file = new WordPackage(out, new Sanitiser(Language.WORD, Place.of(paper.title()), findings));
            this.stretches = Stretch.of(paper.blocks());
            this.survey = Survey.of(stretches, house);
        }

        List<Finding> render() {
            for (Part part : List.of(Part.STYLES, Part.SETTINGS, Part.NUMBERING, Part.FOOTNOTES)) {
                parts.add(part);
                relationships.internal(part.relationship(), part.name());
            }
            Furnishing furnishing = new Furnishing(house, base, stage, areas(), relationships);
            parts.addAll(furnishing.parts());
            file.begin(parts);
            file.properties(paper, house.language());
            Optional<Carrier> carrier = base.map(template -> template.carrier(file));
            if (base.isPresent() && carrier.isPresent()) {
                ofTemplate(base.get(), carrier.get());
            }
            SettingsWriter.EvenPages evenPages =
                    base.map(TemplateBase::evenPages).orElse(SettingsWriter.EvenPages.LIKE_ODD);
            part(Part.SETTINGS, xml -> SettingsWriter.write(xml, house.language(), evenPages));
            furnishing.write(file, paper.runningTitle(), carrier);
            Charts charts = new Charts(house);
            Deque<Media.Placed> pictures = Media.write(survey.illustrations(), file, relationships, charts);
            Map<Inline.Sparkline, Media.Placed> sparklines =
                    Media.write(survey.sparklines(), house.sizes().table(), file, relationships, charts);
            file.xml(WordPackage.DOCUMENT, xml -> document(xml, furnishing, pictures, sparklines));
            afterDocument();
            file.finish();
            return findings.list();
        }

        /** Theme and list of fonts, and what they refer to. */
        private void ofTemplate(TemplateBase template, Carrier carrier) {
            for (String kind : List.of("theme", "fontTable")) {
                template.part(kind).ifPresent(part -> {
                    Element content = TemplateXml.parse(part.bytes());
                    Relationships ofPart = carrier.carry(content, part);
                    String name = kind + ".xml";
                    file.picture(name, part.contentType(), TemplateXml.bytes(content));
                    file.relate(name, ofPart);
                    relationships.internal(kind, name);
                });
            }
        }

        private void document(
                Xml xml,
                Furnishing furnishing,
                Deque<Media.Placed> pictures,
                Map<Inline.Sparkline, Media.Placed> sparklines) {
            DrawingWriter drawings = new DrawingWriter(xml);
            SectionWriter sections = new SectionWriter(house, furnishing);
            Sheet sheet = new Sheet(
                    xml,
                    new ParagraphWriter(xml, sections),
                    new InlineWriter(xml, relationships, Optional.of(footnotes), drawings, sparklines));
            WordCutter cutter = new WordCutter(Family.nearest(house.fontFamily()));
            onePage = new OnePage(house, cutter, survey, pictures, paper.title(), findings).sizes(stretches);
            List<Integer> pages = survey.hasContents()
                    ? PageGuess.of(stretches, house, onePage, cutter, survey, pictures)
                    : List.of();
            Iterator<Survey.Entry> headings = survey.headings().iterator();
            Function<Sizing, BlockWriter> writer = sizing -> {
                HouseStyle sizes = sizing.style();
                CellNeeds needs = new CellNeeds(sizes, cutter);
                TextHeight heights = new TextHeight(sizing, cutter);
                return new BlockWriter(
                        sheet,
                        sizing.belowTable(),
                        headings,
                        pictures,
                        new ListWriter(sheet, lists),
                        new TableWriter(sheet, sizes, needs, heights, paper.title(), findings),
                        new FieldGridWriter(sheet, needs, house.palette().tableHeader()),
                        new ContentsWriter(sheet, survey, pages),
                        drawings);
            };
            Map<StyleSet, BlockWriter> writers = new EnumMap<>(StyleSet.class);
            writers.put(StyleSet.HOUSE, writer.apply(Sizing.usual(house)));
            writers.put(StyleSet.ONE_PAGE, writer.apply(onePage));
            new DocumentWriter(sheet, writers, sections).write(stretches, house);
            used = sheet.paragraphs().used();
        }

        /** What only the document's content makes known. */
        private void afterDocument() {
            Relationships ofFootnotes = new Relationships();
            styles();
            part(Part.NUMBERING, xml -> NumberingWriter.write(xml, lists.restarts(), listsOfTemplate));
            part(Part.FOOTNOTES, xml -> FootnotesWriter.write(xml, footnotes.notes(), ofFootnotes));
            file.relate(WordPackage.DOCUMENT, relationships);
            file.relate(Part.FOOTNOTES.name(), ofFootnotes);
        }

        private void styles() {
            if (base.isPresent()) {
                file.bytes(Part.STYLES.name(), base.get().styles(onePage, used));
            } else {
                part(Part.STYLES, xml -> {
                    StylesWriter.write(xml, house);
                    StylesWriter.writeOnePage(xml, onePage, used);
                });
            }
        }

        private void part(Part part, Consumer<Xml> content) {
            file.xml(part.name(), content);
        }

        private List<PageArea> areas() {
            return stretches.stream()
                    .map(stretch -> PageArea.of(house, stretch.orientation()))
                    .distinct()
                    .toList();
        }
    }
}

package cabinetpapers.word;

import cabinetpapers.chart.Charts;
import cabinetpapers.chart.Typefaces.Family;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.paper.Inline;
import cabinetpapers.paper.Paper;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import org.w3c.dom.Element;

/** Renders papers as Word files in a house style. */
public final class WordRenderer {

    private final HouseStyle house;
    private final Optional<TemplateBase> base;

    public WordRenderer(HouseStyle house) {
        this.house = house;
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

        Rendering(Paper paper, OutputStream out) {
            this.paper = paper;
            this.file = new WordPackage(out, new Sanitiser(Place.of(paper.title()), findings));
            this.stretches = Stretch.of(paper.blocks());
            this.survey = Survey.of(stretches, house);
        }

        List<Finding> render() {
            for (Part part : List.of(Part.STYLES, Part.SETTINGS, Part.NUMBERING, Part.FOOTNOTES)) {
                parts.add(part);
                relationships.internal(part.relationship(), part.name());
            }
            Furnishing furnishing = new Furnishing(house, base, areas(), relationships);
            parts.addAll(furnishing.parts());
            file.begin(parts);
            file.properties(paper, house.language());
            Optional<Carrier> carrier = base.map(template -> template.carrier(file));
            if (base.isPresent() && carrier.isPresent()) {
                ofTemplate(base.get(), carrier.get());
            } else {
                part(Part.STYLES, xml -> StylesWriter.write(xml, house));
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

        /** Styles, theme and list of fonts, and what they refer to. */
        private void ofTemplate(TemplateBase template, Carrier carrier) {
            file.bytes(Part.STYLES.name(), template.styles());
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
            CellNeeds needs = new CellNeeds(house, cutter);
            List<Integer> pages =
                    survey.hasContents() ? PageGuess.of(stretches, house, cutter, survey, pictures) : List.of();
            BlockWriter blocks = new BlockWriter(
                    sheet,
                    survey,
                    pictures,
                    new ListWriter(sheet, lists),
                    new TableWriter(xml, house, needs, paper.title(), findings),
                    new FieldGridWriter(sheet, needs, house.palette().tableHeader()),
                    new ContentsWriter(sheet, survey, pages),
                    drawings);
            new DocumentWriter(sheet, blocks, sections).write(stretches, house);
        }

        /** What only the document's content makes known. */
        private void afterDocument() {
            Relationships ofFootnotes = new Relationships();
            part(Part.NUMBERING, xml -> NumberingWriter.write(xml, lists.restarts(), listsOfTemplate));
            part(Part.FOOTNOTES, xml -> FootnotesWriter.write(xml, footnotes.notes(), ofFootnotes));
            file.relate(WordPackage.DOCUMENT, relationships);
            file.relate(Part.FOOTNOTES.name(), ofFootnotes);
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

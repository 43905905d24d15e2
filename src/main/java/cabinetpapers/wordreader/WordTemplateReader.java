package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.WordTemplate;
import java.util.Optional;
import org.w3c.dom.Element;

/**
 * Reads a council's Word template (.dotx or .docx). Whatever is in the file, nothing of it is run and nothing fetched.
 *
 * <p>Among the findings is what some readers could not read in papers made with it.
 */
public final class WordTemplateReader {

    private static final String STRICT = "http://purl.oclc.org/ooxml/wordprocessingml/main";

    private WordTemplateReader() {}

    /**
     * @param source what the template is called in messages
     * @return empty where the findings hold a blocker
     */
    public static Optional<TemplateReading> read(String source, byte[] file, Findings findings) {
        Findings own = new Findings();
        Place place = Place.of(source);
        Optional<TemplateReading> reading = Archive.unpack(file, place, own)
                .flatMap(parts -> PackageReader.read(parts, place, own))
                .flatMap(template -> read(template, place, own));
        findings.addAll(own.list());
        return own.blocked() ? Optional.empty() : reading;
    }

    private static Optional<TemplateReading> read(WordTemplate template, Place place, Findings findings) {
        Optional<Element> document =
                Dom.parse(template.part(template.document()).bytes());
        if (document.isEmpty() || !Dom.WORD.equals(document.get().getNamespaceURI())) {
            boolean strict =
                    document.isPresent() && STRICT.equals(document.get().getNamespaceURI());
            findings.add(Finding.blocker(
                    place,
                    strict ? "it is a Strict Open XML document" : "its document part is not Word's",
                    "Save it in Word as \"Word Template\" or \"Word Document\"."));
            return Optional.empty();
        }
        Setup setup = Setup.of(document.get(), place, findings);
        if (!setup.leavesRoom()) {
            findings.add(Finding.blocker(
                    place,
                    "its margins leave less than half of the page's shorter side",
                    "Make them narrower, for instance 20 mm each."));
            return Optional.empty();
        }
        StyleSheet styles = LookReader.styles(template);
        Barriers barriers = new Barriers(template.source(), styles, findings);
        LookReader reader = new LookReader(template, styles, setup, findings);
        reader.reportStyles();
        new LeftOut(template, styles, findings).report(document.get());
        barriers.styles();
        barriers.fakeHeadings(document.get());
        return Optional.of(new TemplateReading(reader.look(), reader.known()));
    }
}

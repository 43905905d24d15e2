package cabinetpapers.yaml;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.yaml.Yaml.Scalar;
import cabinetpapers.yaml.Yaml.Sequence;
import cabinetpapers.yaml.YamlMapping.Entry;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.snakeyaml.engine.v2.exceptions.Mark;
import org.snakeyaml.engine.v2.exceptions.MarkedYamlEngineException;
import tools.jackson.core.JacksonException;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.core.TokenStreamLocation;
import tools.jackson.dataformat.yaml.YAMLFactory;
import tools.jackson.dataformat.yaml.YAMLParser;

/**
 * Reads YAML text whose outermost part is keys and values.
 *
 * <p>Token by token rather than bound to classes: a cold start takes a quarter of the time, each value keeps its line,
 * and one run reports everything.
 */
public final class YamlReader {

    private static final YAMLFactory FACTORY = new YAMLFactory();

    private final String source;
    private final YAMLParser tokens;
    private final Findings findings;

    private YamlReader(String source, YAMLParser tokens, Findings findings) {
        this.source = source;
        this.tokens = tokens;
        this.findings = findings;
    }

    /** Empty when the text is not YAML, or not keys and values; findings say why. */
    public static Optional<YamlMapping> read(String source, String text, Findings findings) {
        try (YAMLParser tokens = (YAMLParser) FACTORY.createParser(ObjectReadContext.empty(), text)) {
            return new YamlReader(source, tokens, findings).document();
        } catch (JacksonException e) {
            findings.add(unreadable(source, e));
            return Optional.empty();
        }
    }

    private static Finding unreadable(String source, JacksonException e) {
        Place place = place(source, e.getLocation());
        String problem = e.getOriginalMessage();
        if (e.getCause() instanceof MarkedYamlEngineException marked) {
            place = mark(marked).map(mark -> place(source, mark)).orElse(place);
            problem = marked.getProblem();
        }
        return Finding.blocker(
                place,
                "this is not YAML (" + problem.lines().findFirst().orElse("unreadable") + ")",
                "Look for a missing quotation mark, a colon without a space after it, or uneven indentation.");
    }

    /** The spot itself; of what has no end, the spot where it begins. */
    private static Optional<Mark> mark(MarkedYamlEngineException e) {
        return e.getProblem().contains("end of stream") ? e.getContextMark().or(e::getProblemMark) : e.getProblemMark();
    }

    private Optional<YamlMapping> document() {
        JsonToken first = tokens.nextToken();
        Place begin = first == null ? Place.of(source) : here();
        if (first == null || !(value("", first) instanceof YamlMapping mapping)) {
            findings.add(
                    Finding.blocker(begin, "there are no keys and values here", "Write lines like \"key: value\"."));
            return Optional.empty();
        }
        if (tokens.nextToken() != null) {
            findings.add(Finding.blocker(here(), "a second YAML document begins here", "Take out the line of dashes."));
        }
        return Optional.of(mapping);
    }

    private Yaml value(String name, JsonToken token) {
        Place begin = here();
        if (token == JsonToken.START_OBJECT) {
            return mapping(name, begin);
        }
        if (token == JsonToken.START_ARRAY) {
            return sequence(name, begin);
        }
        if (tokens.isCurrentAlias()) {
            findings.add(Finding.blocker(begin, "an alias (*name) is not supported", "Write the value out."));
        }
        return new Scalar(token == JsonToken.VALUE_NULL ? "" : tokens.getString(), begin);
    }

    private YamlMapping mapping(String name, Place begin) {
        Map<String, Entry> entries = new LinkedHashMap<>();
        while (tokens.nextToken() == JsonToken.PROPERTY_NAME) {
            String key = tokens.currentName();
            Place at = here();
            String path = name.isEmpty() ? key : name + "." + key;
            if (entries.put(key, new Entry(at, value(path, tokens.nextToken()))) != null) {
                findings.add(Finding.blocker(at, "\"" + path + "\" is given twice", "Keep one of the two."));
            }
        }
        return new YamlMapping(name, entries, begin);
    }

    private Sequence sequence(String name, Place begin) {
        List<Yaml> items = new ArrayList<>();
        for (JsonToken token = tokens.nextToken(); token != JsonToken.END_ARRAY; token = tokens.nextToken()) {
            items.add(value(name, token));
        }
        return new Sequence(items, begin);
    }

    private Place here() {
        return place(source, tokens.currentTokenLocation());
    }

    private static Place place(String source, Mark mark) {
        return new Place(source, "line " + (mark.getLine() + 1) + " column " + (mark.getColumn() + 1));
    }

    private static Place place(String source, TokenStreamLocation at) {
        return at == null || at.getLineNr() < 1
                ? Place.of(source)
                : new Place(source, "line " + at.getLineNr() + " column " + at.getColumnNr());
    }
}

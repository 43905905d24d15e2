package cabinetpapers.template;

import static java.util.Objects.requireNonNull;

import cabinetpapers.finding.Place;
import cabinetpapers.template.Template.FieldPath;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/** What follows one another in a template before it is nested: Markdown, and directives on lines of their own. */
sealed interface Sibling {

    record Markdown(org.commonmark.node.Node node) implements Sibling {
        public Markdown {
            requireNonNull(node, "node");
        }
    }

    /** A line of its own that is no Markdown. */
    sealed interface Directive extends Sibling {
        Place place();
    }

    /** A directive that holds what follows, up to the one that closes it. */
    sealed interface Opening extends Directive {}

    record OpenIf(FieldPath condition) implements Opening {
        @Override
        public Place place() {
            return condition.place();
        }
    }

    record OpenEach(FieldPath items, String name) implements Opening {
        @Override
        public Place place() {
            return items.place();
        }
    }

    record Else(Place place) implements Directive {}

    record CloseIf(Place place) implements Directive {}

    record CloseEach(Place place) implements Directive {}

    /** {@code :::name key=value}. */
    record OpenBlock(String name, Map<String, String> arguments, Place place) implements Opening {
        public OpenBlock {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }
    }

    record CloseBlock(Place place) implements Directive {}

    /** <code>{.form name="Report details"}</code>; a class is a key that begins with a dot, without value. */
    record Attributes(Map<String, String> arguments, Place place) implements Directive {
        public Attributes {
            arguments = Collections.unmodifiableMap(new LinkedHashMap<>(arguments));
        }
    }
}

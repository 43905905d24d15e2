package cabinetpapers.wordreader;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilder;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.w3c.dom.NodeList;
import org.xml.sax.ErrorHandler;
import org.xml.sax.SAXException;
import org.xml.sax.SAXParseException;

/** Small steps through the XML of a Word file. Elements and attributes are named without their prefixes. */
final class Dom {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private Dom() {}

    /** Empty where the part is no XML, or declares a document type: entities could fetch files or fill the memory. */
    static Optional<Element> parse(byte[] part) {
        try {
            return Optional.of(builder().parse(new ByteArrayInputStream(part)).getDocumentElement());
        } catch (SAXException | IOException e) {
            return Optional.empty();
        }
    }

    private static DocumentBuilder builder() {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            factory.setXIncludeAware(false);
            factory.setExpandEntityReferences(false);
            DocumentBuilder builder = factory.newDocumentBuilder();
            builder.setErrorHandler(new Quiet());
            return builder;
        } catch (ParserConfigurationException e) {
            throw new IllegalStateException("every Java can refuse document types", e);
        }
    }

    /** Without it the parser prints what it finds. */
    private static final class Quiet implements ErrorHandler {
        @Override
        public void warning(SAXParseException e) {}

        @Override
        public void error(SAXParseException e) {}

        @Override
        public void fatalError(SAXParseException e) throws SAXException {
            throw e;
        }
    }

    static List<Element> children(Element parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    /** The first element at the end of a path of children. */
    static Optional<Element> at(Element parent, String... path) {
        Optional<Element> here = Optional.of(parent);
        for (String name : path) {
            here = here.flatMap(element -> children(element, name).stream().findFirst());
        }
        return here;
    }

    /** All elements of this name below, in reading order. */
    static List<Element> all(Element root, String name) {
        return listed(root.getElementsByTagNameNS("*", name));
    }

    /** All elements of any of these names below, in reading order. */
    static List<Element> all(Element root, Set<String> names) {
        return listed(root.getElementsByTagNameNS("*", "*")).stream()
                .filter(element -> names.contains(element.getLocalName()))
                .toList();
    }

    private static List<Element> listed(NodeList nodes) {
        List<Element> elements = new ArrayList<>();
        for (int i = 0; i < nodes.getLength(); i++) {
            elements.add((Element) nodes.item(i));
        }
        return elements;
    }

    /** An attribute of WordprocessingML; empty where there is none. */
    static Optional<String> attribute(Element element, String name) {
        String value = element.getAttributeNS(WORD, name);
        return value.isEmpty() ? Optional.empty() : Optional.of(value);
    }

    /** The value at the end of a path of children. */
    static Optional<String> value(Element parent, String... path) {
        return at(parent, path).flatMap(element -> attribute(element, "val"));
    }

    /** Whether a property is there and not turned off. */
    static Optional<Boolean> toggle(Element parent, String... path) {
        return at(parent, path).map(element -> {
            String value = attribute(element, "val").orElse("true");
            return !(value.equals("0") || value.equals("false") || value.equals("off"));
        });
    }

    /** A whole number, such as a length in twentieths of a point. */
    static Optional<Double> number(Element element, String name) {
        return attribute(element, name).flatMap(Dom::number);
    }

    static Optional<Double> number(String text) {
        return text.matches("-?\\d{1,9}(?:\\.\\d{1,6})?") ? Optional.of(Double.valueOf(text)) : Optional.empty();
    }
}

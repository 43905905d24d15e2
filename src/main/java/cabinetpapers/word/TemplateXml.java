package cabinetpapers.word;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.xml.XMLConstants;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import javax.xml.transform.OutputKeys;
import javax.xml.transform.Transformer;
import javax.xml.transform.TransformerException;
import javax.xml.transform.TransformerFactory;
import javax.xml.transform.dom.DOMSource;
import javax.xml.transform.stream.StreamResult;
import org.w3c.dom.Element;
import org.w3c.dom.NamedNodeMap;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The XML of a template's parts, which are small, as a tree: it is read, changed and written again. */
final class TemplateXml {

    static final String WORD = "http://schemas.openxmlformats.org/wordprocessingml/2006/main";
    static final String RELATIONSHIPS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";

    private static final Set<String> KNOWN =
            Set.of(WORD, RELATIONSHIPS, XMLConstants.XMLNS_ATTRIBUTE_NS_URI, XMLConstants.XML_NS_URI);

    private TemplateXml() {}

    static Element parse(byte[] part) {
        try {
            DocumentBuilderFactory factory = DocumentBuilderFactory.newInstance();
            factory.setNamespaceAware(true);
            factory.setFeature(XMLConstants.FEATURE_SECURE_PROCESSING, true);
            factory.setFeature("http://apache.org/xml/features/disallow-doctype-decl", true);
            return factory.newDocumentBuilder()
                    .parse(new ByteArrayInputStream(part))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new IllegalStateException("a template's part was checked and is no XML", e);
        }
    }

    /** A whole part. */
    static byte[] bytes(Element root) {
        root.getOwnerDocument().setXmlStandalone(true);
        return write(root.getOwnerDocument(), "no");
    }

    /** One element of a part, to stand in another. */
    static String text(Element element) {
        return new String(write(element, "yes"), StandardCharsets.UTF_8);
    }

    private static byte[] write(Node node, String bare) {
        try {
            Transformer transformer = TransformerFactory.newInstance().newTransformer();
            transformer.setOutputProperty(OutputKeys.OMIT_XML_DECLARATION, bare);
            ByteArrayOutputStream out = new ByteArrayOutputStream();
            transformer.transform(new DOMSource(node), new StreamResult(out));
            return out.toByteArray();
        } catch (TransformerException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Takes out what newer versions of Word add to the standard; they mark it as something that may be passed over. */
    static void withoutExtensions(Element root) {
        for (Element element : everything(root)) {
            if (WORD.equals(element.getNamespaceURI())) {
                NamedNodeMap attributes = element.getAttributes();
                for (int i = attributes.getLength() - 1; i >= 0; i--) {
                    Node attribute = attributes.item(i);
                    if (attribute.getNamespaceURI() != null && !KNOWN.contains(attribute.getNamespaceURI())) {
                        attributes.removeNamedItemNS(attribute.getNamespaceURI(), attribute.getLocalName());
                    }
                }
            } else {
                remove(element);
            }
        }
    }

    static List<Element> children(Node parent) {
        List<Element> children = new ArrayList<>();
        for (Node node = parent.getFirstChild(); node != null; node = node.getNextSibling()) {
            if (node instanceof Element element) {
                children.add(element);
            }
        }
        return children;
    }

    static List<Element> children(Node parent, String name) {
        return children(parent).stream()
                .filter(child -> name.equals(child.getLocalName()))
                .toList();
    }

    static Optional<Element> child(Node parent, String name) {
        return children(parent, name).stream().findFirst();
    }

    /** All elements of WordprocessingML of this name below, in reading order. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagNameNS(WORD, name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The root and all elements below. */
    static List<Element> everything(Element root) {
        List<Element> found = new ArrayList<>(List.of(root));
        var nodes = root.getElementsByTagNameNS("*", "*");
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    static String attribute(Element element, String name) {
        return element.getAttributeNS(WORD, name);
    }

    static void set(Element element, String name, String value) {
        element.setAttributeNS(WORD, "w:" + name, value);
    }

    /** The value of a child; empty where there is none. */
    static String value(Element parent, String name) {
        return child(parent, name).map(child -> attribute(child, "val")).orElse("");
    }

    /** The child of this name, made at the end where there is none. */
    static Element made(Element parent, String name, String... attributes) {
        Element child = child(parent, name).orElseGet(() -> {
            Element made = parent.getOwnerDocument().createElementNS(WORD, "w:" + name);
            parent.appendChild(made);
            return made;
        });
        for (int i = 0; i < attributes.length; i += 2) {
            set(child, attributes[i], attributes[i + 1]);
        }
        return child;
    }

    static void remove(Node node) {
        node.getParentNode().removeChild(node);
    }

    /** A whole number in an attribute; empty where it is none. */
    static Optional<Integer> number(Element element, String name) {
        String value = attribute(element, name);
        return value.matches("-?\\d{1,9}") ? Optional.of(Integer.valueOf(value)) : Optional.empty();
    }
}

package cabinetpapers.word;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import javax.xml.parsers.DocumentBuilderFactory;
import javax.xml.parsers.ParserConfigurationException;
import org.w3c.dom.Element;
import org.w3c.dom.Node;
import org.xml.sax.SAXException;

/** The parts of a .docx file, by their names in it, and small steps through their XML. */
final class DocxParts {

    private final Map<String, byte[]> parts = new LinkedHashMap<>();

    DocxParts(byte[] docx) {
        try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(docx))) {
            for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                parts.put(entry.getName(), zip.readAllBytes());
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    List<String> names() {
        return List.copyOf(parts.keySet());
    }

    byte[] bytes(String name) {
        byte[] bytes = parts.get(name);
        if (bytes == null) {
            throw new AssertionError("no part " + name + " among " + parts.keySet());
        }
        return bytes;
    }

    String text(String name) {
        return new String(bytes(name), StandardCharsets.UTF_8);
    }

    Element xml(String name) {
        try {
            return DocumentBuilderFactory.newInstance()
                    .newDocumentBuilder()
                    .parse(new ByteArrayInputStream(bytes(name)))
                    .getDocumentElement();
        } catch (ParserConfigurationException | SAXException | IOException e) {
            throw new AssertionError(name + " is not XML", e);
        }
    }

    /** Child elements of this name. */
    static List<Element> children(Element parent, String name) {
        return children(parent).stream()
                .filter(child -> child.getTagName().equals(name))
                .toList();
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

    /** All elements of this name below, in reading order. */
    static List<Element> all(Element root, String name) {
        List<Element> found = new ArrayList<>();
        var nodes = root.getElementsByTagName(name);
        for (int i = 0; i < nodes.getLength(); i++) {
            found.add((Element) nodes.item(i));
        }
        return found;
    }

    /** The first element at the end of a path of child elements, or none. */
    static List<Element> at(Element parent, String... path) {
        List<Element> here = List.of(parent);
        for (String name : path) {
            here = here.stream()
                    .flatMap(element -> children(element, name).stream())
                    .limit(1)
                    .toList();
        }
        return here;
    }

    /** The {@code w:val} at the end of a path; empty when there is none. */
    static String value(Element parent, String... path) {
        return at(parent, path).stream()
                .map(element -> element.getAttribute("w:val"))
                .findFirst()
                .orElse("");
    }
}

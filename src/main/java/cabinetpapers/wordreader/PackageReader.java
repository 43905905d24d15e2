package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.house.WordTemplate;
import cabinetpapers.house.WordTemplate.Part;
import cabinetpapers.house.WordTemplate.Target;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.w3c.dom.Element;

/** Makes sense of a file's parts (ECMA-376 part 2) and leaves out what could run or fetch something. */
final class PackageReader {

    private static final String TYPES = "[Content_Types].xml";
    private static final String OFFICE_DOCUMENT = Dom.RELATIONSHIPS + "/officeDocument";
    private static final String HYPERLINK = Dom.RELATIONSHIPS + "/hyperlink";
    private static final Set<String> SCHEMES = Set.of("http", "https", "mailto");

    private final Place place;
    private final Map<String, byte[]> files;
    private final Findings findings;
    private final Map<String, String> defaults = new LinkedHashMap<>();
    private final Map<String, String> overrides = new LinkedHashMap<>();

    private PackageReader(Place place, Map<String, byte[]> files, Findings findings) {
        this.place = place;
        this.files = files;
        this.findings = findings;
    }

    /** Empty, with a blocker, where this is no Word file, or one that may run macros. */
    static Optional<WordTemplate> read(Map<String, byte[]> files, Place place, Findings findings) {
        return new PackageReader(place, files, findings).template();
    }

    private Optional<WordTemplate> template() {
        Optional<Element> types = xml(TYPES);
        if (types.isEmpty()) {
            return refuse("this is not a Word file", "Save the template in Word as .dotx or .docx.");
        }
        types.ifPresent(this::types);
        Optional<String> document = document();
        if (document.isEmpty()) {
            return refuse("this is not a Word file", "Save the template in Word as .dotx or .docx.");
        }
        if (files.keySet().stream().anyMatch(this::runs)) {
            return refuse("it holds macros", "Save it in Word as .dotx, which holds none.");
        }
        if (!readable()) {
            return Optional.empty();
        }
        Map<String, Part> parts = new TreeMap<>();
        files.forEach((name, bytes) -> {
            if (!name.endsWith(".rels") && !name.equals(TYPES) && !name.endsWith("/")) {
                parts.put(name, new Part(contentType(name), bytes, targets(name)));
            }
        });
        return parts.containsKey(document.get())
                ? Optional.of(new WordTemplate(place.source(), parts, document.get()))
                : refuse("its document part is missing", "Open the template in Word and save it again.");
    }

    private void types(Element types) {
        for (Element type : Dom.children(types)) {
            String contentType = type.getAttribute("ContentType");
            if (type.getLocalName().equals("Default")) {
                defaults.put(type.getAttribute("Extension").toLowerCase(Locale.ROOT), contentType);
            } else {
                overrides.put(type.getAttribute("PartName").replaceFirst("^/", ""), contentType);
            }
        }
    }

    private Optional<String> document() {
        return targets("").values().stream()
                .filter(target -> target.type().equals(OFFICE_DOCUMENT))
                .filter(Target.Inside.class::isInstance)
                .map(target -> ((Target.Inside) target).part())
                .filter(part -> contentType(part).contains("wordprocessingml") || runs(part))
                .findFirst();
    }

    private boolean runs(String name) {
        String type = contentType(name);
        return type.contains("macroEnabled") || type.contains("vbaProject") || name.endsWith("vbaProject.bin");
    }

    /** Every XML part must be safe to parse, even one that is never used. */
    private boolean readable() {
        boolean all = true;
        for (String name : files.keySet()) {
            if ((contentType(name).endsWith("xml") || name.endsWith(".rels"))
                    && Dom.parse(bytes(name)).isEmpty()) {
                boolean declares = new String(bytes(name), StandardCharsets.UTF_8).contains("<!DOCTYPE");
                findings.add(Finding.blocker(
                        new Place(place.source(), "part " + name),
                        declares ? "it declares a document type, which Word never does" : "it is not XML",
                        "Open the template in Word and save it again."));
                all = false;
            }
        }
        return all;
    }

    private String contentType(String name) {
        String extension = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        return overrides.getOrDefault(name, defaults.getOrDefault(extension, ""));
    }

    /** What a part refers to, without what would be fetched from outside. */
    private Map<String, Target> targets(String name) {
        Map<String, Target> targets = new TreeMap<>();
        String folder = name.substring(0, name.lastIndexOf('/') + 1);
        String file = name.substring(folder.length());
        for (Element relationship :
                xml(folder + "_rels/" + file + ".rels").map(Dom::children).orElseGet(List::of)) {
            String id = relationship.getAttribute("Id");
            String type = relationship.getAttribute("Type");
            String target = relationship.getAttribute("Target");
            if (!relationship.getAttribute("TargetMode").equals("External")) {
                targets.put(id, new Target.Inside(type, resolved(folder, target)));
            } else if (type.equals(HYPERLINK) && isAddress(target)) {
                targets.put(id, new Target.Outside(type, target));
            } else {
                findings.add(Finding.note(
                        new Place(place.source(), "part " + name),
                        "it refers to " + target + ", outside the file (" + type.substring(type.lastIndexOf('/') + 1)
                                + "), which was left out",
                        "Put pictures into the template itself; links to web pages stay."));
            }
        }
        return targets;
    }

    private static boolean isAddress(String target) {
        try {
            String scheme = URI.create(target).getScheme();
            return scheme != null && SCHEMES.contains(scheme.toLowerCase(Locale.ROOT));
        } catch (IllegalArgumentException e) {
            return false;
        }
    }

    private static String resolved(String folder, String target) {
        try {
            String path = URI.create("/" + folder).resolve(target).getPath();
            return path == null ? target : path.replaceFirst("^/+", "");
        } catch (IllegalArgumentException e) {
            return target;
        }
    }

    private Optional<Element> xml(String name) {
        return files.containsKey(name) ? Dom.parse(bytes(name)) : Optional.empty();
    }

    private byte[] bytes(String name) {
        return files.getOrDefault(name, new byte[0]);
    }

    private Optional<WordTemplate> refuse(String fact, String remedy) {
        findings.add(Finding.blocker(place, fact, remedy));
        return Optional.empty();
    }
}

package cabinetpapers.wordreader;

import cabinetpapers.house.Colour;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import org.w3c.dom.Element;

/** A template's styles by name, and what each says with all that it inherits. */
final class StyleSheet {

    /** What Word has where nothing is said (ECMA-376 part 1, 17.3.2). */
    private static final String FONT = "Times New Roman";

    private static final double SIZE = 10;
    private static final Colour BLACK = new Colour(0);

    private final Map<String, Element> byId = new LinkedHashMap<>();
    private final Map<String, Element> byName = new LinkedHashMap<>();
    private final Optional<Element> defaults;
    private final Theme theme;

    StyleSheet(Optional<Element> part, Theme theme) {
        this.theme = theme;
        defaults = part.flatMap(root -> Dom.at(root, "docDefaults"));
        part.map(root -> Dom.children(root, "style")).orElseGet(List::of).forEach(style -> {
            Dom.attribute(style, "styleId").ifPresent(id -> byId.putIfAbsent(id, style));
            Dom.value(style, "name").ifPresent(name -> byName.putIfAbsent(name.toLowerCase(Locale.ROOT), style));
        });
    }

    /** @param name as Word shows it in English: {@code heading 1}; capitals do not matter */
    boolean has(String name) {
        return byName.containsKey(name.toLowerCase(Locale.ROOT));
    }

    /** What a style says; what a missing one would: nothing but the defaults. */
    Look named(String name) {
        return new Look(chain(Optional.ofNullable(byName.get(name.toLowerCase(Locale.ROOT)))));
    }

    /** The style of a paragraph: its own, or the default. */
    Look ofParagraph(Element paragraph) {
        Optional<Element> own = Dom.value(paragraph, "pPr", "pStyle").flatMap(id -> Optional.ofNullable(byId.get(id)));
        return new Look(chain(own.or(() -> Optional.ofNullable(byName.get("normal")))));
    }

    /** The character style of a run; says nothing where it has none. */
    Look ofRun(Element run) {
        return new Look(chain(Dom.value(run, "rPr", "rStyle").flatMap(id -> Optional.ofNullable(byId.get(id)))));
    }

    /** The names of the table styles. */
    List<String> tables() {
        return byName.values().stream()
                .filter(style -> Dom.attribute(style, "type").orElse("").equals("table"))
                .flatMap(style -> Dom.value(style, "name").stream())
                .toList();
    }

    /** The name that Word shows of a style. */
    Optional<String> nameOf(String id) {
        return Optional.ofNullable(byId.get(id)).flatMap(style -> Dom.value(style, "name"));
    }

    private List<Element> chain(Optional<Element> style) {
        List<Element> chain = new ArrayList<>();
        Set<Element> seen = new HashSet<>();
        Optional<Element> here = style;
        while (here.isPresent() && seen.add(here.get())) {
            chain.add(here.get());
            here = Dom.value(here.get(), "basedOn").flatMap(id -> Optional.ofNullable(byId.get(id)));
        }
        return chain;
    }

    /** What a style says, its own words before those that it is based on, and the defaults last. */
    final class Look {

        private final List<Element> chain;

        private Look(List<Element> chain) {
            this.chain = chain;
        }

        String name() {
            return chain.isEmpty()
                    ? "Normal"
                    : Dom.value(chain.getFirst(), "name").orElse("");
        }

        /** Its own name, then those of the styles that it is based on. */
        List<String> names() {
            return chain.stream()
                    .flatMap(style -> Dom.value(style, "name").stream())
                    .toList();
        }

        /** What it says of the list that its paragraphs belong to. */
        Optional<Element> list() {
            return said(style -> Dom.at(style, "pPr", "numPr"));
        }

        /** Whether it turns a property of letters on or off: {@code b}, {@code vanish}. */
        Optional<Boolean> turns(String property) {
            return said(style -> Dom.toggle(style, "rPr", property));
        }

        /** Whether the paragraph stands in the outline: it is a heading, whatever its style is called. */
        boolean isHeading() {
            return outlineLevel().isPresent() || name().toLowerCase(Locale.ROOT).matches("title|subtitle|toc.*");
        }

        Optional<String> outlineLevel() {
            return said(style -> Dom.value(style, "pPr", "outlineLvl")).filter(level -> !level.equals("9"));
        }

        String font() {
            return said(style -> Dom.at(style, "rPr", "rFonts").flatMap(this::family))
                    .or(() -> defaults.flatMap(all -> Dom.at(all, "rPrDefault", "rPr", "rFonts"))
                            .flatMap(this::family))
                    .orElse(FONT);
        }

        private Optional<String> family(Element fonts) {
            return Dom.attribute(fonts, "asciiTheme")
                    .flatMap(theme::font)
                    .or(() -> Dom.attribute(fonts, "ascii"))
                    .or(() -> Dom.attribute(fonts, "hAnsi"));
        }

        /** In points. */
        double size() {
            return said(style -> Dom.value(style, "rPr", "sz"))
                            .or(() -> defaults.flatMap(all -> Dom.value(all, "rPrDefault", "rPr", "sz")))
                            .flatMap(Dom::number)
                            .orElse(2 * SIZE)
                    / 2;
        }

        Colour colour() {
            return said(style -> Dom.at(style, "rPr", "color").flatMap(this::colour))
                    .or(() -> defaults.flatMap(all -> Dom.at(all, "rPrDefault", "rPr", "color"))
                            .flatMap(this::colour))
                    .orElse(BLACK);
        }

        private Optional<Colour> colour(Element colour) {
            return theme.colour(
                    Dom.attribute(colour, "val").orElse(""),
                    Dom.attribute(colour, "themeColor"),
                    Dom.attribute(colour, "themeShade"),
                    Dom.attribute(colour, "themeTint"));
        }

        boolean bold() {
            return is("b");
        }

        boolean capitals() {
            return is("caps");
        }

        boolean justified() {
            return List.of("both", "distribute").contains(aligned());
        }

        /** What of its look PDF and HTML do not have. */
        List<String> ornaments() {
            Map<String, Boolean> ornaments = new LinkedHashMap<>();
            ornaments.put("borders", said(style -> Dom.at(style, "pPr", "pBdr")).isPresent());
            ornaments.put("centring", aligned().equals("center"));
            ornaments.put("capitals", is("caps") || is("smallCaps"));
            ornaments.put("italics", is("i"));
            ornaments.put("letter spacing", spread());
            return ornaments.entrySet().stream()
                    .filter(Map.Entry::getValue)
                    .map(Map.Entry::getKey)
                    .toList();
        }

        private boolean spread() {
            return said(style -> Dom.value(style, "rPr", "spacing"))
                    .filter(spacing -> !spacing.equals("0"))
                    .isPresent();
        }

        private String aligned() {
            return said(style -> Dom.value(style, "pPr", "jc")).orElse("left");
        }

        /** Whether it numbers its paragraphs. */
        boolean numbered() {
            return said(style -> Dom.value(style, "pPr", "numPr", "numId"))
                    .filter(list -> !list.equals("0"))
                    .isPresent();
        }

        private boolean is(String property) {
            return said(style -> Dom.toggle(style, "rPr", property))
                    .or(() -> defaults.flatMap(all -> Dom.toggle(all, "rPrDefault", "rPr", property)))
                    .orElse(false);
        }

        /** In points. */
        double before() {
            return spacing("before").orElse(0.0) / 20;
        }

        /** In points. */
        double after() {
            return spacing("after").orElse(0.0) / 20;
        }

        /** In lines of the font's own; exact heights are measured against the size. */
        double line() {
            double line = spacing("line").orElse(240.0);
            String rule = said(style -> Dom.at(style, "pPr", "spacing").flatMap(at -> Dom.attribute(at, "lineRule")))
                    .orElse("auto");
            return rule.equals("auto") ? line / 240 : Math.max(1, line / 20 / (1.15 * size()));
        }

        private Optional<Double> spacing(String name) {
            return said(style -> Dom.at(style, "pPr", "spacing").flatMap(at -> Dom.attribute(at, name)))
                    .or(() -> defaults.flatMap(all -> Dom.at(all, "pPrDefault", "pPr", "spacing"))
                            .flatMap(at -> Dom.attribute(at, name)))
                    .flatMap(Dom::number);
        }

        /** The kinds of the tab stops from left to right: {@code center}, {@code right}. */
        List<String> tabs() {
            return said(style -> Dom.at(style, "pPr", "tabs"))
                    .map(StyleSheet::kinds)
                    .orElseGet(List::of);
        }

        private <T> Optional<T> said(Function<Element, Optional<T>> question) {
            return chain.stream()
                    .flatMap(style -> question.apply(style).stream())
                    .findFirst();
        }
    }

    static List<String> kinds(Element tabs) {
        return Dom.children(tabs, "tab").stream()
                .flatMap(tab -> Dom.attribute(tab, "val").stream())
                .filter(kind -> !kind.equals("clear") && !kind.equals("bar"))
                .toList();
    }
}

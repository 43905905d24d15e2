package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Template.Heading;
import cabinetpapers.template.Template.Node;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Checks that headings make an outline, and that those are there, in order, which the house requires. */
final class HeadingCheck {

    private final Template template;
    private final Findings findings;
    private final List<Found> headings = new ArrayList<>();

    HeadingCheck(Template template, Findings findings) {
        this.template = template;
        this.findings = findings;
        collect(template.body(), Presence.ALWAYS);
    }

    private enum Presence {
        ALWAYS,
        SOMETIMES
    }

    private record Found(Heading heading, Presence presence) {
        Place place() {
            return heading.place();
        }

        int level() {
            return heading.level();
        }

        boolean reads(String words) {
            return fold(Labels.plain(heading.content())).equals(fold(words));
        }

        private static String fold(String words) {
            return words.replaceAll("\\s+", " ").strip().toLowerCase(Locale.ROOT);
        }
    }

    void check(List<String> required) {
        titles();
        levels(template.body(), 0);
        required(required);
    }

    private void collect(List<Node> nodes, Presence presence) {
        for (Node node : nodes) {
            switch (node) {
                case Heading heading -> headings.add(new Found(heading, presence));
                case Template.Landscape landscape -> collect(landscape.body(), presence);
                case Template.If condition -> {
                    collect(condition.body(), Presence.SOMETIMES);
                    collect(condition.otherwise(), Presence.SOMETIMES);
                }
                case Template.Each loop -> collect(loop.body(), Presence.SOMETIMES);
                case Template.Paragraph none -> {}
                case Template.NumberedParagraph none -> {}
                case Template.BulletList none -> {}
                case Template.NumberedList none -> {}
                case Template.Table none -> {}
                case Template.FieldGrid none -> {}
                case Template.Callout none -> {}
                case Template.PageBreak none -> {}
                case Template.Contents none -> {}
                case Template.DataBlock none -> {}
            }
        }
    }

    private void titles() {
        if (headings.isEmpty() || headings.getFirst().level() != 1) {
            findings.add(Finding.blocker(
                    headings.isEmpty()
                            ? Place.of(template.source())
                            : headings.getFirst().place(),
                    "the paper has no title before its first heading",
                    "Write it as the first heading: # Title."));
        }
        for (Found heading : headings.subList(Math.min(1, headings.size()), headings.size())) {
            if (heading.level() == 1) {
                findings.add(Finding.blocker(
                        heading.place(), "there is a second title", "Keep one # heading; write ## for a section."));
            }
        }
    }

    /**
     * @param above the level of the heading before, the highest that conditions and loops leave possible; 0 for none
     * @return the same for what follows
     */
    private int levels(List<Node> nodes, int above) {
        int level = above;
        for (Node node : nodes) {
            level = switch (node) {
                case Heading heading -> {
                    level(heading, level);
                    yield heading.level();
                }
                case Template.Landscape landscape -> levels(landscape.body(), level);
                case Template.If condition ->
                    Math.min(levels(condition.body(), level), levels(condition.otherwise(), level));
                case Template.Each loop -> Math.min(level, levels(loop.body(), level));
                case Template.Paragraph none -> level;
                case Template.NumberedParagraph none -> level;
                case Template.BulletList none -> level;
                case Template.NumberedList none -> level;
                case Template.Table none -> level;
                case Template.FieldGrid none -> level;
                case Template.Callout none -> level;
                case Template.PageBreak none -> level;
                case Template.Contents none -> level;
                case Template.DataBlock none -> level;
            };
        }
        return level;
    }

    private void level(Heading heading, int above) {
        if (above > 0 && heading.level() > above + 1) {
            findings.add(Finding.blocker(
                    heading.place(),
                    "a heading of level %d can follow one of level %d".formatted(heading.level(), above),
                    "Write it with " + "#".repeat(above + 1) + "."));
        }
    }

    private void required(List<String> required) {
        int furthest = -1;
        String before = "";
        for (String words : required) {
            Optional<Integer> at = position(words);
            if (at.isEmpty()) {
                missing(words, before);
                continue;
            }
            Found found = headings.get(at.get());
            if (found.presence() == Presence.SOMETIMES) {
                findings.add(Finding.blocker(
                        found.place(),
                        "the required heading \"" + words + "\" stands in a condition or a loop",
                        "Move it out, so that no paper is without it; what stands below it may depend on data."));
            }
            if (at.get() < furthest) {
                findings.add(Finding.blocker(
                        found.place(),
                        "the required heading \"" + words + "\" stands too early",
                        "Move it, with what belongs to it, after \"" + before + "\"."));
            } else {
                furthest = at.get();
                before = words;
            }
        }
    }

    /** Where the heading stands; of several, one that is always there. */
    private Optional<Integer> position(String words) {
        Optional<Integer> sometimes = Optional.empty();
        for (int i = 0; i < headings.size(); i++) {
            if (headings.get(i).reads(words)) {
                if (headings.get(i).presence() == Presence.ALWAYS) {
                    return Optional.of(i);
                }
                sometimes = sometimes.isPresent() ? sometimes : Optional.of(i);
            }
        }
        return sometimes;
    }

    private void missing(String words, String before) {
        findings.add(Finding.blocker(
                Place.of(template.source()),
                "the required heading \"" + words + "\" is missing",
                before.isEmpty()
                        ? "Add \"## " + words + "\" as the first section."
                        : "Add \"## " + words + "\" after \"" + before + "\"."));
    }
}

package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Sibling.Directive;
import cabinetpapers.template.Template.FieldPath;
import java.util.List;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads the lines that are no Markdown. */
final class DirectiveSyntax {

    private static final Pattern BLOCK =
            Pattern.compile(":::\\s*(?<name>" + FieldSyntax.NAME + ")?(?<rest>(?:\\s.*)?)");
    private static final Pattern IF = Pattern.compile("#\\s*if\\s+(?<path>" + FieldSyntax.PATH + ")");
    private static final Pattern EACH = Pattern.compile(
            "#\\s*each\\s+(?<path>" + FieldSyntax.PATH + ")\\s+as\\s+(?<name>" + FieldSyntax.NAME + ")");

    private DirectiveSyntax() {}

    /** {@code :::name key=value}, or {@code :::} alone. */
    static Optional<Directive> block(String text, Place place, Findings findings) {
        Matcher matcher = BLOCK.matcher(text);
        if (!matcher.matches()
                || (matcher.group("name") == null && !matcher.group("rest").isBlank())) {
            findings.add(Finding.blocker(
                    place, "\"" + text + "\" cannot be read", "Write \":::name key=value\", or \":::\" to close."));
            return Optional.empty();
        }
        if (matcher.group("name") == null) {
            return Optional.of(new Sibling.CloseBlock(place));
        }
        return Optional.of(new Sibling.OpenBlock(
                matcher.group("name"), Arguments.parse(matcher.group("rest"), place, findings), place));
    }

    /** <code>{caption="…" widths="3,1"}</code>. */
    static Directive attributes(String text, Place place, Findings findings) {
        return new Sibling.Attributes(Arguments.parse(text.substring(1, text.length() - 1), place, findings), place);
    }

    /** What is begun wrongly still opens, so that its end is not reported as well. */
    static Optional<Directive> control(String text, Place place, Findings findings) {
        String inside = ControlLines.inside(text);
        String word = inside.replaceFirst("^([#/])\\s*", "$1").split("[^#/A-Za-z]", 2)[0];
        return switch (word) {
            case "else" -> Optional.of(new Sibling.Else(place));
            case "/if" -> Optional.of(new Sibling.CloseIf(place));
            case "/each" -> Optional.of(new Sibling.CloseEach(place));
            case "#if" -> Optional.of(new Sibling.OpenIf(condition(text, inside, place, findings)));
            case "#each" -> Optional.of(loop(text, inside, place, findings));
            case String other -> {
                findings.add(Finding.blocker(
                        place,
                        "\"" + text + "\" is not known",
                        "There are {{#if field}}, {{else}}, {{/if}}, {{#each list as name}} and {{/each}}."));
                yield Optional.empty();
            }
        };
    }

    private static FieldPath condition(String text, String inside, Place place, Findings findings) {
        Matcher matcher = IF.matcher(inside);
        if (matcher.matches()) {
            return FieldSyntax.path(matcher.group("path"), place);
        }
        findings.add(Finding.blocker(
                place, "\"" + text + "\" is not a condition", "Write {{#if field.path}}: it asks for one field."));
        return new FieldPath(List.of(), place);
    }

    private static Directive loop(String text, String inside, Place place, Findings findings) {
        Matcher matcher = EACH.matcher(inside);
        if (matcher.matches()) {
            return new Sibling.OpenEach(FieldSyntax.path(matcher.group("path"), place), matcher.group("name"));
        }
        findings.add(Finding.blocker(place, "\"" + text + "\" is not a loop", "Write {{#each list.path as name}}."));
        return new Sibling.OpenEach(new FieldPath(List.of(), place), "item");
    }
}

package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** {@code key=value key="two words" .class}, as it follows {@code :::name} or stands before a table. */
final class Arguments {

    private static final Pattern ARGUMENT =
            Pattern.compile("\\s*+(?:(?<class>\\." + FieldSyntax.NAME + ")|(?<key>" + FieldSyntax.NAME
                    + ")\\s*+=\\s*+(?:\"(?<quoted>[^\"]*+)\"|(?<bare>(?:\\{\\{[^}]*+}}|[^\\s\"{}])++)))(?=\\s|$)");

    private Arguments() {}

    /** In the order written; a class is a key with its dot, and no value. */
    static Map<String, String> parse(String text, Place place, Findings findings) {
        Map<String, String> arguments = new LinkedHashMap<>();
        Matcher matcher = ARGUMENT.matcher(text);
        int at = 0;
        while (matcher.region(at, text.length()).lookingAt()) {
            at = matcher.end();
            String key = matcher.group("key") == null ? matcher.group("class") : matcher.group("key");
            if (arguments.put(key, value(matcher)) != null) {
                findings.add(Finding.blocker(place, "\"" + key + "\" is given twice", "Keep one of the two."));
            }
        }
        String rest = text.substring(at).strip();
        if (!rest.isEmpty()) {
            findings.add(Finding.blocker(
                    place,
                    "\"" + rest + "\" cannot be read",
                    "Write key=value, or key=\"several words\" with straight quotation marks."));
        }
        return arguments;
    }

    private static String value(Matcher matcher) {
        if (matcher.group("quoted") != null) {
            return matcher.group("quoted");
        }
        return matcher.group("bare") == null ? "" : matcher.group("bare");
    }
}

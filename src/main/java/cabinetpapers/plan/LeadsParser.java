package cabinetpapers.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Parses a cell of leads. What may part two posts, and may also stand inside one, counts only before another post. */
final class LeadsParser {

    private static final Pattern SUPPORT =
            Pattern.compile("(?i)[,;]?\\s*\\b(?:with (?:the )?support (?:from|of)|supported by)\\b:?\\s*");

    /** Where a cell is always parted. */
    private static final Pattern ALWAYS = Pattern.compile("\\n|;|\\s/\\s");

    /** Where it is parted only between two posts. */
    private static final Pattern PERHAPS = Pattern.compile("\\s*[,&/]\\s*(?:and\\s+)?|\\s+and\\s+");

    private static final Pattern OPEN = Pattern.compile(
            "(?i)\\s*[(\\[]?\\b(?:to be (?:determined|confirmed|agreed|appointed|advised)|tb[cda])\\b[)\\]]?\\s*");

    /** Words that a post begins with. "Monitoring" is none: "Director of Governance and Monitoring Officer" is one. */
    private static final Set<String> POST_BEGINS = Set.of(
            "acting",
            "assistant",
            "associate",
            "cabinet",
            "chair",
            "chief",
            "cllr",
            "corporate",
            "councillor",
            "deputy",
            "director",
            "directors",
            "executive",
            "head",
            "heads",
            "interim",
            "lead",
            "leader",
            "manager",
            "managers",
            "mayor",
            "portfolio",
            "relevant",
            "senior",
            "service",
            "strategic");

    private static final Set<String> PERSON_BEGINS = Set.of("cllr", "councillor");

    private static final Pattern ABBREVIATION = Pattern.compile("[A-Z][A-Z0-9]{1,4}");

    private final List<Lead> leads = new ArrayList<>();

    private LeadsParser() {}

    static List<Lead> parse(String words) {
        LeadsParser parser = new LeadsParser();
        Lead.Part part = Lead.Part.LEADS;
        for (String stretch : SUPPORT.split(words, -1)) {
            for (String piece : ALWAYS.split(stretch, -1)) {
                parser.posts(piece, part);
            }
            part = Lead.Part.SUPPORTS;
        }
        return List.copyOf(parser.leads);
    }

    private void posts(String piece, Lead.Part part) {
        Matcher gap = PERHAPS.matcher(piece);
        int from = 0;
        while (gap.find()) {
            String before = piece.substring(from, gap.start());
            String after = piece.substring(gap.end());
            if (parted(before, after)) {
                add(before, part);
                from = gap.end();
            }
        }
        add(piece.substring(from), part);
    }

    private static boolean parted(String before, String after) {
        String first = firstWord(before);
        String next = firstWord(after);
        // "Cllr Amin, Cabinet Member for Finance" is one person with a post.
        return PERSON_BEGINS.contains(first) ? PERSON_BEGINS.contains(next) : begins(before) && begins(after);
    }

    private static boolean begins(String post) {
        String bare = bare(post);
        return POST_BEGINS.contains(firstWord(post))
                || ABBREVIATION.matcher(bare.split("[ ,/&]", 2)[0]).matches();
    }

    private static String firstWord(String post) {
        return bare(post).split("[^\\p{L}]", 2)[0].toLowerCase(Locale.ROOT);
    }

    /** Without the article that "and the Head of Finance" leaves before a post. */
    private static String bare(String post) {
        String stripped = post.strip();
        return stripped.regionMatches(true, 0, "the ", 0, 4)
                ? stripped.substring(4).strip()
                : stripped;
    }

    private void add(String post, Lead.Part part) {
        String title = bare(post);
        Matcher open = OPEN.matcher(title);
        if (open.find()) {
            String rest = open.replaceAll(" ").strip();
            leads.add(new Lead(rest.isEmpty() ? title : rest, Lead.Part.TO_BE_DETERMINED));
        } else if (!title.isEmpty()) {
            leads.add(new Lead(title, part));
        }
    }
}

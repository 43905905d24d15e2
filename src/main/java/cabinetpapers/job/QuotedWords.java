package cabinetpapers.job;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.kpi.SmallNumbers;
import java.util.Arrays;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * What findings quote of a signed-off file, for its place: tables of findings are read by others than the file is, so a
 * word that could be a suppressed number has {@code …} in its place. Of what measure it speaks is not asked: nobody knows,
 * of a tracked change or a comment.
 */
record QuotedWords(SmallNumbers numbers) {

    private static final String LEFT_OUT = "…";

    /** From the first mark of quotation to the last: what is quoted may hold such marks itself. */
    private static final Pattern QUOTED = Pattern.compile("(?<=\").*(?=\")", Pattern.DOTALL);

    /** The last word before the cut of words that were shortened: half a number may look like another. */
    private static final Pattern CUT = Pattern.compile("\\S+ (?=…$)");

    Finding discreet(Finding finding) {
        Place place = finding.place();
        return new Finding(
                finding.severity(),
                new Place(place.source(), quoted(place.spot())),
                quoted(finding.fact()),
                finding.remedy());
    }

    private String quoted(String text) {
        return QUOTED.matcher(text).replaceAll(quoted -> Matcher.quoteReplacement(discreet(quoted.group())));
    }

    String discreet(String words) {
        if (numbers.measures().isEmpty()) {
            return words;
        }
        return Arrays.stream(CUT.matcher(words).replaceAll("").split(" ", -1))
                .map(word -> tells(word) ? LEFT_OUT : word)
                .collect(Collectors.joining(" "));
    }

    private boolean tells(String word) {
        return numbers.measures().stream().anyMatch(measure -> numbers.givenAway(measure.code(), word));
    }
}

package cabinetpapers.assembly;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;

/** Shares of a whole as one sentence, with numbers, denominator and whole percentages. */
final class Shares {

    private Shares() {}

    /**
     * @param one the verb and what follows for a count of one: "is Green"
     * @param several the same for any other count: "are Green"
     */
    record Part(int count, String one, String several) {}

    /**
     * "18 of 26 rated measures (69%) are Green, 5 (19%) are Amber and 3 (12%) are Red."
     *
     * @param lead what the sentence begins with, ending in a space; or nothing
     * @param total of all parts, one or more
     * @param kind of measures: "rated"
     */
    static String sentence(String lead, int total, String kind, List<Part> parts) {
        for (Part part : parts) {
            if (part.count() == total) {
                return begin(lead, whole(total, kind)) + (total == 1 ? part.one() : part.several()) + ".";
            }
        }
        List<String> clauses = new ArrayList<>();
        clauses.add(begin(lead, first(parts.getFirst(), total, kind)));
        for (Part part : parts.subList(1, parts.size())) {
            clauses.add(next(part, total));
        }
        return Wording.list(clauses) + "." + roundingNote(total, parts);
    }

    /** A whole percentage, halves up; never 0% of something nor 100% of less than everything. */
    static String percent(int count, int total) {
        int percent = rounded(count, total);
        if (percent == 0 && count > 0) {
            return "less than 1%";
        }
        return percent == 100 && count < total ? "more than 99%" : percent + "%";
    }

    private static String whole(int total, String kind) {
        return switch (total) {
            case 1 -> "the only " + kind + " measure ";
            case 2 -> "both " + kind + " measures ";
            default -> "all " + Wording.number(total) + " " + kind + " measures ";
        };
    }

    private static String first(Part part, int total, String kind) {
        return part.count() == 0
                ? "none of the " + Wording.number(total) + " " + kind + " measures " + part.one()
                : Wording.number(part.count()) + " of " + Wording.number(total) + " " + kind + " measures ("
                        + percent(part.count(), total) + ") " + verb(part);
    }

    private static String next(Part part, int total) {
        return part.count() == 0
                ? "none " + part.one()
                : Wording.number(part.count()) + " (" + percent(part.count(), total) + ") " + verb(part);
    }

    private static String verb(Part part) {
        return part.count() == 1 ? part.one() : part.several();
    }

    private static String begin(String lead, String words) {
        return lead.isEmpty() ? Wording.capital(words) : lead + words;
    }

    /** Each percentage is rounded honestly on its own; where they then miss 100, a sentence says why. */
    private static String roundingNote(int total, List<Part> parts) {
        int sum = parts.stream().mapToInt(part -> rounded(part.count(), total)).sum();
        return sum == 100 ? "" : " Percentages are rounded.";
    }

    private static int rounded(int count, int total) {
        return BigDecimal.valueOf(100L * count)
                .divide(BigDecimal.valueOf(total), 0, RoundingMode.HALF_UP)
                .intValueExact();
    }
}

package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperOutline;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

/** The sample papers are in one style: sentence case, dates as 18 December 2023, numbers as 1,234, 12.5% and £1.2m. */
class PlainWordsTest {

    /** Written in capitals by everyone, or explained where they stand. */
    private static final Set<String> ABBREVIATIONS = Set.of("FTE", "SEND", "ICT");

    private static final Map<String, Pattern> FAULTS = Map.of(
            "an empty link", Pattern.compile("(?i)\\bclick\\b|\\bread more\\b|^LINK (here|this|link|more) -> "),
            "a date in figures",
                    Pattern.compile("\\b\\d{1,2}[/.-]\\d{1,2}[/.-](\\d{2}|\\d{4})\\b|\\b\\d{4}-\\d{2}-\\d{2}\\b"),
            "a date with an ordinal", Pattern.compile("\\b\\d{1,2}(st|nd|rd|th)\\b(?! of \\d)"),
            "a month before its day", Pattern.compile("\\b(%s) \\d{1,2}(,| \\d{4})".formatted(months(9))),
            "a day and a shortened month", Pattern.compile("\\b\\d{1,2} (%s)\\b".formatted(months(3))),
            "a day with a nought", Pattern.compile("\\b0\\d (%s)\\b".formatted(months(9))),
            "thousands without a comma", Pattern.compile("(?<![\\d,.])(?!(19|20)\\d\\d\\b)\\d{4,}\\b"),
            "a year as thousands", Pattern.compile("\\b(in|of|since|until) (19|20),\\d{2}\\b|, ?2,0\\d\\d\\b"),
            "per cent in two ways", Pattern.compile("\\d ?(per ?cent|pc)\\b|\\d %"),
            "pounds in two ways", Pattern.compile("£ \\d|\\d ?GBP|£[\\d.,]+ ?(million|mn|M)\\b|£[\\d.,]+K\\b"));

    /** A word with a straight apostrophe, or after a straight quote. */
    private static final Pattern STRAIGHT = Pattern.compile("\\p{L}+'\\p{L}*|(?<!\\S)\"\\p{L}+");

    private static final Pattern CAPITALS = Pattern.compile("\\b[A-Z]{3,}\\b");

    private static String months(int letters) {
        return Stream.of(
                        "January",
                        "February",
                        "March",
                        "April",
                        "May",
                        "June",
                        "July",
                        "August",
                        "September",
                        "October",
                        "November",
                        "December")
                .filter(month -> letters > 3 || month.length() > 3)
                .map(month -> month.substring(0, Math.min(letters, month.length())))
                .reduce((one, other) -> one + "|" + other)
                .orElseThrow();
    }

    @ParameterizedTest
    @EnumSource
    void theSamplePapersKeepToOneStyle(Look look) {
        List<String> faults = Stream.of(Quarters.sample(), Quarters.thornbeck())
                .flatMap(quarter -> Stream.of(quarter.report(look), quarter.appendix(look)))
                .flatMap(paper -> faults(paper).stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    /** Other people's words are printed as they were given. */
    @ParameterizedTest
    @EnumSource
    void ourOwnWordsHaveTypographicQuotesAndApostrophes(Look look) throws IOException {
        String given = dataOf("fernshire") + dataOf("thornbeck");
        Set<String> quoted =
                STRAIGHT.matcher(given).results().map(MatchResult::group).collect(Collectors.toSet());

        assertThat(Stream.of(Quarters.sample(), Quarters.thornbeck())
                        .flatMap(quarter -> Stream.of(quarter.report(look), quarter.appendix(look)))
                        .flatMap(paper -> PaperOutline.of(paper).stream())
                        .flatMap(line -> STRAIGHT.matcher(line).results().map(MatchResult::group)))
                .isSubsetOf(quoted);
    }

    private static String dataOf(String council) throws IOException {
        try (Stream<Path> files = Files.list(Path.of("jobs/samples", council, "2023-24-q2"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile).toList()) {
                all.append(Files.readString(file).replace("\"\"", "\""));
            }
            return all.toString();
        }
    }

    @ParameterizedTest
    @MethodSource("templates")
    void theWordsOfTemplatesHaveTypographicQuotesAndApostrophes(Path template) throws IOException {
        assertThat(Files.readAllLines(template).stream()
                        .map(line -> line.replaceFirst("^> ", ""))
                        .filter(line -> !line.startsWith(":::") && !line.startsWith("{"))
                        .map(line -> line.replaceAll("\\{\\{.*?\\}\\}", ""))
                        .filter(line -> line.contains("'") || line.contains("\"")))
                .isEmpty();
    }

    static List<Path> templates() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("templates"), 2)) {
            return files.filter(file -> file.toString().endsWith(".md"))
                    .sorted()
                    .toList();
        }
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P The FINANCIAL implications           | capitals
            LINK here -> https://example.org       | an empty link
            P See 18/12/2023 for more              | a date in figures
            P As of 2023-12-18                     | a date in figures
            P On 18th December                     | a date with an ordinal
            P December 18, 2023                    | a month before its day
            P On 18 Dec 2023                       | a day and a shortened month
            P On 08 December 2023                  | a day with a nought
            TD 1234                                | thousands without a comma
            P It cost £12500                       | thousands without a comma
            P It was 12 per cent                   | per cent in two ways
            P It was 12 %                          | per cent in two ways
            P It cost £1.2 million                 | pounds in two ways
            """)
    void aFaultOfStyleWouldBeFound(String line, String fault) {
        assertThat(faultsOf(line)).anyMatch(found -> found.startsWith(fault + ": "));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            P On 18 December 2023 it was 1,234 of 12,345,678 (12.5%), or £1.2m and £45k, in 2023-24 and 2023.
            TD Sep 2023: 4.1
            P 61 per 100,000 in Quarter 2 2023-24
            TD 2,023
            """)
    void whatIsInStyleIsNoFault(String line) {
        assertThat(faultsOf(line)).isEmpty();
    }

    private static List<String> faults(Paper paper) {
        return PaperOutline.of(paper).stream()
                .flatMap(line -> faultsOf(line).stream())
                .toList();
    }

    private static List<String> faultsOf(String line) {
        List<String> faults = new ArrayList<>();
        FAULTS.forEach((fault, pattern) -> {
            if (pattern.matcher(line).find()) {
                faults.add(fault + ": " + line);
            }
        });
        String words = line.replaceFirst("^ *(ALT|TABLE|GRID|FIGURE|CONTENTS|TOC|LINK|NOTE)\\b", "");
        Matcher capitals = CAPITALS.matcher(words);
        while (capitals.find()) {
            if (!ABBREVIATIONS.contains(capitals.group())) {
                faults.add("capitals: " + line);
            }
        }
        return faults;
    }
}

package papers;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import cabinetpapers.job.Explanation;
import cabinetpapers.job.Request;
import cabinetpapers.job.SamplePapers;
import cabinetpapers.paper.PaperOutline;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.MatchResult;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

/** The sample papers are in one style: sentence case, dates as 18 December 2023, numbers as 1,234, 12.5% and £1.2m. */
class PlainWordsTest {

    /**
     * Written in capitals by everyone, or explained where they stand. TBC is what the sample plan says of a day: those are
     * printed in the plan's own words.
     */
    private static final Set<String> ABBREVIATIONS = Set.of("FTE", "SEND", "ICT", "PDF", "WCAG", "TBC");

    /** What the sample papers say, and what is told of them. */
    private record Said(Set<String> lines, Set<Finding> findings) {

        private static Said of(SamplePapers samples) {
            return new Said(
                    samples.papers().stream()
                            .flatMap(paper -> PaperOutline.of(paper).stream())
                            .collect(Collectors.toCollection(LinkedHashSet::new)),
                    samples.findings());
        }
    }

    private static final Map<Look, Said> SAMPLES = new EnumMap<>(Look.class);

    private static final Map<String, Pattern> FAULTS = Map.of(
            "an empty link", Pattern.compile("(?i)\\bclick\\b|\\bread more\\b|^LINK (here|this|link|more)$"),
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

    @TempDir
    static Path folder;

    /** Each job's, in both houses and both variants. */
    private static Said samples(Look look) {
        return SAMPLES.computeIfAbsent(look, which -> {
            try {
                return Said.of(SamplePapers.of(which.house(), which.variant(), folder));
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        });
    }

    @ParameterizedTest
    @EnumSource
    void theSamplePapersKeepToOneStyle(Look look) {
        List<String> faults = samples(look).lines().stream()
                .flatMap(line -> faultsOf(line).stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    /** Letters, front sheets, an index and a page of changes. */
    @ParameterizedTest
    @EnumSource(mode = EnumSource.Mode.EXCLUDE, names = "EVERY_BLOCK")
    void soDoesWhatGoesWithPapers(Story story) {
        assertThat(PaperOutline.of(story.draft().paper()).stream().flatMap(line -> faultsOf(line).stream()))
                .isEmpty();
    }

    /** What they quote is told as it was given. */
    @ParameterizedTest
    @EnumSource
    void soDoTheFindings(Look look) {
        List<String> faults = samples(look).findings().stream()
                .map(finding -> finding.text().replaceAll("\"[^\"]*\"", "“…”"))
                .flatMap(text -> faultsOf(text).stream())
                .toList();

        assertThat(faults).isEmpty();
    }

    /** Of a measure by the month, of one that comes late and is ranked, and of one that misses its target. */
    @ParameterizedTest
    @ValueSource(strings = {"WW09", "HL08", "HP01"})
    void soDoesAnExplanationOnTheScreen(String measure) {
        Path project = Path.of("").toAbsolutePath();
        Explanation explanation =
                Explanation.of(Request.of(project, project.resolve("jobs/quarter-end.yaml")), measure);

        assertThat(explanation.lines()).hasSizeGreaterThan(20);
        assertThat(explanation.lines().stream().flatMap(line -> faultsOf(line).stream()))
                .isEmpty();
    }

    /** Other people's words are printed as they were given. */
    @ParameterizedTest
    @EnumSource
    void ourOwnWordsHaveTypographicQuotesAndApostrophes(Look look) throws IOException {
        Set<String> quoted =
                STRAIGHT.matcher(given()).results().map(MatchResult::group).collect(Collectors.toSet());

        assertThat(samples(look).lines().stream()
                        .flatMap(line -> STRAIGHT.matcher(line).results().map(MatchResult::group)))
                .isSubsetOf(quoted);
    }

    /** All that councils wrote: their data, and their officers' words in the jobs. */
    private static String given() throws IOException {
        try (Stream<Path> files = Files.walk(Path.of("jobs"))) {
            StringBuilder all = new StringBuilder();
            for (Path file : files.filter(Files::isRegularFile)
                    .filter(file -> file.toString().matches(".*\\.(csv|yaml)"))
                    .toList()) {
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
            LINK See 18/12/2023 -> https://a.org   | a date in figures
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
            LINK Word -> report/Report%202%202023-24.docx
            """)
    void whatIsInStyleIsNoFault(String line) {
        assertThat(faultsOf(line)).isEmpty();
    }

    /** Of a link the words, and not its address. */
    private static List<String> faultsOf(String outlined) {
        String line = outlined.replaceFirst("^( *LINK .*) -> .*", "$1");
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

package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.house.HouseStyleReader;
import cabinetpapers.house.Houses;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.word.WordRenderer;
import cabinetpapers.wordreader.CouncilTemplates;
import cabinetpapers.wordreader.PaperReader;
import cabinetpapers.wordreader.Zips;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.UnaryOperator;
import java.util.random.RandomGenerator;

/** Word files that people send: a council's template, with a logo in it, and papers that were signed off. */
final class SpoiltWordFiles {

    private static final Quarter QUARTER = new Quarter(new FinancialYear(2023), 2);
    private static final String TEMPLATE = "letterhead.dotx";

    /** One house in so many prints a paper: that takes twenty times as long as reading. */
    private static final int PRINTED = 10;

    private final Path house;
    private final String style;
    private final byte[] template = CouncilTemplates.fernshire();
    private final Paper draft;
    private final byte[] signed;

    /** @param folder for a house of their own */
    SpoiltWordFiles(Path folder, long seed) throws IOException {
        house = Files.createDirectories(folder.toAbsolutePath());
        style = Files.readString(Path.of("templates/numbered-sections/house-style.yaml"));
        draft = RandomPapers.any(new Random(seed));
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new WordRenderer(Houses.plain()).render(draft, out);
        signed = out.toByteArray();
    }

    /** A house style, and papers as it has them. */
    void style(UnaryOperator<String> spoil, RandomGenerator random) {
        print(HouseStyleReader.read("house-style.yaml", spoil.apply(style), new Findings()), random);
    }

    /** A template that a house names, what is told of it, and papers in its look. */
    void template(UnaryOperator<byte[]> spoil, RandomGenerator random) throws IOException {
        Path file = house.resolve(TEMPLATE);
        Files.write(file, spoil.apply(template));
        StyleReport.of(file, TEMPLATE);
        String named = style + "\nword-template: " + TEMPLATE + "\n";
        print(
                HouseStyleReader.read(
                        "house-style.yaml", named, new WordTemplates(house, new JobFolder(house)), new Findings()),
                random);
    }

    /** The same, with its logo spoilt. */
    void logo(UnaryOperator<byte[]> spoil, RandomGenerator random) throws IOException {
        template(
                whole -> {
                    Map<String, byte[]> parts = Zips.parts(whole);
                    parts.replaceAll((name, bytes) -> name.startsWith("word/media/") ? spoil.apply(bytes) : bytes);
                    return Zips.of(parts);
                },
                random);
    }

    /** Read for publication, and compared line by line where it can be read. */
    void signed(UnaryOperator<byte[]> spoil, RandomGenerator random) {
        byte[] file = spoil.apply(signed);
        PaperReader.read("report.docx", file, draft, signed, new Findings())
                .ifPresent(paper -> print(Optional.of(Houses.plain()), paper, random));
        List<String> lines = PaperLines.of(draft);
        OfficersLines officers = OfficersLines.of(
                lines, FigureRules.figure(QUARTER, List.of(), List.of(), List.of()), List.of("Words of an officer."));
        PaperReader.lines("report.docx", file)
                .map(read -> SignedPaper.of(
                        "report.docx",
                        lines,
                        read,
                        officers,
                        ProgressLines.of(lines, officers, List.of()),
                        List.of(),
                        SmallNumbers.of(List.of(), List.of(), Optional.empty())))
                .ifPresent(paper -> assertThat(paper.findings()).isNotNull());
    }

    private void print(Optional<HouseStyle> read, RandomGenerator random) {
        print(read, draft, random);
    }

    private static void print(Optional<HouseStyle> read, Paper paper, RandomGenerator random) {
        if (read.isPresent() && random.nextInt(PRINTED) == 0) {
            for (Output output : Output.values()) {
                assertThat(Press.SIGNED_OFF.print(output, read.get(), paper, OutputStream.nullOutputStream()))
                        .isNotNull();
            }
        }
    }
}

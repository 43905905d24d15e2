package cabinetpapers.assembly;

import cabinetpapers.assembly.TableWidths.Wish;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Block.Cell;
import cabinetpapers.paper.Block.Field;
import cabinetpapers.paper.Block.Row;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanText;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * The business case of an action, from the narratives whose headings begin "Business case:". What is not there shows who
 * is to supply it, and is a finding.
 */
final class BusinessCase {

    private static final String PREFIX = "business case:";
    private static final String SPONSOR = "the project sponsor";
    private static final String MANAGER = "the project manager";

    /** Headings that the text goes under: 3 for 1.1, 4 for (a). */
    private static final int SECTION = 3;

    private static final int PART = 4;

    private static final Row RESOURCES = Row.of("Role", "Responsibilities", "Estimated time");

    private final Material material;
    private final ItemFigures action;
    private final Set<Narrative> used = new HashSet<>();

    private BusinessCase(Material material, ItemFigures action) {
        this.material = material;
        this.action = action;
    }

    /** The item that the paper's cut begins with. */
    static Optional<ItemFigures> action(PlanMatter plan) {
        return plan.cut().items().stream().findFirst().flatMap(plan.figures()::item);
    }

    /** The grid at the head: who answers for it, and from when to when. */
    static List<Block> details(Material material, PlanMatter plan) {
        Optional<ItemFigures> action = action(plan);
        if (action.isEmpty()) {
            material.gaps()
                    .add(Finding.hole(
                            new Place("paper", "\"" + material.occasion().title() + "\""),
                            "a business case is of one action, and the job names none",
                            "Write action: and its ref below plan: in the job."));
            return List.of(Block.Paragraph.of("The action of this business case has not been named."));
        }
        return List.of(new BusinessCase(material, action.get()).grid());
    }

    /** Sections 1.1 to 1.7, and what else the narratives have. */
    static List<Block> text(Material material, PlanMatter plan) {
        return action(plan)
                .map(action -> new BusinessCase(material, action).sections())
                .orElse(List.of());
    }

    private Block grid() {
        return new Block.FieldGrid(
                "Details of the business case",
                List.of(
                        List.of(Field.of("Action", title()), Field.of("Lead", leads())),
                        List.of(field("Directorate", SPONSOR), field("Service area", SPONSOR)),
                        List.of(field("Project sponsor", "the directorate"), field("Project manager", SPONSOR)),
                        List.of(
                                date("Start date", action.item().start()),
                                date("End date", action.item().end()))));
    }

    private String title() {
        return Wording.line(action.item().printedNumber() + " " + action.item().title());
    }

    private String leads() {
        return Wording.or(action.item().leadOfficer().words().replace("\n", "; "), "Not given");
    }

    private Field field(String label, String whose) {
        PlanText text = narrative(label);
        return Field.of(label, text.blank() ? missing(label, whose) : Wording.line(text.words()));
    }

    private Field date(String label, String words) {
        return Field.of(label, words.isBlank() ? missing(label, MANAGER) : Wording.line(words));
    }

    private List<Block> sections() {
        List<Block> blocks = new ArrayList<>();
        section(blocks, SECTION, "1.1 Improvement Plan action", "1.1", MANAGER);
        section(blocks, SECTION, "1.2 Intended impact", "1.2", MANAGER);
        for (String part : List.of("(a) Effectiveness", "(b) Equity", "(c) Efficiency", "(d) Economy")) {
            section(blocks, PART, part, part.substring(0, 3), MANAGER);
        }
        section(blocks, SECTION, "1.3 Options considered", "1.3", MANAGER);
        section(blocks, SECTION, "1.4 Key risks", "1.4", MANAGER);
        blocks.add(Block.Heading.plain(SECTION, "1.5 Key dependencies, impacts and outcomes"));
        section(blocks, PART, "Key dependencies", "1.5 key dependencies", MANAGER);
        section(blocks, PART, "Key impacts", "1.5 key impacts", MANAGER);
        section(blocks, PART, "Key outcomes and performance indicators", "1.5 key outcomes", MANAGER);
        resources(blocks);
        section(blocks, SECTION, "1.7 Activity and timescales", "1.7", MANAGER);
        others(blocks);
        return blocks;
    }

    private void section(List<Block> blocks, int level, String heading, String key, String whose) {
        blocks.add(Block.Heading.plain(level, heading));
        PlanText text = narrative(key);
        if (text.blank()) {
            blocks.add(Block.Paragraph.of(missing(key.startsWith("1.5") ? "1.5 " + heading : heading, whose)));
        } else {
            blocks.addAll(PlanProse.blocks(text));
        }
    }

    /** Lines "role | responsibilities | time" are rows of a table; others stand above it. */
    private void resources(List<Block> blocks) {
        String heading = "1.6 Resources required";
        blocks.add(Block.Heading.plain(SECTION, heading));
        PlanText text = narrative("1.6");
        if (text.blank()) {
            blocks.add(Block.Paragraph.of(missing(heading, MANAGER)));
            return;
        }
        List<Row> rows = text.words()
                .lines()
                .filter(line -> line.contains("|"))
                .map(BusinessCase::resource)
                .toList();
        String rest = String.join(
                "\n", text.words().lines().filter(line -> !line.contains("|")).toList());
        blocks.addAll(PlanProse.blocks(new PlanText(rest)));
        if (!rows.isEmpty()) {
            blocks.add(new Block.Table(
                    "Resources required for " + title(),
                    TableWidths.portrait(material.house())
                            .columns(List.of(Wish.wide(2), Wish.wide(3), Wish.wide(2)), RESOURCES, rows, 1),
                    List.of(RESOURCES),
                    rows,
                    1));
        }
    }

    /** What a row has too little of is not given; what it has too much of goes into its last cell. */
    private static Row resource(String line) {
        String[] cells = line.replaceFirst("^\\s*[-•|]\\s*", "").split("\\|", 3);
        List<Cell> row = new ArrayList<>();
        for (int i = 0; i < 3; i++) {
            row.add(Cell.of(Wording.or(i < cells.length ? cells[i] : "", "Not given")));
        }
        return new Row(row);
    }

    /** Nothing that somebody wrote is lost because of its heading. */
    private void others(List<Block> blocks) {
        for (Narrative narrative : action.narratives()) {
            String key = key(narrative);
            boolean ofGrid = Set.of("directorate", "service area", "project sponsor", "project manager")
                    .contains(key);
            if (isOfCase(narrative)
                    && !used.contains(narrative)
                    && !ofGrid
                    && !narrative.text().blank()) {
                blocks.add(Block.Heading.plain(SECTION, Wording.or(heading(narrative), "Other matters")));
                blocks.addAll(PlanProse.blocks(narrative.text()));
            }
        }
    }

    private PlanText narrative(String key) {
        List<Narrative> found = action.narratives().stream()
                .filter(BusinessCase::isOfCase)
                .filter(one -> key(one).startsWith(key.toLowerCase(Locale.UK)))
                .toList();
        used.addAll(found);
        return new PlanText(String.join(
                "\n\n",
                found.stream()
                        .map(one -> one.text().words())
                        .filter(words -> !words.isBlank())
                        .toList()));
    }

    private static boolean isOfCase(Narrative narrative) {
        return Wording.line(narrative.heading()).toLowerCase(Locale.UK).startsWith(PREFIX);
    }

    private static String heading(Narrative narrative) {
        return Wording.line(Wording.line(narrative.heading()).substring(PREFIX.length()));
    }

    private static String key(Narrative narrative) {
        return isOfCase(narrative) ? heading(narrative).toLowerCase(Locale.UK) : "";
    }

    private String missing(String what, String whose) {
        material.gaps()
                .add(Finding.hole(
                        new Place("business case", action.item().ref().words()),
                        "\"" + what + "\" is to be supplied by " + whose + ", and has not been",
                        what.endsWith(" date")
                                ? "Write it into the table plan; until then the draft says who is to supply it."
                                : "Add a row to the table narratives with the heading \"Business case: " + what
                                        + "\"; until then the draft says who is to supply it."));
        return "To be supplied by " + whose;
    }
}

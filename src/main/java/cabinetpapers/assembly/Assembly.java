package cabinetpapers.assembly;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.house.HouseStyle;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.template.Template;
import cabinetpapers.template.Vocabulary;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Composes papers: the figures and what they say of themselves, filled into a parsed template. */
public final class Assembly {

    private final HouseStyle house;
    private final Variant variant;

    /** Composes papers as the house's templates lay them out. */
    public Assembly(HouseStyle house) {
        this(house, Variant.STANDARD);
    }

    public Assembly(HouseStyle house, Variant variant) {
        this.house = house;
        this.variant = variant;
    }

    /**
     * Composes one paper that is on no plan.
     *
     * @param template checked against {@link #vocabularyWithoutPlan()} without a blocker
     * @param dataFindings what was wrong with the quarter's data, for the page on data quality
     */
    public Composed compose(Template template, Occasion occasion, QuarterFigures figures, List<Finding> dataFindings) {
        return compose(template, occasion, figures, Optional.empty(), dataFindings);
    }

    /**
     * Composes one paper.
     *
     * @param template checked against {@link #vocabulary()} without a blocker
     * @param plan the plan that it is on, if it is on one
     * @param dataFindings what was wrong with the quarter's data, for the page on data quality
     */
    public Composed compose(
            Template template,
            Occasion occasion,
            QuarterFigures figures,
            Optional<PlanMatter> plan,
            List<Finding> dataFindings) {
        if (!occasion.quarter().equals(figures.quarter())) {
            throw new IllegalArgumentException("figures of " + figures.quarter().title() + " for a paper on "
                    + occasion.quarter().title());
        }
        Material material = Material.of(house, occasion, figures, plan, dataFindings);
        Findings findings = new Findings();
        Filler filler = new Filler(Fields.of(material), DataBlocks.of(material), findings);
        List<Block> banner = Banner.of(occasion.part()).map(filler::fill).orElse(List.of());
        List<Block> blocks = belowTitle(filler.fill(template), banner);
        findings.addAll(material.gaps().list());
        String title = PaperTitles.full(occasion);
        Paper paper = new Paper(
                occasion.documentId(),
                title,
                PaperTitles.subject(occasion),
                Wording.line(occasion.council()),
                Banner.running(occasion.part(), title),
                occasion.asAt(),
                blocks);
        return new Composed(variant.of(paper), findings.list(), filler.wanted());
    }

    /** Headings begin with the paper's title, on pages of its own or not: PDF/UA-1 knows no section above the first. */
    private static List<Block> belowTitle(List<Block> blocks, List<Block> banner) {
        List<Block> whole = new ArrayList<>(blocks);
        int title = IntStream.range(0, blocks.size())
                .filter(at -> hasHeading(blocks.get(at)))
                .findFirst()
                .orElse(-1);
        if (title >= 0 && blocks.get(title) instanceof Block.Section pages) {
            whole.set(title, new Block.Section(pages.orientation(), pages.fit(), belowTitle(pages.blocks(), banner)));
        } else {
            whole.addAll(title + 1, banner);
        }
        return whole;
    }

    private static boolean hasHeading(Block block) {
        return block instanceof Block.Heading
                || (block instanceof Block.Section pages
                        && pages.blocks().stream().anyMatch(Block.Heading.class::isInstance));
    }

    /** What a template may name. */
    public static Vocabulary vocabulary() {
        return new Vocabulary(Fields.paths(), Fields.listPaths(), Filter.names(), DataBlocks.names());
    }

    /** What the template of a paper may name that is on no plan. */
    public static Vocabulary vocabularyWithoutPlan() {
        Vocabulary whole = vocabulary();
        return new Vocabulary(
                without(whole.fields(), PlanFields.PREFIX),
                without(whole.lists(), PlanFields.PREFIX),
                whole.filters(),
                DataBlocks.namesWithoutPlan());
    }

    private static Set<String> without(Set<String> paths, String prefix) {
        return paths.stream().filter(path -> !path.startsWith(prefix)).collect(Collectors.toUnmodifiableSet());
    }
}

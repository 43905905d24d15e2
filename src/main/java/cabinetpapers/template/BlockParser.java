package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.paper.Block.Fit;
import cabinetpapers.template.Template.Callout;
import cabinetpapers.template.Template.Contents;
import cabinetpapers.template.Template.DataBlock;
import cabinetpapers.template.Template.Landscape;
import cabinetpapers.template.Template.Node;
import cabinetpapers.template.Template.PageBreak;
import cabinetpapers.template.Template.Span;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Turns {@code :::} blocks into the template's own tree. */
final class BlockParser {

    private static final int LISTED = 3;

    private static final String FLOWS = "flows";
    private static final String ONE_PAGE = "one-page";

    private final BodyParser body;
    private final Findings findings;

    BlockParser(BodyParser body, Findings findings) {
        this.body = body;
        this.findings = findings;
    }

    Optional<Node> parse(Piece.Block block, Where where) {
        BlockKind kind = BlockKind.of(block.opening().name());
        return switch (kind) {
            case CALLOUT -> callout(block, kind, where);
            case LANDSCAPE -> landscape(block, kind, where);
            case PAGE_BREAK -> allowed(block, kind, where) ? Optional.of(new PageBreak()) : Optional.empty();
            case CONTENTS -> allowed(block, kind, where) ? Optional.of(contents(block)) : Optional.empty();
            case FIGURES -> Optional.of(figures(block));
        };
    }

    private boolean allowed(Piece.Block block, BlockKind kind, Where where) {
        for (String key : block.opening().arguments().keySet()) {
            if (!kind.arguments().contains(key)) {
                findings.add(Finding.blocker(
                        block.place(),
                        "\":::" + block.opening().name() + "\" has no argument \"" + key + "\"",
                        NearestName.remedy(key, kind.arguments())));
            }
        }
        return body.mayStand("\":::" + block.opening().name() + "\"", block.place(), where);
    }

    private Optional<Node> callout(Piece.Block block, BlockKind kind, Where where) {
        boolean allowed = allowed(block, kind, where);
        String title = block.opening().arguments().getOrDefault("title", "");
        if (title.isBlank()) {
            findings.add(Finding.blocker(
                    block.place(), "a callout has no title", "Write :::callout title=\"Recommendations\"."));
        }
        List<Span> words = FieldSyntax.spans(title, block.place(), findings);
        PlainWords.checkCapitals("a callout's title", Labels.plain(words), block.place(), findings);
        Node callout = new Callout(words, body.nodes(block.body(), Where.CALLOUT), block.place());
        return allowed ? Optional.of(callout) : Optional.empty();
    }

    private Optional<Node> landscape(Piece.Block block, BlockKind kind, Where where) {
        boolean allowed = allowed(block, kind, where);
        if (where == Where.LANDSCAPE) {
            findings.add(Finding.blocker(
                    block.place(), "a landscape part stands in another", "Close the first with \":::\" before it."));
        }
        Node landscape = new Landscape(fit(block), body.nodes(block.body(), Where.LANDSCAPE));
        return allowed && where != Where.LANDSCAPE ? Optional.of(landscape) : Optional.empty();
    }

    private Fit fit(Piece.Block block) {
        String fit = block.opening().arguments().getOrDefault("fit", FLOWS);
        if (!fit.equals(FLOWS) && !fit.equals(ONE_PAGE)) {
            findings.add(Finding.blocker(
                    block.place(),
                    "a landscape part cannot have fit \"" + fit + "\"",
                    "Write fit=one-page or leave it out."));
        }
        return fit.equals(ONE_PAGE) ? Fit.ONE_PAGE : Fit.FLOWS;
    }

    private Node contents(Piece.Block block) {
        String title = block.opening().arguments().getOrDefault("title", "Contents");
        String depth = block.opening().arguments().getOrDefault("depth", String.valueOf(LISTED));
        if (title.isBlank() || title.contains("{{")) {
            findings.add(Finding.blocker(
                    block.place(), "a contents list has no title, or a field for one", "Write title=\"Contents\"."));
        }
        if (!depth.matches("[2-6]")) {
            findings.add(Finding.blocker(
                    block.place(),
                    "depth \"" + depth + "\" is not the level of a heading below the title",
                    "Write depth=2 to depth=6."));
            return new Contents(title.isBlank() ? "Contents" : title, LISTED);
        }
        return new Contents(title.isBlank() ? "Contents" : title, Integer.parseInt(depth));
    }

    private Node figures(Piece.Block block) {
        Map<String, List<Span>> arguments = new LinkedHashMap<>();
        block.opening()
                .arguments()
                .forEach((key, value) -> arguments.put(key, FieldSyntax.spans(value, block.place(), findings)));
        return new DataBlock(block.opening().name(), arguments, block.place());
    }
}

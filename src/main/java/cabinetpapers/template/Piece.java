package cabinetpapers.template;

import cabinetpapers.finding.Place;
import cabinetpapers.template.Sibling.Attributes;
import cabinetpapers.template.Sibling.OpenBlock;
import cabinetpapers.template.Template.FieldPath;
import java.util.List;

/** Siblings nested: each directive that opens holds what stands before the one that closes it. */
sealed interface Piece {

    record Markdown(org.commonmark.node.Node node) implements Piece {}

    record TableAttributes(Attributes attributes) implements Piece {}

    record Condition(FieldPath condition, List<Piece> body, List<Piece> otherwise) implements Piece {}

    record Loop(FieldPath items, String name, List<Piece> body) implements Piece {}

    /** @param body empty for a data block, a page break and a contents list */
    record Block(OpenBlock opening, List<Piece> body) implements Piece {
        Place place() {
            return opening.place();
        }
    }
}

package cabinetpapers.pdf;

import cabinetpapers.house.Colour;

/** A filled box around slices; it goes on overleaf where they do. */
final class Frame {

    static final double PADDING = 9;

    private final Colour fill;
    private final Pen border;

    Frame(Colour fill, Pen border) {
        this.fill = fill;
        this.border = border;
    }

    void paint(Canvas canvas, Box box) {
        double width = box.right() - box.left();
        double height = box.top() - box.bottom();
        canvas.belongsTo(Canvas.Artifact.LAYOUT);
        canvas.rectangle(box.left(), box.bottom(), width, height, fill);
        canvas.frame(box.left(), box.bottom(), width, height, border);
    }
}

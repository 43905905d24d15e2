package cabinetpapers.pdf;

import org.openpdf.text.Rectangle;

/** An area of a page, in points from its lower left corner. */
record Box(double left, double bottom, double right, double top) {

    Rectangle rectangle() {
        return new Rectangle((float) left, (float) bottom, (float) right, (float) top);
    }
}

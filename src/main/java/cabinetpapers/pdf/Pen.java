package cabinetpapers.pdf;

import cabinetpapers.house.Colour;

/** What lines are drawn with; the width in points. */
record Pen(Colour colour, double width) {}

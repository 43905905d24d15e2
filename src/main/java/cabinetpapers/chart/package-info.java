/** A chart's numbers become a drawing that paints itself on any Graphics2D with the bundled fonts. */
@NullMarked
package cabinetpapers.chart;

import org.jspecify.annotations.NullMarked;

/** A paper becomes one HTML file that needs nothing else. */
@NullMarked
package cabinetpapers.html;

import org.jspecify.annotations.NullMarked;

/** A paper becomes a tagged PDF. */
@NullMarked
package cabinetpapers.pdf;

import org.jspecify.annotations.NullMarked;

/** A paper becomes a Word file. */
@NullMarked
package cabinetpapers.word;

import org.jspecify.annotations.NullMarked;

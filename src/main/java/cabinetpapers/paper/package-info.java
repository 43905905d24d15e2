/** The document model: a sealed, immutable tree that every renderer prints and that knows none of them. */
@NullMarked
package cabinetpapers.paper;

import org.jspecify.annotations.NullMarked;

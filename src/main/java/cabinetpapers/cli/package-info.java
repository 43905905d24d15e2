/** The commands. */
@NullMarked
package cabinetpapers.cli;

import org.jspecify.annotations.NullMarked;

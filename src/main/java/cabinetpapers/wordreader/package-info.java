/** Reads Word files: a council's own template, and what it says of the house's look. */
@NullMarked
package cabinetpapers.wordreader;

import org.jspecify.annotations.NullMarked;

/** The house style: fonts, sizes, colours, margins, header and footer, and the headings that a report must have. */
@NullMarked
package cabinetpapers.house;

import org.jspecify.annotations.NullMarked;

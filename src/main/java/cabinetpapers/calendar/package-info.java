/** Quarters, financial years and the other periods that a council reports by. */
@NullMarked
package cabinetpapers.calendar;

import org.jspecify.annotations.NullMarked;

/** Committees and the meetings that papers go to. */
@NullMarked
package cabinetpapers.meeting;

import org.jspecify.annotations.NullMarked;

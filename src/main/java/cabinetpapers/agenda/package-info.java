/** What democratic services collect: a meeting's items in order, with their names, lists, deadlines and manifest. */
@NullMarked
package cabinetpapers.agenda;

import org.jspecify.annotations.NullMarked;

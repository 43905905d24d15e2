/** The database: snapshots, figures, and which papers were written. */
@NullMarked
package cabinetpapers.store;

import org.jspecify.annotations.NullMarked;

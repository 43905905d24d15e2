/** The batch: steps, partitions, the clock, and where and when things are written. */
@NullMarked
package cabinetpapers.job;

import org.jspecify.annotations.NullMarked;

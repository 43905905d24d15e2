/** What is wrong, where, and what to do about it: collected and reported together, never thrown one at a time. */
@NullMarked
package cabinetpapers.finding;

import org.jspecify.annotations.NullMarked;

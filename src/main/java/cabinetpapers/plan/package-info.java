/**
 * Plans and their actions: what was promised, by whom and by when; what was reported since; what is late, what moved
 * and what has no date that could be tested; risks and savings beside them.
 */
@NullMarked
package cabinetpapers.plan;

import org.jspecify.annotations.NullMarked;

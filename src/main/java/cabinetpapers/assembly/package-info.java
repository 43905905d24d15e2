/** Figures and a parsed template become a paper: fills fields and writes the sentences that the figures earn. */
@NullMarked
package cabinetpapers.assembly;

import org.jspecify.annotations.NullMarked;

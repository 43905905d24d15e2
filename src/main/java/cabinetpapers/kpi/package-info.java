/** Measures, their returns and targets, and the figures computed from them: RAG and direction of travel. */
@NullMarked
package cabinetpapers.kpi;

import org.jspecify.annotations.NullMarked;

package cabinetpapers.job;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.finding.Place;

/**
 * The plan that a paper is on.
 *
 * @param planId as under {@code plan_id} in the data
 * @param cut what the paper shows of it
 * @param place where the job file names it
 */
record PlanOrder(String planId, PlanCut cut, Place place) {}

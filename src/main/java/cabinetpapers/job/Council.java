package cabinetpapers.job;

import cabinetpapers.kpi.Tolerance;
import cabinetpapers.plan.PlanSettings;

/**
 * The council of a job: its {@code council.yaml}.
 *
 * @param slug its folder's name
 * @param name as printed
 * @param tolerance how far off target is still Amber where a measure does not say
 * @param plans how it reads its plans
 */
record Council(String slug, String name, Tolerance tolerance, PlanSettings plans) {}

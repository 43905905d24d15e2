package cabinetpapers.job;

import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.plan.PlanSettings;

/**
 * The council of a job: its {@code council.yaml}.
 *
 * @param slug its folder's name
 * @param name as printed
 * @param rules what holds where a measure has no rule of its own
 * @param plans how it reads its plans
 */
record Council(String slug, String name, CouncilRules rules, PlanSettings plans) {}

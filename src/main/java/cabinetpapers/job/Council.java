package cabinetpapers.job;

import cabinetpapers.kpi.CouncilRules;
import cabinetpapers.meeting.DeadlineRules;
import cabinetpapers.plan.PlanSettings;

/**
 * The council of a job: its {@code council.yaml}.
 *
 * @param slug its folder's name
 * @param name as printed
 * @param rules what holds where a measure has no rule of its own
 * @param plans how it reads its plans
 * @param deadlines how it counts the days before its meetings
 * @param fileNames how it names its papers' files
 * @param retention how long it keeps what no longer counts
 */
record Council(
        String slug,
        String name,
        CouncilRules rules,
        PlanSettings plans,
        DeadlineRules deadlines,
        Retention retention,
        NamePatterns fileNames) {}

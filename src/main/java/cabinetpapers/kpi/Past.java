package cabinetpapers.kpi;

import java.util.List;
import java.util.Optional;

/**
 * What a measure's latest figure may be compared with.
 *
 * @param returns of the measure's own periods up to the latest, oldest first, that one included
 * @param thisYear all of the latest period's financial year, later ones included
 * @param process its process-behaviour chart, where the measure is judged by one
 */
record Past(
        Optional<Return> previous,
        Optional<Return> yearEarlier,
        List<Return> returns,
        List<Return> thisYear,
        Optional<ProcessChart> process) {}

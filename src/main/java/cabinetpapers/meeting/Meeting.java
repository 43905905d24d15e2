package cabinetpapers.meeting;

import java.time.LocalDate;
import java.util.Optional;

/**
 * A meeting that papers go to. A blank cell in the data set is an empty string or an empty optional here: it was not
 * given.
 *
 * @param portfolio the portfolio (Cabinet member's responsibility) that the report falls under
 * @param reportOf the officer whose report it is
 * @param contact the officer to ask
 * @param agendaItem the item's number on the agenda, known last
 */
public record Meeting(
        String committee,
        Body body,
        LocalDate date,
        String time,
        String venue,
        String portfolio,
        String reportOf,
        String contact,
        Optional<String> agendaItem) {}

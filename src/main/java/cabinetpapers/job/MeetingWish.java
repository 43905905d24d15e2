package cabinetpapers.job;

import cabinetpapers.finding.Place;
import java.time.LocalDate;
import java.util.Optional;

/** The meeting that a job's papers go to, as the job file names it; the table {@code meetings} knows the rest. */
record MeetingWish(String committee, LocalDate date, Optional<String> agendaItem, Place place) {}

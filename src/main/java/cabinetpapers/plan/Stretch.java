package cabinetpapers.plan;

import java.time.LocalDate;

/** Days from one to another, both included. */
record Stretch(LocalDate from, LocalDate to) {}

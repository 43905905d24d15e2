package cabinetpapers.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import de.focus_shift.jollyday.core.Holiday;
import de.focus_shift.jollyday.core.HolidayCalendar;
import de.focus_shift.jollyday.core.HolidayManager;
import de.focus_shift.jollyday.core.ManagerParameters;
import java.time.LocalDate;
import java.time.Month;
import java.time.Year;
import java.util.Arrays;
import java.util.TreeSet;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class BankHolidaysTest {

    /** As the government published them, year by year. */
    @ParameterizedTest
    @CsvSource({
        "2002, 01-01 03-29 04-01 05-06 06-03 06-04 08-26 12-25 12-26",
        "2011, 01-03 04-22 04-25 04-29 05-02 05-30 08-29 12-26 12-27",
        "2012, 01-02 04-06 04-09 05-07 06-04 06-05 08-27 12-25 12-26",
        "2018, 01-01 03-30 04-02 05-07 05-28 08-27 12-25 12-26",
        "2019, 01-01 04-19 04-22 05-06 05-27 08-26 12-25 12-26",
        "2020, 01-01 04-10 04-13 05-08 05-25 08-31 12-25 12-28",
        "2021, 01-01 04-02 04-05 05-03 05-31 08-30 12-27 12-28",
        "2022, 01-03 04-15 04-18 05-02 06-02 06-03 08-29 09-19 12-26 12-27",
        "2023, 01-02 04-07 04-10 05-01 05-08 05-29 08-28 12-25 12-26",
        "2024, 01-01 03-29 04-01 05-06 05-27 08-26 12-25 12-26",
        "2025, 01-01 04-18 04-21 05-05 05-26 08-25 12-25 12-26",
        "2026, 01-01 04-03 04-06 05-04 05-25 08-31 12-25 12-28",
        "2027, 01-01 03-26 03-29 05-03 05-31 08-30 12-27 12-28",
    })
    void aYearHasThePublishedHolidays(int year, String days) {
        assertThat(BankHolidays.of(year))
                .containsExactlyElementsOf(new TreeSet<>(Arrays.stream(days.split(" "))
                        .map(day -> LocalDate.parse(year + "-" + day))
                        .toList()));
    }

    /** By a library that others keep; it has the spring holiday of 2002 twice, as it was and as it was moved. */
    @Test
    void yearsAreThoseOfAHolidayLibraryThatOthersKeep() {
        HolidayManager others = HolidayManager.getInstance(ManagerParameters.create(HolidayCalendar.UNITED_KINGDOM));

        for (int year = 2003; year <= 2040; year++) {
            assertThat(BankHolidays.of(year))
                    .containsExactlyElementsOf(others.getHolidays(Year.of(year), "eng").stream()
                            .map(Holiday::getDate)
                            .collect(Collectors.toCollection(TreeSet::new)));
        }
    }

    @Test
    void aDayIsABankHolidayOrNot() {
        assertThat(BankHolidays.is(LocalDate.of(2022, 6, 2))).isTrue();
        assertThat(BankHolidays.is(LocalDate.of(2022, 5, 30)))
                .as("moved to the jubilee")
                .isFalse();
    }

    @Test
    void anOrdinaryYearHasEightHolidaysAndNoneAtAWeekend() {
        for (int year = 2028; year < 2100; year++) {
            assertThat(BankHolidays.of(year)).hasSize(8).noneMatch(BankHolidays::weekend);
        }
    }

    /** The earliest and the latest Easter that there can be, and two of which rules of thumb are wrong. */
    @ParameterizedTest
    @CsvSource({"1818-03-22", "2038-04-25", "1954-04-18", "2049-04-18", "2000-04-23"})
    void easterIsWhereTheChurchHasIt(LocalDate easter) {
        assertThat(BankHolidays.easterSunday(easter.getYear())).isEqualTo(easter);
    }

    @Test
    void easterLiesBetween22MarchAnd25April() {
        for (int year = 1900; year < 2300; year++) {
            assertThat(BankHolidays.easterSunday(year))
                    .isBetween(LocalDate.of(year, Month.MARCH, 22), LocalDate.of(year, Month.APRIL, 25));
        }
    }
}

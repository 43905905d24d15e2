package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;

/** A real council's quarter, where it lies beside the project. */
class HartTest {

    private static final Path HART = Path.of(System.getProperty("shared", "../shared"), "data", "hart");

    @Test
    void hartsSecondQuarterHasHolesOnlyWhereNothingWasReported() {
        assumeTrue(Files.isDirectory(HART), "no data of Hart District Council in " + HART);

        Read read = Read.of(HART, new Quarter(new FinancialYear(2014), 2));

        String finding = "HOLE values.csv line %d: no figure for %s 2014-15 Q2, which is shown as not reported."
                + " Write the actual when it comes, or the status not due, and run again.";
        assertThat(read.findings())
                .containsExactly(
                        finding.formatted(16, "ETS01"), finding.formatted(73, "IT06"), finding.formatted(91, "PS05"));
        assertThat(read.dataset().measures()).hasSize(45);
        assertThat(read.dataset().returns()).hasSize(135);
        assertThat(read.dataset().meetings()).hasSize(1);
    }
}

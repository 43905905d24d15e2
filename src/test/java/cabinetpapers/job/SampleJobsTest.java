package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.finding.Finding;
import java.nio.file.Path;
import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The jobs that ship with the project have the holes that they are meant to show, and no others. */
@RunsJobs
class SampleJobsTest {

    /** When no deadline is near. */
    private static final Clock AFTER_THE_MEETINGS = Clock.fixed(Instant.parse("2024-06-03T09:00:00Z"), ZoneOffset.UTC);

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            quarter-end | figure for HP08 2023-24 Q2 | legal implications
            quarter-end-summary-grid | 89,7 ; figure for P9 2023-24 Q2 | risk implications ; information governance
            improvement-plan | figure for HP08 2023-24 Q2 ; 5.10 after 5.2 ; budget round ; no recovery ; 5.1 of ; 5.1(b) ; 12 months ; no item ; 14 actions | equalities implications
            peer-challenge | figure for HP08 2023-24 Q2 ; 5.10 after 5.2 ; budget round ; no recovery ; 5.1 of ; 5.1(b) ; 12 months ; no item | 14 actions
            plan-on-a-page | figure for HP08 2023-24 Q2 ; 5.10 after 5.2 ; budget round ; no recovery ; 5.1 of ; 5.1(b) ; 12 months ; no item | 14 actions
            business-cases | figure for HP08 2023-24 Q2 ; 5.10 after 5.2 ; budget round ; no recovery ; 5.1 of ; 5.1(b) ; 12 months ; no item | 14 actions
            risks-and-savings | figure for HP08 2023-24 Q2 ; 5.10 after 5.2 ; budget round ; no recovery ; 5.1 of ; 5.1(b) ; 12 months ; no item | 14 actions
            """)
    void aSampleJobHasTheHolesItIsMeantToHave(String job, String inData, String unsaid) {
        Path project = Path.of("").toAbsolutePath();
        Request request = Request.of(project, project.resolve("jobs/" + job + ".yaml"));

        Outcome outcome = new QuarterEndJob(request, Progress.SILENT, new PlainPress(), AFTER_THE_MEETINGS).check();

        String[] expected = (inData + " ; " + unsaid).split(" ; ", -1);
        assertThat(outcome.ending()).isEqualTo(Ending.DONE);
        assertThat(outcome.findings()).hasSameSizeAs(expected);
        for (int i = 0; i < expected.length; i++) {
            assertThat(outcome.findings().get(i))
                    .extracting(Finding::fact)
                    .asString()
                    .contains(expected[i]);
        }
    }
}

package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** A folder and a workbook of the same content are the same data set, and what changes nothing changes no hash. */
class SameContentTest {

    @TempDir
    Path temporary;

    private String hash(Tables tables) {
        return tables.read(temporary).dataset().hash();
    }

    @Test
    void aFolderAndAWorkbookGiveTheSame() {
        Read folder = Tables.good().read(temporary);
        Read workbook = Read.of(Tables.good().workbook(temporary));

        assertThat(workbook.withoutPlaces()).isEqualTo(folder.withoutPlaces());
        assertThat(workbook.findings()).isEqualTo(folder.findings());
        assertThat(folder.findings()).isEmpty();
    }

    @Test
    void withHolesTooTheyGiveTheSame() {
        Tables tables = Tables.values(
                "CS01,2023-24 Q2,n/a,90,final,",
                "CS01,2023-24 Q1,45%,-90.5,revised,Text  with   spaces ",
                "HS01,2023-24 Q2,,15,not reported,");

        Read folder = tables.read(temporary);
        Read workbook = Read.of(tables.workbook(temporary));

        assertThat(workbook.withoutPlaces()).isEqualTo(folder.withoutPlaces());
        assertThat(workbook.findings()).hasSameSizeAs(folder.findings()).hasSize(2);
    }

    @Test
    void spellingChangesNoHash() {
        Tables plain = Tables.good()
                .with(
                        "values",
                        "code,period,actual,target,status,commentary",
                        "CS01,2023-24 Q2,1234.5,90,final,Good news.",
                        "HS01,2023-24 Q2,1200000,15,not due,");
        Tables other = Tables.good()
                .with(
                        "values",
                        "Commentary,STATUS,target,ACTUAL,period,code,Unknown",
                        "Good news. ,Final,90.00,\"1,234.50\",2023/24 q2,CS01,x",
                        ",NOT DUE,+15,£1.2m,2023-2024-Q2,HS01,");

        assertThat(hash(other)).isEqualTo(hash(plain));
    }

    @Test
    void whatWasPublishedChangesNoHash() {
        Tables plain = Tables.good().with("values", "code,period,actual,target,status", "CS01,2023-24 Q2,95,90,final");
        Tables noted = Tables.good()
                .with(
                        "values",
                        "code,period,actual,target,status,published_rag,published_short,published_long",
                        "CS01,2023-24 Q2,95,90,final,green,improved,none");

        assertThat(hash(noted)).isEqualTo(hash(plain));
    }

    @Test
    void datesTolerancesAndCapitalsInWordsChangeNoHash() {
        Tables other = Tables.good()
                .with("meetings", Tables.MEETINGS, "Cabinet,Executive,18 December 2023,10:00,8")
                .with(
                        "measures",
                        Tables.MEASURES,
                        "CS01,Calls answered in time,An efficient council,%,1.0,HIGHER,Period,quarterly,5 %,,,",
                        "HS01,Days to decide,Healthy communities,days,0,lower,period,quarterly,,,,");

        assertThat(hash(other)).isEqualTo(hash(Tables.good()));
    }

    @Test
    void aByteOrderMarkLineEndsAndWindows1252ChangeNoHash() throws IOException {
        Path folder = Tables.good()
                .and("values", "HS01,2023-24 Q1,1,2,final,\"Né –\n\nso\"")
                .folder(temporary);
        String hash = Read.of(folder).dataset().hash();
        String values = Files.readString(folder.resolve("values.csv"));

        Files.writeString(folder.resolve("values.csv"), "\uFEFF" + values.replace("\n", "\r\n"));
        assertThat(Read.of(folder).dataset().hash()).isEqualTo(hash);

        Files.write(folder.resolve("values.csv"), values.getBytes(Encoding.Windows1252.CHARSET));
        assertThat(Read.of(folder).dataset().hash()).isEqualTo(hash);
    }

    @Test
    void theOrderOfValuesChangesNoHashAndThatOfMeasuresDoes() {
        String[] values = {"CS01,2023-24 Q1,1,1,final,", "CS01,2023-24 Q2,2,1,final,", "HS01,2023-24 Q2,3,1,final,"};
        String[] measures = {
            "CS01,Calls,Council,%,1,higher,period,quarterly,,,,", "HS01,Days,Council,days,0,lower,period,quarterly,,,,"
        };

        assertThat(hash(Tables.values(values[2], values[0], values[1])))
                .isEqualTo(hash(Tables.values(values[0], values[1], values[2])));
        assertThat(hash(Tables.measures(measures[1], measures[0])))
                .isNotEqualTo(hash(Tables.measures(measures[0], measures[1])));
    }

    @Test
    void theOrderOfRowsThatDisputeOneFigureChangesTheHash() {
        String one = "CS01,2023-24 Q2,95.5,90,final,";
        String other = "CS01,2023-24 Q2,96,90,final,";

        assertThat(hash(Tables.values(one, other))).isNotEqualTo(hash(Tables.values(other, one)));
    }

    @Test
    void everyCellThatIsReadChangesTheHash() {
        String good = hash(Tables.good());

        assertThat(hash(Tables.good().and("values", "HS01,2022-23,1,,,"))).isNotEqualTo(good);
        assertThat(hash(Tables.good().and("benchmarks", "HS01,2022-23,England,1")))
                .isNotEqualTo(good);
        assertThat(hash(Tables.good().without("benchmarks"))).isNotEqualTo(good);
        assertThat(hash(Tables.meetings("Cabinet,executive,2023-12-18,10:00,9")))
                .isNotEqualTo(good);
        assertThat(hash(Tables.meetings("Cabinet,executive,2023-12-18,8,10:00")))
                .isNotEqualTo(good);
    }
}

package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Random;
import java.util.random.RandomGenerator;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import spoilt.Spoiling;

/** Whatever bytes it is given, the reader throws nothing, and gives the same for the same bytes. */
class FuzzTest {

    private static final String[] TABLES = {"measures", "values", "benchmarks", "meetings"};

    @TempDir
    static Path temporary;

    private static Path folder = Path.of("");
    private static Path workbook = Path.of("");

    @BeforeAll
    static void writeAGoodDataSet() {
        folder = Tables.good().folder(temporary);
        workbook = Tables.good().workbook(temporary);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4})
    void mutatedTablesAreRead(long seed) throws IOException {
        RandomGenerator random = new Random(seed);
        Path spoilt = Tables.good().folder(Files.createDirectory(temporary.resolve("tables" + seed)));
        for (int i = 0; i < 40; i++) {
            String table = TABLES[random.nextInt(TABLES.length)];
            Path file = spoilt.resolve(table + ".csv");
            byte[] good = Files.readAllBytes(folder.resolve(table + ".csv"));
            Files.write(file, Spoiling.OF_TABLES.text(good, random));
            readTwice(spoilt);
            Files.write(file, good);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {5, 6})
    void randomBytesAreRead(long seed) throws IOException {
        RandomGenerator random = new Random(seed);
        Path spoilt = Tables.good().folder(Files.createDirectory(temporary.resolve("bytes" + seed)));
        for (int i = 0; i < 25; i++) {
            Files.write(spoilt.resolve("values.csv"), Spoiling.noise(400, random));
            assertThat(readTwice(spoilt).findings()).isNotEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {7, 8})
    void mutatedWorkbooksAreRead(long seed) throws IOException {
        RandomGenerator random = new Random(seed);
        byte[] good = Files.readAllBytes(workbook);
        Path spoilt = temporary.resolve("spoilt" + seed + ".xlsx");
        for (int i = 0; i < 20; i++) {
            Files.write(spoilt, Spoiling.bytes(good, random));
            readTwice(spoilt);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void workbooksWithMutatedPartsAreRead(long seed) throws IOException {
        RandomGenerator random = new Random(seed);
        byte[] good = Files.readAllBytes(workbook);
        Path spoilt = temporary.resolve("parts" + seed + ".xlsx");
        for (int i = 0; i < 20; i++) {
            Files.write(spoilt, Spoiling.OF_XML.part(good, random));
            readTwice(spoilt);
        }
    }

    private static Read readTwice(Path place) {
        Read first = Read.of(place);
        assertThat(Read.of(place)).isEqualTo(first);
        return first;
    }
}

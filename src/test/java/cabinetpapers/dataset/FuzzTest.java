package cabinetpapers.dataset;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Arrays;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import java.util.random.RandomGenerator;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Whatever bytes it is given, the reader throws nothing, and gives the same for the same bytes. */
class FuzzTest {

    private static final String[] TABLES = {"measures", "values", "benchmarks", "meetings"};
    private static final List<String> SPICE = List.of(
            "\"",
            "\"\"",
            "'",
            ",",
            ";",
            "\t",
            "\n",
            "\r",
            "\u0000",
            "%",
            "£",
            "-",
            "#REF!",
            "=A1",
            "1,234",
            "12,5",
            "1e9",
            "n/a",
            "floor",
            "range",
            "monthly",
            "annual",
            "not due",
            "exempt",
            "31/06/2026",
            "2009-10",
            "_x0000_",
            "é");

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
            Files.write(file, mutated(good, random));
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
            byte[] bytes = new byte[random.nextInt(400)];
            random.nextBytes(bytes);
            Files.write(spoilt.resolve("values.csv"), bytes);
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
            byte[] bytes = good.clone();
            for (int j = random.nextInt(1, 6); j > 0; j--) {
                bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
            }
            boolean torn = random.nextInt(4) == 0;
            Files.write(spoilt, torn ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes);
            readTwice(spoilt);
        }
    }

    @ParameterizedTest
    @ValueSource(longs = {9, 10})
    void workbooksWithMutatedPartsAreRead(long seed) throws IOException {
        RandomGenerator random = new Random(seed);
        Path spoilt = temporary.resolve("parts" + seed + ".xlsx");
        for (int i = 0; i < 20; i++) {
            try (ZipFile good = new ZipFile(workbook.toFile());
                    ZipOutputStream out = new ZipOutputStream(Files.newOutputStream(spoilt))) {
                for (ZipEntry part : Collections.list(good.entries())) {
                    byte[] bytes = good.getInputStream(part).readAllBytes();
                    out.putNextEntry(new ZipEntry(part.getName()));
                    out.write(random.nextInt(3) == 0 ? mutated(bytes, random) : bytes);
                    out.closeEntry();
                }
            }
            readTwice(spoilt);
        }
    }

    private static Read readTwice(Path place) {
        Read first = Read.of(place);
        assertThat(Read.of(place)).isEqualTo(first);
        return first;
    }

    /** Some bytes changed, words put in that mean something somewhere, or a piece cut out. */
    private static byte[] mutated(byte[] good, RandomGenerator random) {
        StringBuilder text = new StringBuilder(new String(good, StandardCharsets.ISO_8859_1));
        for (int i = random.nextInt(1, 8); i > 0; i--) {
            int at = random.nextInt(text.length());
            int kind = random.nextInt(3);
            if (kind == 0) {
                text.setCharAt(at, (char) random.nextInt(256));
            } else if (kind == 1) {
                text.insert(at, SPICE.get(random.nextInt(SPICE.size())));
            } else {
                text.delete(at, Math.min(text.length() - 1, at + random.nextInt(20)));
            }
        }
        return text.toString().getBytes(StandardCharsets.ISO_8859_1);
    }
}

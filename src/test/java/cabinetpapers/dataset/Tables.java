package cabinetpapers.dataset;

import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.dhatim.fastexcel.Worksheet;

/** A small data set without a fault, of two measures and 2023-24 Q2, to be spoilt one cell at a time. */
final class Tables {

    static final String MEASURES =
            "code,name,priority,unit,decimals,polarity,basis,frequency,amber_tolerance," + "floor,range_low,range_high";
    static final String VALUES = "code,period,actual,target,status,commentary";
    static final String BENCHMARKS = "code,period,comparator,value";
    static final String MEETINGS = "committee,body,date,time,agenda_item";

    private final Map<String, List<String>> tables = new LinkedHashMap<>();

    private Tables() {}

    static Tables good() {
        return new Tables()
                .with(
                        "measures",
                        MEASURES,
                        "CS01,Calls answered in time,An efficient council,%,1,higher,period,quarterly,5%,,,",
                        "HS01,Days to decide,Healthy communities,days,0,lower,period,quarterly,,,,")
                .with(
                        "values",
                        VALUES,
                        "CS01,2022-23,94.8,90,final,",
                        "CS01,2023-24 Q1,95.9,90,final,",
                        "CS01,2023-24 Q2,95.5,90,final,Better than last year.",
                        "HS01,2023-24 Q2,12,15,final,")
                .with("benchmarks", BENCHMARKS, "CS01,2022-23,England,91.2")
                .with("meetings", MEETINGS, "Cabinet,executive,2023-12-18,10:00,8");
    }

    /** The good one, with other rows under the same first row. */
    static Tables measures(String... rows) {
        return good().rows("measures", MEASURES, rows);
    }

    static Tables values(String... rows) {
        return good().rows("values", VALUES, rows);
    }

    static Tables meetings(String... rows) {
        return good().rows("meetings", MEETINGS, rows);
    }

    static Tables benchmarks(String... rows) {
        return good().rows("benchmarks", BENCHMARKS, rows);
    }

    /** With other rows of one table. */
    Tables rows(String table, String header, String... rows) {
        List<String> lines = new ArrayList<>(List.of(header));
        lines.addAll(List.of(rows));
        tables.put(table, lines);
        return this;
    }

    Tables with(String table, String... lines) {
        tables.put(table, List.of(lines));
        return this;
    }

    Tables and(String table, String line) {
        List<String> lines = new ArrayList<>(tables.getOrDefault(table, List.of()));
        lines.add(line);
        tables.put(table, lines);
        return this;
    }

    Tables without(String table) {
        tables.remove(table);
        return this;
    }

    /** As a folder of CSV files. */
    Path folder(Path parent) {
        Path folder = parent.resolve("quarter");
        try {
            Files.createDirectories(folder);
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                Files.writeString(
                        folder.resolve(table.getKey() + ".csv"),
                        String.join("\n", table.getValue()) + "\n",
                        StandardCharsets.UTF_8);
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return folder;
    }

    Read read(Path parent) {
        return Read.of(folder(parent));
    }

    /** As a workbook whose numbers are numbers; the tables' cells must hold no quotation marks. */
    Path workbook(Path parent) {
        Path file = parent.resolve("quarter.xlsx");
        try (OutputStream out = Files.newOutputStream(file);
                org.dhatim.fastexcel.Workbook workbook = new org.dhatim.fastexcel.Workbook(out, "Test", "1.0")) {
            for (Map.Entry<String, List<String>> table : tables.entrySet()) {
                fill(workbook.newWorksheet(table.getKey()), table.getValue());
            }
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return file;
    }

    private static void fill(Worksheet sheet, List<String> lines) {
        for (int row = 0; row < lines.size(); row++) {
            String[] cells = lines.get(row).split(",", -1);
            for (int column = 0; column < cells.length; column++) {
                fill(sheet, row, column, cells[column]);
            }
        }
    }

    private static void fill(Worksheet sheet, int row, int column, String cell) {
        if (cell.matches("-?\\d+(\\.\\d+)?") && column > 0) {
            sheet.value(row, column, Double.parseDouble(cell));
        } else if (cell.matches("\\d+(\\.\\d+)?%")) {
            sheet.value(row, column, Double.parseDouble(cell.replace("%", "")) / 100);
            sheet.style(row, column).format("0.0%").set();
        } else if (!cell.isEmpty()) {
            sheet.value(row, column, cell);
        }
    }
}

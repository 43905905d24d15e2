package cabinetpapers.dataset;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** A workbook written part by part, for cells that no writing library makes: errors, saved results, odd formats. */
final class RawWorkbook {

    private static final String SPREADSHEET = "http://schemas.openxmlformats.org/spreadsheetml/2006/main";
    private static final String OFFICE = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String PACKAGE = "http://schemas.openxmlformats.org/package/2006";
    private static final String TYPES = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    private final Map<String, String> sheets = new LinkedHashMap<>();
    private String settings = "";

    /** @param rows as XML; in a cell the style 1 is a percentage, 2 a date, 3 a time, 4 words that look like a date's */
    RawWorkbook sheet(String name, String rows) {
        sheets.put(name, rows);
        return this;
    }

    /** A sheet of plain text. */
    RawWorkbook text(String name, String... lines) {
        StringBuilder rows = new StringBuilder();
        for (String line : lines) {
            rows.append("<row>");
            for (String cell : line.split(",", -1)) {
                rows.append(cell(cell));
            }
            rows.append("</row>");
        }
        return sheet(name, rows.toString());
    }

    static String cell(String text) {
        return "<c t=\"inlineStr\"><is><t>" + text + "</t></is></c>";
    }

    /** Dates count from 1904, as in old Mac workbooks. */
    RawWorkbook from1904() {
        settings = "<workbookPr date1904=\"1\"/>";
        return this;
    }

    Path write(Path folder) {
        Path file = folder.resolve("quarter.xlsx");
        StringBuilder types = new StringBuilder();
        StringBuilder relations = new StringBuilder();
        StringBuilder entries = new StringBuilder();
        int number = 0;
        try (ZipOutputStream zip = new ZipOutputStream(Files.newOutputStream(file))) {
            for (Map.Entry<String, String> sheet : sheets.entrySet()) {
                number++;
                put(
                        zip,
                        "xl/worksheets/sheet" + number + ".xml",
                        "<worksheet xmlns=\"" + SPREADSHEET + "\"><sheetData>" + sheet.getValue()
                                + "</sheetData></worksheet>");
                types.append(override("/xl/worksheets/sheet" + number + ".xml", "worksheet"));
                relations.append(relation("r" + number, "worksheet", "worksheets/sheet" + number + ".xml"));
                entries.append(
                        "<sheet name=\"" + sheet.getKey() + "\" sheetId=\"" + number + "\" r:id=\"r" + number + "\"/>");
            }
            put(zip, "xl/styles.xml", styles());
            put(
                    zip,
                    "xl/workbook.xml",
                    "<workbook xmlns=\"" + SPREADSHEET + "\" xmlns:r=\"" + OFFICE + "\">" + settings + "<sheets>"
                            + entries + "</sheets></workbook>");
            put(
                    zip,
                    "xl/_rels/workbook.xml.rels",
                    "<Relationships xmlns=\"" + PACKAGE + "/relationships\">" + relations
                            + relation("styles", "styles", "styles.xml") + "</Relationships>");
            put(
                    zip,
                    "[Content_Types].xml",
                    "<Types xmlns=\"" + PACKAGE + "/content-types\">" + override("/xl/workbook.xml", "sheet.main")
                            + override("/xl/styles.xml", "styles") + types + "</Types>");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
        return file;
    }

    private static void put(ZipOutputStream zip, String name, String xml) throws IOException {
        zip.putNextEntry(new ZipEntry(name));
        zip.write(("<?xml version=\"1.0\" encoding=\"UTF-8\"?>" + xml).getBytes(StandardCharsets.UTF_8));
        zip.closeEntry();
    }

    private static String override(String part, String type) {
        return "<Override PartName=\"" + part + "\" ContentType=\"" + TYPES + type + "+xml\"/>";
    }

    private static String relation(String id, String type, String target) {
        return "<Relationship Id=\"" + id + "\" Type=\"" + OFFICE + "/" + type + "\" Target=\"" + target + "\"/>";
    }

    private static String styles() {
        return "<styleSheet xmlns=\"" + SPREADSHEET + "\"><numFmts>"
                + "<numFmt numFmtId=\"164\" formatCode=\"[Red]0 &quot;days&quot;\"/></numFmts>"
                + "<cellXfs><xf numFmtId=\"0\"/><xf numFmtId=\"10\"/><xf numFmtId=\"14\"/><xf numFmtId=\"20\"/>"
                + "<xf numFmtId=\"164\"/></cellXfs></styleSheet>";
    }
}

package cabinetpapers.word;

import cabinetpapers.paper.Block;
import cabinetpapers.word.Survey.Entry;
import java.util.List;

/** Writes the list of headings as a field that Word can update, with its entries there from the start. */
final class ContentsWriter {

    /** Between two levels, and from a number to its heading, in points. */
    static final double STEP = 24;

    private final Sheet sheet;
    private final Survey survey;
    private final List<Integer> pages;

    /** @param pages of all headings */
    ContentsWriter(Sheet sheet, Survey survey, List<Integer> pages) {
        this.sheet = sheet;
        this.survey = survey;
        this.pages = pages;
    }

    void write(Block.Contents contents) {
        List<Entry> listed = survey.listed(contents);
        // Word offers to update what it knows as a table of contents.
        sheet.xml().open("w:sdt").open("w:sdtPr").open("w:docPartObj");
        sheet.xml()
                .value("w:docPartGallery", "Table of Contents")
                .empty("w:docPartUnique")
                .close()
                .close();
        sheet.xml().open("w:sdtContent");
        sheet.line(StyleIds.CONTENTS_TITLE, contents.title());
        for (int i = 0; i < listed.size(); i++) {
            sheet.paragraphs().begin(StyleIds.contents(listed.get(i).heading().level()));
            if (i == 0) {
                begin("TOC \\o \"2-%d\" \\h \\z \\u".formatted(contents.depth()));
            }
            entry(listed.get(i));
            if (i == listed.size() - 1) {
                mark("end");
            }
            sheet.paragraphs().end();
        }
        sheet.xml().close().close();
    }

    private void entry(Entry entry) {
        sheet.xml().open("w:hyperlink", "w:anchor", entry.bookmark(), "w:history", "1");
        if (!entry.number().isEmpty()) {
            sheet.inlines().text(entry.number());
            sheet.inlines().tab();
        }
        sheet.inlines().text(entry.heading().text());
        sheet.inlines().tab();
        begin("PAGEREF " + entry.bookmark() + " \\h");
        sheet.inlines().text(String.valueOf(pages.get(entry.index())));
        mark("end");
        sheet.xml().close();
    }

    private void begin(String instruction) {
        mark("begin");
        sheet.xml().open("w:r").open("w:instrText", "xml:space", "preserve");
        sheet.xml().text(" " + instruction + " ").close().close();
        mark("separate");
    }

    private void mark(String kind) {
        sheet.xml().open("w:r").empty("w:fldChar", "w:fldCharType", kind).close();
    }
}

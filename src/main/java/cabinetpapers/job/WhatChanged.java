package cabinetpapers.job;

import cabinetpapers.agenda.ChangesPage;
import cabinetpapers.agenda.ChangesPage.Changed;
import cabinetpapers.html.HtmlRenderer;
import cabinetpapers.html.Links;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.CollectedDocument;
import cabinetpapers.paper.PaperLines;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Tells what papers say otherwise than when they were collected. What a paper says is read from its Word file, whoever
 * saved it; of a job without Word files nothing can be told line by line.
 */
record WhatChanged(CollectionPoint point) {

    static final String FILE = "What changed.html";

    /** What the lines of a paper begin a table's row with. */
    private static final String ROW = "ROW";

    /** Keeps what each paper says that is being collected. */
    void remember() throws Refusal {
        point.tables().forgetTexts(point.name());
        for (AgendaDocument document : papers()) {
            Optional<List<String>> lines = lines(document);
            if (lines.isPresent()) {
                point.tables()
                        .saveText(
                                point.name(),
                                document.path(),
                                document.origin().map(AgendaDocument.Origin::snapshot),
                                lines.get());
            }
        }
    }

    /** Leaves the page beside the papers, or none where nothing changed; whether there is one. */
    boolean write() throws Refusal {
        Path target = point.folder().resolve(FILE);
        List<CollectedDocument> before = point.collected();
        List<Changed> changed = changed(before);
        if (changed.isEmpty()) {
            delete(target);
            return false;
        }
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        new HtmlRenderer(point.style(), Links.FILES_BESIDE)
                .render(
                        ChangesPage.of(
                                point.order().council().name(),
                                point.meeting().committee(),
                                point.meeting().date(),
                                before.getFirst().collectedAt(),
                                changed),
                        out);
        WholeFile.write(target, Access.to(point.part()), out.toByteArray());
        return true;
    }

    private List<Changed> changed(List<CollectedDocument> before) throws Refusal {
        List<Changed> changed = new ArrayList<>();
        for (AgendaDocument document : papers()) {
            boolean other = before.stream()
                    .anyMatch(one ->
                            one.path().equals(document.path()) && !one.sha256().equals(document.sha256()));
            Optional<List<String>> then = other ? point.tables().text(point.name(), document.path()) : Optional.empty();
            Optional<List<String>> now = then.isPresent() ? lines(document) : Optional.empty();
            if (then.isPresent() && now.isPresent() && !then.equals(now)) {
                changed.add(new Changed(
                        document.title(), differences(Repeated.of(point, document), then.get(), now.get())));
            }
        }
        return changed;
    }

    private static List<ChangesPage.Line> differences(Repeated repeated, List<String> then, List<String> now) {
        List<String> rows = rows(then);
        return LineDiff.of(rows, rows(now)).stream()
                .map(change -> new ChangesPage.Line(
                        repeated.before(rows, change), change.after().orElse("")))
                .distinct()
                .toList();
    }

    /** A figure says nothing without its row: the cells of each row as one line. */
    private static List<String> rows(List<String> lines) {
        List<String> rows = new ArrayList<>();
        for (String line : lines) {
            boolean cell = PaperLines.isCell(line);
            if (cell && !rows.isEmpty() && rows.getLast().equals(ROW)) {
                rows.set(rows.size() - 1, ROW + " " + cell(line));
            } else if (cell && !rows.isEmpty() && rows.getLast().startsWith(ROW)) {
                rows.set(rows.size() - 1, rows.getLast() + " | " + cell(line));
            } else {
                rows.add(line);
            }
        }
        return rows;
    }

    private static String cell(String line) {
        String words = PaperLines.readable(line);
        return words.isEmpty() ? "–" : words;
    }

    private List<AgendaDocument> papers() {
        return point.papers().stream()
                .filter(document -> document.ending().equals(Output.WORD.extension()))
                .toList();
    }

    private Optional<List<String>> lines(AgendaDocument document) throws Refusal {
        Path file = point.folder().resolve(document.path());
        try {
            return WordEdits.lines(document.path(), file);
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private static void delete(Path target) throws Refusal {
        try {
            Files.deleteIfExists(target);
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }
}

package cabinetpapers.agenda;

import cabinetpapers.meeting.AgendaDocument;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;

/** What lies ready for a meeting, for programs: {@code manifest.json}, and sums to check files by. */
public final class Manifest {

    /** The JSON Schema that it obeys is in the jar under that name. */
    public static final String SCHEMA = "manifest-1.schema.json";

    private Manifest() {}

    /** The same hand-over always gives the same text; nothing in it depends on the day it is made. */
    public static String json(Handover handover) {
        Map<String, Object> manifest = new LinkedHashMap<>();
        manifest.put("schema", SCHEMA);
        manifest.put("council", handover.council());
        manifest.put("quarter", handover.quarter());
        manifest.put("committee", handover.committee());
        manifest.put("meeting", handover.date());
        manifest.put("part", handover.part().folder());
        manifest.put(
                "documents",
                handover.documents().stream().map(Manifest::document).toList());
        return Json.of(manifest) + "\n";
    }

    /** As {@code sha256sum --check} reads it: the sum, two spaces, the path. */
    public static String sums(List<AgendaDocument> documents) {
        return documents.stream()
                .map(document -> document.sha256() + "  " + document.path() + "\n")
                .collect(Collectors.joining());
    }

    private static Map<String, Object> document(AgendaDocument document) {
        Map<String, Object> json = new LinkedHashMap<>();
        json.put("path", document.path());
        json.put("title", document.title());
        json.put("item", document.item());
        json.put("number", document.number());
        json.put("appendix", document.appendix());
        json.put("part", document.part().words());
        json.put("format", document.ending());
        json.put("pages", document.pages());
        json.put("words", document.words());
        json.put("bytes", document.bytes());
        json.put("sha256", document.sha256());
        json.put("snapshot", document.origin().map(AgendaDocument.Origin::snapshot));
        json.put("asAt", document.origin().map(AgendaDocument.Origin::asAt));
        json.put(
                "accessible",
                document.accessible().name().toLowerCase(Locale.ROOT).replace('_', ' '));
        json.put("version", document.version());
        return json;
    }
}

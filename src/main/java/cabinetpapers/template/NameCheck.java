package cabinetpapers.template;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.NearestName;
import cabinetpapers.finding.Place;
import cabinetpapers.template.Template.FieldPath;
import cabinetpapers.template.Template.FieldSpan;
import cabinetpapers.template.Template.Node;
import cabinetpapers.template.Template.Row;
import cabinetpapers.template.Template.Span;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;

/** Checks that each field, list, filter, data block and argument is one that there is, and is used as what it is. */
final class NameCheck {

    private final Findings findings;

    NameCheck(Findings findings) {
        this.findings = findings;
    }

    void nodes(List<Node> nodes, Scope scope) {
        nodes.forEach(node -> node(node, scope));
    }

    private void node(Node node, Scope scope) {
        switch (node) {
            case Template.Heading heading -> spans(heading.content(), scope);
            case Template.Paragraph paragraph -> spans(paragraph.content(), scope);
            case Template.NumberedParagraph paragraph -> spans(paragraph.content(), scope);
            case Template.BulletList list -> list.items().forEach(item -> nodes(item, scope));
            case Template.NumberedList list -> list.items().forEach(item -> nodes(item, scope));
            case Template.Table table -> {
                spans(table.caption(), scope);
                table.header().forEach(cell -> spans(cell, scope));
                rows(table.rows(), scope);
            }
            case Template.FieldGrid grid ->
                grid.rows().forEach(row -> row.forEach(field -> spans(field.value(), scope)));
            case Template.Callout callout -> {
                spans(callout.title(), scope);
                nodes(callout.body(), scope);
            }
            case Template.Landscape landscape -> nodes(landscape.body(), scope);
            case Template.PageBreak pageBreak -> {}
            case Template.Contents contents -> {}
            case Template.If condition -> {
                condition(condition.condition(), scope);
                nodes(condition.body(), scope);
                nodes(condition.otherwise(), scope);
            }
            case Template.Each loop -> nodes(loop.body(), loop(loop.items(), loop.name(), scope));
            case Template.DataBlock block -> block(block, scope);
        }
    }

    private void rows(List<Row> rows, Scope scope) {
        for (Row row : rows) {
            switch (row) {
                case Template.Cells cells -> cells.cells().forEach(cell -> spans(cell, scope));
                case Template.RowsIf condition -> {
                    condition(condition.condition(), scope);
                    rows(condition.rows(), scope);
                    rows(condition.otherwise(), scope);
                }
                case Template.RowsEach loop -> rows(loop.rows(), loop(loop.items(), loop.name(), scope));
            }
        }
    }

    private void spans(List<Span> spans, Scope scope) {
        for (Span span : spans) {
            switch (span) {
                case FieldSpan field -> field(field, scope);
                case Template.Strong strong -> spans(strong.content(), scope);
                case Template.Emphasis emphasis -> spans(emphasis.content(), scope);
                case Template.Link link -> spans(link.content(), scope);
                case Template.Words words -> {}
                case Template.LineBreak lineBreak -> {}
            }
        }
    }

    private void field(FieldSpan field, Scope scope) {
        FieldPath path = field.path();
        if (isNamed(path, scope) && scope.vocabulary().lists().contains(scope.inVocabulary(path))) {
            findings.add(Finding.blocker(
                    path.place(),
                    "\"" + path.text() + "\" is a list",
                    "Go through it by {{#each " + path.text() + " as item}} and name a field of the item."));
        }
        for (String filter : field.filters()) {
            Set<String> filters = scope.vocabulary().filters();
            if (!filters.contains(filter)) {
                unknown("filter", filter, filters, path.place());
            }
        }
    }

    private void condition(FieldPath path, Scope scope) {
        isNamed(path, scope);
    }

    /** What may be named within the loop. */
    private Scope loop(FieldPath path, String name, Scope scope) {
        if (!isNamed(path, scope)) {
            return scope.withinUnknown(name);
        }
        String list = scope.inVocabulary(path);
        Set<String> lists = scope.vocabulary().lists();
        if (!lists.contains(list)) {
            findings.add(Finding.blocker(
                    path.place(),
                    "\"" + path.text() + "\" is not a list",
                    NearestName.remedy(path.text(), scope.names(lists))));
            return scope.withinUnknown(name);
        }
        if (scope.loops().containsKey(name) || begins(name, scope.vocabulary())) {
            findings.add(Finding.blocker(
                    path.place(), "the name \"" + name + "\" is taken", "Give the loop's item a name of its own."));
        }
        return scope.within(name, list);
    }

    private static boolean begins(String name, Vocabulary vocabulary) {
        return vocabulary.fields().stream().anyMatch(path -> path.equals(name) || path.startsWith(name + "."))
                || vocabulary.lists().contains(name);
    }

    private boolean isNamed(FieldPath path, Scope scope) {
        if (scope.cannotTell(path)) {
            return false;
        }
        Optional<String> list = scope.listWithoutLoop(path);
        if (scope.isItem(path)) {
            findings.add(Finding.blocker(
                    path.place(),
                    "\"" + path.text() + "\" is an item of a list, and has fields of its own",
                    NearestName.remedy(path.text(), fieldsOf(path.text(), scope))));
        } else if (!scope.isKnown(scope.inVocabulary(path))) {
            Set<String> all = new TreeSet<>(scope.names(scope.vocabulary().fields()));
            all.addAll(scope.names(scope.vocabulary().lists()));
            unknown("field", path.text(), all, path.place());
        } else if (list.isPresent()) {
            findings.add(Finding.blocker(
                    path.place(),
                    "\"" + path.text() + "\" belongs to each item of the list \"" + list.get() + "\"",
                    "Write it within {{#each " + list.get() + " as item}}, as item." + last(path) + "."));
        } else {
            return true;
        }
        return false;
    }

    private static Set<String> fieldsOf(String name, Scope scope) {
        Set<String> fields = new TreeSet<>(scope.names(scope.vocabulary().fields()));
        fields.removeIf(field -> !field.startsWith(name + "."));
        return fields;
    }

    private static String last(FieldPath path) {
        return path.names().getLast();
    }

    private void block(Template.DataBlock block, Scope scope) {
        block.arguments().values().forEach(value -> spans(value, scope));
        Set<String> arguments = scope.vocabulary().blocks().get(block.name());
        if (arguments == null) {
            Set<String> names = new TreeSet<>(scope.vocabulary().blocks().keySet());
            names.addAll(BlockKind.names());
            unknown("block", block.name(), names, block.place());
            return;
        }
        for (String key : block.arguments().keySet()) {
            if (!arguments.contains(key)) {
                findings.add(Finding.blocker(
                        block.place(),
                        "\":::" + block.name() + "\" has no argument \"" + key + "\"",
                        NearestName.remedy(key, arguments)));
            }
        }
    }

    private void unknown(String kind, String written, Set<String> valid, Place place) {
        findings.add(Finding.blocker(
                place, "there is no " + kind + " \"" + written + "\"", NearestName.remedy(written, valid)));
    }
}

package cabinetpapers.plan;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.plan.PlanTree.Node;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Works out the figures of one plan's items, the parts before the whole. */
final class ItemRules {

    private final Quarter quarter;
    private final LocalDate asAt;
    private final TimescaleParser parser;
    private final StatusRules statuses;
    private final PlanSettings settings;
    private final Map<String, ItemUpdates> updates;
    private final Map<String, List<Narrative>> narratives;
    private final Map<Node, EndDates> ends = new HashMap<>();

    ItemRules(String planId, PlanTables tables, Quarter quarter, LocalDate asAt, PlanSettings settings) {
        this.quarter = quarter;
        this.asAt = asAt;
        this.parser = settings.parser(planId);
        this.settings = settings;
        this.statuses = new StatusRules(settings.statuses());
        this.updates = tables.updates().stream()
                .filter(update -> update.ref().planId().equals(planId))
                .collect(Collectors.groupingBy(
                        update -> update.ref().ref(),
                        Collectors.collectingAndThen(Collectors.toList(), ItemUpdates::new)));
        this.narratives = tables.narratives().stream()
                .filter(one -> one.ref().planId().equals(planId))
                .collect(Collectors.groupingBy(one -> one.ref().ref()));
    }

    List<ItemFigures> figures(PlanTree tree) {
        tree.nodes().forEach(node -> ends.put(node, end(node)));
        return tree.tops().stream().map(node -> figures(node, 0)).toList();
    }

    private EndDates end(Node node) {
        return EndRules.follow(
                Stacks.pair(parser.parse(node.item().end()), node.item().detail()),
                updates(node).until(quarter),
                parser);
    }

    private ItemUpdates updates(Node node) {
        return updates.getOrDefault(node.item().ref().ref(), new ItemUpdates(List.of()));
    }

    private EndDates known(Node node) {
        EndDates end = ends.get(node);
        if (end == null) {
            throw new IllegalStateException(
                    "no end was worked out for " + node.item().ref());
        }
        return end;
    }

    private ItemFigures figures(Node node, int depth) {
        List<ItemFigures> children =
                node.children().stream().map(child -> figures(child, depth + 1)).toList();
        ItemUpdates own = updates(node);
        Timescale start = parser.parse(node.item().start());
        EndDates end = known(node);
        Optional<Update> update = own.in(quarter);
        Lifecycle lifecycle = statuses.lifecycle(
                update,
                own.until(quarter),
                start,
                end.current(),
                children.stream().map(ItemFigures::lifecycle).toList());
        List<ItemFigures> milestones =
                children.stream().flatMap(ItemRules::milestones).toList();
        Testing testing = testing(node);
        DatedRating dated = DatedRating.of(new DatedRating.Facts(
                lifecycle,
                start,
                end,
                testing,
                milestones.size(),
                Math.toIntExact(milestones.stream().filter(ItemFigures::overdue).count()),
                asAt));
        ActionRating stated = settings.rated(lifecycle, statuses.stated(update));
        Optional<TravelRules.Standing> now = standing(own, quarter, start, end);
        Optional<TravelRules.Standing> before = standing(own, quarter.previous(), start, endBefore(node, own));
        return new ItemFigures(
                node.item(),
                depth,
                led(node),
                children,
                narratives.getOrDefault(node.item().ref().ref(), List.of()),
                update,
                own.in(quarter.previous()),
                lifecycle,
                stated,
                settings.rated(lifecycle, dated.rating()),
                dated.disagreement(stated, lifecycle),
                start,
                end,
                testing,
                asAt,
                Progress.of(children.stream().map(ItemFigures::lifecycle).toList()),
                TravelRules.travel(now, before),
                TravelRules.changes(now, before));
    }

    private static PlanItem led(Node node) {
        return Stream.concat(Stream.of(node), node.above().stream())
                .map(Node::item)
                .filter(PlanItem::led)
                .findFirst()
                .orElse(node.item());
    }

    /** The actions in it that have none below them. */
    private static Stream<ItemFigures> milestones(ItemFigures figures) {
        List<ItemFigures> below =
                figures.children().stream().flatMap(ItemRules::milestones).toList();
        return below.isEmpty() && figures.isAction() ? Stream.of(figures) : below.stream();
    }

    private EndDates endBefore(Node node, ItemUpdates own) {
        return EndRules.follow(known(node).original(), own.until(quarter.previous()), parser);
    }

    private Optional<TravelRules.Standing> standing(ItemUpdates own, Quarter in, Timescale start, EndDates end) {
        return own.in(in).map(update -> {
            Lifecycle lifecycle =
                    statuses.lifecycle(Optional.of(update), own.until(in), start, end.current(), List.of());
            return new TravelRules.Standing(
                    update, lifecycle, settings.rated(lifecycle, statuses.stated(Optional.of(update))), end.current());
        });
    }

    private Testing testing(Node node) {
        Timescale own = known(node).current();
        if (own.testable()) {
            return Testing.OWN_DATE;
        }
        if (node.below().anyMatch(part -> known(part).current().testable())) {
            return Testing.DATES_OF_PARTS;
        }
        if (ongoing(own)
                || (own.words().isBlank()
                        && node.below().anyMatch(part -> ongoing(known(part).current())))) {
            return Testing.ONGOING;
        }
        boolean inherits = own.words().isBlank() || own.is(Timescale.Trait.STARTED);
        return inherits
                        && node.above().stream()
                                .filter(Node::isAction)
                                .anyMatch(one -> known(one).current().testable())
                ? Testing.DATE_OF_PARENT
                : Testing.NO_DATE;
    }

    private static boolean ongoing(Timescale timescale) {
        return timescale.is(Timescale.Trait.OPEN_ENDED) || timescale.is(Timescale.Trait.RECURRING);
    }
}

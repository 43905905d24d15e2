package cabinetpapers.assembly;

import cabinetpapers.calendar.CouncilTime;
import cabinetpapers.kpi.Counts;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.RagRating;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Every field that a template may name, each with where its fact comes from. */
final class Fields {

    private static final String TO_BE_CONFIRMED = "To be confirmed";

    private static final Map<String, Function<Material, Fact>> SINGLE = single();
    private static final Map<String, Many<?>> LISTS = lists();

    private Fields() {}

    /**
     * A list's items, and the facts of each.
     *
     * @param <T> what an item is made from
     */
    private record Many<T>(Function<Material, List<T>> items, Map<String, Function<T, Fact>> fields) {

        Fact of(Material material) {
            return new Fact.Many(items.apply(material).stream()
                    .map(item -> new Facts(facts(fields, item)))
                    .toList());
        }
    }

    static Facts of(Material material) {
        Map<String, Fact> facts = facts(SINGLE, material);
        LISTS.forEach((path, many) -> facts.put(path, many.of(material)));
        return new Facts(facts);
    }

    /** Every path, those of lists and of their items included. */
    static Set<String> paths() {
        Set<String> paths = new LinkedHashSet<>(SINGLE.keySet());
        LISTS.forEach((path, many) -> {
            paths.add(path);
            many.fields().keySet().forEach(field -> paths.add(path + "." + field));
        });
        return paths;
    }

    static Set<String> listPaths() {
        return LISTS.keySet();
    }

    private static Map<String, Function<Material, Fact>> single() {
        Map<String, Function<Material, Fact>> fields = new LinkedHashMap<>();
        occasion(fields);
        access(fields);
        late(fields);
        meeting(fields);
        counts("counts.", fields, Material::counts);
        fields.put(
                "counts.forecasts",
                material -> Fact.amount(material.figures().measures().stream()
                        .filter(one -> one.forecast().isPresent())
                        .count()));
        fields.put("counts.outcomes", material -> Fact.words(OutcomeSentences.of(material.priorities())));
        highlights(fields);
        returns(fields);
        fields.put(LastMeeting.DATE, LastMeeting::date);
        fields.put("background.decided", material -> Fact.words(BackgroundPapers.decided(material) ? "yes" : "no"));
        for (OfficersWords words : OfficersWords.values()) {
            fields.put("supplied." + words.key(), material -> words.fact(material.occasion()));
        }
        fields.put("supplied." + OfficersWords.BACKGROUND_PAPERS.key(), BackgroundPapers::supplied);
        fields.putAll(PlanFields.single());
        return fields;
    }

    private static void occasion(Map<String, Function<Material, Fact>> fields) {
        fields.put("council.name", material -> line(material.occasion().council()));
        fields.put("paper.title", material -> line(material.occasion().title()));
        fields.put("paper.full-title", material -> Fact.words(PaperTitles.full(material.occasion())));
        fields.put("paper.appendix", material -> Fact.words(PaperTitles.appendix(material.occasion())));
        fields.put(
                "quarter.title",
                material -> Fact.words(material.figures().quarter().title()));
        fields.put(
                "quarter.number",
                material -> Fact.amount(material.figures().quarter().number()));
        fields.put(
                "quarter.year",
                material -> Fact.words(material.figures().quarter().year().title()));
        fields.put(
                "quarter.first-day",
                material -> new Fact.Day(material.figures().quarter().firstDay()));
        fields.put(
                "quarter.last-day",
                material -> new Fact.Day(material.figures().quarter().lastDay()));
        fields.put(
                "as-at",
                material -> new Fact.Day(CouncilTime.day(material.occasion().asAt())));
        fields.put(
                "deadline",
                material ->
                        material.occasion().deadline().<Fact>map(Fact.Day::new).orElseGet(() -> Fact.words("")));
    }

    private static void access(Map<String, Function<Material, Fact>> fields) {
        fields.put("access.title", material -> Fact.words(AccessWords.title(material.occasion())));
        fields.put(
                "access.statement",
                material -> Fact.words(AccessWords.statement(material.occasion().part())));
    }

    /** Only an officer says that a report is late, and only the Monitoring Officer what it then has to say. */
    private static void late(Map<String, Function<Material, Fact>> fields) {
        fields.put(
                "late.reason",
                material -> Fact.words(material.occasion()
                        .lateReport()
                        .map(late -> Wording.prose(late.reason()))
                        .orElse("")));
        fields.put(
                "late.wording",
                material -> material.occasion()
                        .lateReport()
                        .map(late -> late.wording()
                                .map(words -> Fact.words(Wording.prose(words)))
                                .orElseGet(() -> new Fact.Missing("the Monitoring Officer")))
                        .orElseGet(() -> Fact.words("")));
    }

    private static void meeting(Map<String, Function<Material, Fact>> fields) {
        fields.put(
                "meeting.committee",
                material -> line(material.occasion().meeting().committee()));
        fields.put(
                "meeting.date",
                material -> new Fact.Day(material.occasion().meeting().date()));
        fields.put(
                "meeting.time", material -> line(material.occasion().meeting().time()));
        fields.put(
                "meeting.venue", material -> line(material.occasion().meeting().venue()));
        fields.put(
                "meeting.agenda-item",
                material -> confirmed(material.occasion().meeting().agendaItem().orElse("")));
        fields.put(
                "meeting.portfolio",
                material -> confirmed(material.occasion().meeting().portfolio()));
        fields.put(
                "meeting.report-of",
                material -> confirmed(material.occasion().meeting().reportOf()));
        fields.put(
                "meeting.contact",
                material -> confirmed(material.occasion().meeting().contact()));
    }

    private static <T> void counts(String prefix, Map<String, Function<T, Fact>> fields, Function<T, Counts> of) {
        fields.put(prefix + "measures", item -> Fact.amount(of.apply(item).measures()));
        fields.put(prefix + "rated", item -> Fact.amount(of.apply(item).rated()));
        fields.put(
                prefix + "not-rated",
                item -> Fact.amount(of.apply(item).measures() - of.apply(item).rated()));
        for (RagRating rag : RagRating.values()) {
            fields.put(
                    prefix + Signs.word(rag).toLowerCase(Locale.UK),
                    item -> Fact.amount(of.apply(item).of(rag)));
        }
        fields.put(prefix + "ratings", item -> Fact.words(CountSentences.ratings(of.apply(item))));
        fields.put(prefix + "unrated-reasons", item -> Fact.words(CountSentences.notRated(of.apply(item))));
        fields.put(prefix + "short-direction", item -> Fact.words(CountSentences.shortTravel(of.apply(item))));
        fields.put(prefix + "long-direction", item -> Fact.words(CountSentences.longTravel(of.apply(item))));
    }

    private static void highlights(Map<String, Function<Material, Fact>> fields) {
        Map<String, Function<Highlights, String>> sentences = new LinkedHashMap<>();
        sentences.put("measures", Highlights::measures);
        sentences.put("movement", Highlights::movement);
        sentences.put("improved", Highlights::improved);
        sentences.put("worsened", Highlights::worsened);
        sentences.put("red", Highlights::red);
        sentences.put("missing", Highlights::missing);
        sentences.forEach((name, sentence) ->
                fields.put("highlights." + name, material -> Fact.words(sentence.apply(material.highlights()))));
    }

    private static void returns(Map<String, Function<Material, Fact>> fields) {
        fields.put("due.day", material -> day(material, Occasion.Returns::due));
        fields.put("due.publication", material -> day(material, Occasion.Returns::publication));
        fields.put(
                "due.service",
                material -> Fact.words(material.occasion()
                        .returns()
                        .flatMap(Occasion.Returns::service)
                        .orElse("")));
        fields.put("due.passed", material -> Fact.words(Completeness.passed(material) ? "yes" : "no"));
        fields.put("due.completeness", material -> Fact.words(Completeness.sentence(material)));
    }

    private static Fact day(Material material, Function<Occasion.Returns, LocalDate> which) {
        return material.occasion().returns().map(which).<Fact>map(Fact.Day::new).orElseGet(() -> Fact.words(""));
    }

    private static Map<String, Many<?>> lists() {
        Map<String, Many<?>> lists = new LinkedHashMap<>();
        Map<String, Function<PriorityGroup, Fact>> priority = new LinkedHashMap<>();
        priority.put("name", group -> Fact.words(group.name()));
        counts("", priority, PriorityGroup::counts);
        priority.put("outcome", group -> Fact.words(OutcomeSentences.of(group)));
        priority.put("outcome-verdict", group -> Fact.words(OutcomeSentences.verdict(group)));
        priority.put("movers", group -> Fact.words(Highlights.movers(group)));
        lists.put("priorities", new Many<>(Material::priorities, priority));
        lists.put(
                "appendices",
                new Many<>(
                        material -> material.occasion().appendices(),
                        Map.of(
                                "number", appendix -> Fact.amount(appendix.number()),
                                "title", appendix -> Fact.words(AccessWords.listed(appendix)))));
        lists.put(
                LastMeeting.DECISIONS,
                new Many<>(material -> material.occasion().lastDecisions(), LastMeeting.fields()));
        lists.put("background.papers", texts(BackgroundPapers::papers));
        lists.put("background.proposed", texts(BackgroundPapers::proposed));
        lists.put("measures", measures(material -> standing(material.figures().measures())));
        lists.put("exceptions", measures(material -> standing(Exceptions.of(material.figures()))));
        lists.put(
                "improved-measures", measures(material -> material.highlights().improvedMeasures()));
        lists.put(
                "worsened-measures", measures(material -> material.highlights().worsenedMeasures()));
        lists.put("red-measures", measures(material -> material.highlights().redMeasures()));
        lists.put("missing-figures", measures(material -> material.highlights().missingFigures()));
        lists.put("due.items", new Many<>(OwedLine::of, OwedLine.fields()));
        PlanFields.lists().forEach((path, lines) -> lists.put(path, texts(lines)));
        return lists;
    }

    private static Many<String> texts(Function<Material, List<String>> lines) {
        return new Many<>(lines, Map.of("text", Fact::words));
    }

    private static Many<MeasureLine> measures(Function<Material, List<MeasureLine>> lines) {
        return new Many<>(lines, MeasureLine.fields());
    }

    private static List<MeasureLine> standing(List<MeasureFigures> measures) {
        return measures.stream().map(MeasureLine::standing).toList();
    }

    private static Fact line(String words) {
        return Fact.words(Wording.line(words));
    }

    private static Fact confirmed(String words) {
        return Fact.words(Wording.or(words, TO_BE_CONFIRMED));
    }

    private static <T> Map<String, Fact> facts(Map<String, Function<T, Fact>> fields, T item) {
        return fields.entrySet().stream()
                .collect(Collectors.toMap(
                        Map.Entry::getKey,
                        entry -> entry.getValue().apply(item),
                        (one, other) -> one,
                        LinkedHashMap::new));
    }
}

package cabinetpapers.job;

import cabinetpapers.job.Change.Kind;
import cabinetpapers.kpi.FigureRules;
import cabinetpapers.kpi.Measure;
import cabinetpapers.kpi.MeasureFigures;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.kpi.Rating;
import cabinetpapers.kpi.Reading;
import cabinetpapers.kpi.Return;
import cabinetpapers.kpi.SmallNumbers;
import cabinetpapers.kpi.Travel;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.plan.ActionRating;
import cabinetpapers.plan.ItemFigures;
import cabinetpapers.plan.PlanFigures;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.Risk;
import cabinetpapers.plan.RiskScore;
import cabinetpapers.plan.Saving;
import cabinetpapers.plan.Update;
import cabinetpapers.store.SnapshotContent;
import java.math.BigDecimal;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/**
 * Everything that a snapshot says and that papers show, fact by fact in words, so that two snapshots can be held against
 * each other.
 */
final class FactSheet {

    /** A fact's place: two facts with the same key are the same thing at two moments. */
    record Key(Kind kind, String subject, String what) {}

    private final Map<Key, String> facts = new LinkedHashMap<>();
    private final Set<Key> hidden = new HashSet<>();
    private final Map<String, String> names = new LinkedHashMap<>();

    private FactSheet() {}

    /** @param published the figures that were published last, of an earlier quarter */
    static FactSheet of(Order order, SnapshotContent content, Optional<QuarterFigures> published) {
        FactSheet sheet = new FactSheet();
        content.measures().forEach(sheet::measure);
        FigureRules.figure(order.quarter(), content.measures(), content.returns(), content.benchmarks(), published)
                .measures()
                .forEach(sheet::figures);
        content.benchmarks()
                .forEach(one -> sheet.put(
                        Kind.MEASURES,
                        one.code(),
                        one.comparator() + ", " + one.period().label(),
                        one.value().toPlainString()));
        content.decisions().forEach(sheet::decision);
        sheet.plans(content.plans());
        Plans.of(order, content.plans()).figures().forEach(sheet::plan);
        return sheet;
    }

    Map<Key, String> facts() {
        return facts;
    }

    /** Facts of which nothing is told: small numbers, and words that would give one away. */
    Set<Key> hidden() {
        return hidden;
    }

    /** Empty where the subject has no name. */
    String name(String subject) {
        return names.getOrDefault(subject, "");
    }

    private void measure(Measure measure) {
        names.put(measure.code(), measure.name());
        put(Kind.MEASURES, measure.code(), "name", measure.name());
        put(Kind.MEASURES, measure.code(), "owner", measure.owner());
        put(Kind.MEASURES, measure.code(), "priority", measure.priority());
        put(Kind.WORDS, measure.code(), "definition", measure.definition());
    }

    private void oneReturn(Return one) {
        String period = one.period().label();
        put(Kind.MEASURES, one.code(), "actual, " + period, words(one.reading()));
        if (one.reading() instanceof Reading.Suppressed) {
            hidden.add(new Key(Kind.MEASURES, one.code(), "actual, " + period));
        }
        put(Kind.MEASURES, one.code(), "target, " + period, words(one.target()));
        put(Kind.MEASURES, one.code(), "forecast, " + period, words(one.forecast()));
        put(Kind.WORDS, one.code(), "commentary, " + period, one.commentary());
        put(Kind.WORDS, one.code(), "corrective action, " + period, one.correctiveAction());
        put(Kind.WORDS, one.code(), "reason for restatement, " + period, one.restatementReason());
    }

    /** Returns are taken as figures have them: small numbers that are suppressed there are told nowhere. */
    private void figures(MeasureFigures figures) {
        figures.history().forEach(this::oneReturn);
        figures.outturns().forEach(this::oneReturn);
        oneReturn(figures.current());
        String code = figures.measure().code();
        put(Kind.RATINGS, code, "rating", words(figures.rating()));
        put(Kind.RATINGS, code, "against the quarter before", words(figures.shortTravel()));
        put(Kind.RATINGS, code, "against the year before", words(figures.longTravel()));
    }

    private void decision(MeetingDecision decision) {
        String subject = decision.committee() + ", " + decision.meetingDate();
        put(Kind.WORDS, subject, "decision on " + decision.item(), decision.decision());
        put(Kind.WORDS, subject, "reasons on " + decision.item(), decision.reasons());
        put(Kind.WORDS, subject, "options rejected on " + decision.item(), decision.optionsRejected());
        put(Kind.WORDS, subject, "interests on " + decision.item(), decision.interests());
    }

    private void plan(PlanFigures plan) {
        for (ItemFigures item : plan.all()) {
            String ref = item.item().ref().words();
            names.put(ref, item.item().title());
            put(Kind.ACTIONS, ref, "title", item.item().title());
            put(Kind.ACTIONS, ref, "lead member", item.item().leadMember().words());
            put(Kind.ACTIONS, ref, "lead officer", item.item().leadOfficer().words());
            put(Kind.ACTIONS, ref, "status", item.lifecycle().words());
            put(Kind.ACTIONS, ref, "rating", words(item.rating()));
            put(Kind.ACTIONS, ref, "end", item.end().current().words());
            put(Kind.WORDS, ref, "detail", item.item().detail().words());
        }
    }

    private void plans(PlanTables plans) {
        for (Update update : plans.updates()) {
            String ref = update.ref().words();
            String period = update.period().label();
            put(Kind.WORDS, ref, "progress, " + period, update.progress().words());
            put(Kind.WORDS, ref, "next steps, " + period, update.nextSteps().words());
        }
        plans.narratives()
                .forEach(one -> put(
                        Kind.WORDS, one.ref().words(), one.heading(), one.text().words()));
        plans.risks().forEach(this::risk);
        plans.savings().forEach(this::saving);
    }

    private void risk(Risk risk) {
        String ref = risk.ref().words();
        names.putIfAbsent(ref, risk.title());
        put(Kind.RISKS, ref, "title", risk.title());
        put(Kind.RISKS, ref, "inherent score", score(risk.inherent()));
        put(Kind.RISKS, ref, "current score", score(risk.current()));
        put(Kind.RISKS, ref, "target score", score(risk.target()));
        put(Kind.RISKS, ref, "response", risk.response());
        put(Kind.RISKS, ref, "owner", risk.owner().words());
        put(Kind.RISKS, ref, "due", risk.due());
        put(Kind.WORDS, ref, "mitigation", risk.mitigation().words());
    }

    private void saving(Saving saving) {
        String ref = saving.ref().words();
        names.putIfAbsent(ref, saving.description());
        put(Kind.RISKS, ref, "planned", words(saving.planned()));
        put(Kind.RISKS, ref, "delivered", words(saving.delivered()));
        put(Kind.RISKS, ref, "anticipated", words(saving.anticipated()));
        put(Kind.RISKS, ref, "pressures", words(saving.pressures()));
    }

    private void put(Kind kind, String subject, String what, String words) {
        if (!words.isEmpty()) {
            facts.put(new Key(kind, subject, what), words);
        }
        if (SmallNumbers.isWithheld(words)) {
            hidden.add(new Key(kind, subject, what));
        }
    }

    private static String words(Reading reading) {
        return switch (reading) {
            case Reading.Reported reported ->
                reported.actual().toPlainString()
                        + (reported.standing() == Reading.Standing.FINAL ? "" : ", " + words(reported.standing()));
            case Reading.Suppressed hidden -> "suppressed, since it is too small a number";
            case Reading.NotReported none -> "not reported";
            case Reading.Unreadable unreadable -> "not readable: " + unreadable.cell();
            case Reading.NotDue notDue -> notDue.waiting() == Reading.Wait.NOT_YET ? "not due" : "carried over";
        };
    }

    private static String words(Rating rating) {
        return switch (rating) {
            case Rating.Rated rated -> words(rated.rag());
            case Rating.NotRated none -> none.why().words();
        };
    }

    private static String words(Travel travel) {
        return switch (travel) {
            case Travel.Direction direction -> words(direction.direction());
            case Travel.NotComparable none -> none.reason().words();
        };
    }

    private static String words(ActionRating rating) {
        return switch (rating) {
            case ActionRating.Rated rated -> rated.brag().words();
            case ActionRating.NotRated none -> none.why().words();
        };
    }

    /** {@code NOT_COMPARABLE} as "Not comparable". */
    private static String words(Enum<?> constant) {
        String words = constant.name().toLowerCase(Locale.UK).replace('_', ' ');
        return words.substring(0, 1).toUpperCase(Locale.UK) + words.substring(1);
    }

    private static String words(Optional<BigDecimal> amount) {
        return amount.map(BigDecimal::toPlainString).orElse("");
    }

    private static String score(Optional<RiskScore> score) {
        return score.map(one -> one.likelihood() + " × " + one.impact() + " = " + one.product())
                .orElse("");
    }
}

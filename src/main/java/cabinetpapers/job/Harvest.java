package cabinetpapers.job;

import cabinetpapers.kpi.Return;
import cabinetpapers.meeting.Part;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Update;
import cabinetpapers.store.HarvestedCommentary;
import cabinetpapers.store.HarvestedProgress;
import cabinetpapers.store.HarvestedProgress.Field;
import cabinetpapers.store.Store;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Commentary, and progress on actions, that officers changed in signed-off papers: from then on every paper of the council has it, the next
 * quarter's too. Where the data's own words were changed since, those count.
 *
 * @param byReturn by code and period
 * @param byUpdate what was reported of actions, by plan, action, period and which text it is
 */
record Harvest(Map<String, HarvestedCommentary> byReturn, Map<String, HarvestedProgress> byUpdate) {

    Harvest {
        byReturn = Map.copyOf(byReturn);
        byUpdate = Map.copyOf(byUpdate);
    }

    /** @param part whom the papers are for: they have what was changed in papers for them, or for everybody */
    static Harvest of(Store store, Order order, Part part) {
        Map<String, HarvestedCommentary> byReturn = new HashMap<>();
        store.register().commentary(order.council().slug()).stream()
                .filter(one -> one.readers().equals(Part.open().words())
                        || one.readers().equals(part.words()))
                .sorted(Comparator.comparingInt(one -> one.readers().equals(part.words()) ? 1 : 0))
                .forEach(one -> byReturn.put(key(one.code(), one.period()), one));
        Map<String, HarvestedProgress> byUpdate = new HashMap<>();
        store.register().progress(order.council().slug()).stream()
                .filter(one -> one.readers().equals(Part.open().words())
                        || one.readers().equals(part.words()))
                .sorted(Comparator.comparingInt(one -> one.readers().equals(part.words()) ? 1 : 0))
                .forEach(one ->
                        byUpdate.put(key(new PlanRef(one.planId(), one.ref()), one.period(), one.field()), one));
        return new Harvest(byReturn, byUpdate);
    }

    PlanTables applied(PlanTables plans) {
        return new PlanTables(
                plans.items(),
                plans.updates().stream().map(this::applied).toList(),
                plans.narratives(),
                plans.risks(),
                plans.savings());
    }

    /** The data's own words on an action, where papers print others in their place. */
    String original(ProgressLines.Reported reported) {
        HarvestedProgress harvested = byUpdate.get(key(reported.update(), reported.field()));
        return harvested != null && same(harvested.edited(), reported.text())
                ? harvested.original()
                : reported.text().words();
    }

    private Update applied(Update one) {
        return new Update(
                one.ref(),
                one.period(),
                one.status(),
                applied(one, Field.PROGRESS),
                applied(one, Field.NEXT_STEPS),
                one.revisedEnd(),
                one.rag(),
                one.percentComplete());
    }

    private PlanText applied(Update one, Field field) {
        PlanText text = ProgressLines.Reported.text(one, field);
        HarvestedProgress harvested = byUpdate.get(key(one, field));
        return harvested != null && same(harvested.original(), text) ? new PlanText(harvested.edited()) : text;
    }

    private static boolean same(String one, PlanText other) {
        return ProgressLines.paragraphs(new PlanText(one)).equals(ProgressLines.paragraphs(other));
    }

    private static String key(Update one, Field field) {
        return key(one.ref(), one.period().label(), field);
    }

    private static String key(PlanRef ref, String period, Field field) {
        return String.join("\n", ref.planId(), ref.ref(), period, field.name());
    }

    List<Return> applied(List<Return> returns) {
        return returns.stream().map(this::applied).toList();
    }

    /** Changes with each text that is harvested. */
    String hash() {
        Fingerprint fingerprint = new Fingerprint();
        byReturn.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> fingerprint
                        .add(entry.getKey())
                        .add(entry.getValue().original())
                        .add(entry.getValue().edited()));
        byUpdate.entrySet().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(entry -> fingerprint
                        .add(entry.getKey())
                        .add(entry.getValue().original())
                        .add(entry.getValue().edited()));
        return fingerprint.hex();
    }

    private Return applied(Return one) {
        HarvestedCommentary harvested =
                byReturn.get(key(one.code(), one.period().label()));
        return harvested != null && same(harvested.original(), one.commentary())
                ? new Return(
                        one.code(),
                        one.period(),
                        one.reading(),
                        one.target(),
                        one.numerator(),
                        one.denominator(),
                        harvested.edited(),
                        one.forecast(),
                        one.correctiveAction(),
                        one.restatementReason())
                : one;
    }

    private static boolean same(String one, String other) {
        return PaperFigures.paragraphs(one).equals(PaperFigures.paragraphs(other));
    }

    private static String key(String code, String period) {
        return code + " " + period;
    }
}

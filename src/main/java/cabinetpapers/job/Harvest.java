package cabinetpapers.job;

import cabinetpapers.kpi.Return;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.HarvestedCommentary;
import cabinetpapers.store.Store;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * Commentary that officers changed in signed-off papers: from then on every paper of the council has it, the next
 * quarter's too. Where the data's own words were changed since, those count.
 *
 * @param byReturn by code and period
 */
record Harvest(Map<String, HarvestedCommentary> byReturn) {

    Harvest {
        byReturn = Map.copyOf(byReturn);
    }

    /** @param part whom the papers are for: they have what was changed in papers for them, or for everybody */
    static Harvest of(Store store, Order order, Part part) {
        Map<String, HarvestedCommentary> byReturn = new HashMap<>();
        store.register().commentary(order.council().slug()).stream()
                .filter(one -> one.readers().equals(Part.open().words())
                        || one.readers().equals(part.words()))
                .sorted(Comparator.comparingInt(one -> one.readers().equals(part.words()) ? 1 : 0))
                .forEach(one -> byReturn.put(key(one.code(), one.period()), one));
        return new Harvest(byReturn);
    }

    List<Return> applied(List<Return> returns) {
        return returns.stream().map(this::applied).toList();
    }

    /** The data's own words on a return, where papers print others in their place. */
    String original(Return one) {
        HarvestedCommentary harvested =
                byReturn.get(key(one.code(), one.period().label()));
        return harvested != null && same(harvested.edited(), one.commentary())
                ? harvested.original()
                : one.commentary();
    }

    /** Changes with each commentary that is harvested. */
    String hash() {
        Fingerprint fingerprint = new Fingerprint();
        byReturn.entrySet().stream()
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

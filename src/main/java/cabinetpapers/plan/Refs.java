package cabinetpapers.plan;

import java.util.List;
import java.util.stream.Collectors;

/** Several items in a finding's words. */
final class Refs {

    private static final int NAMED = 12;

    private Refs() {}

    /** {@code 1.2, 2.2 and 13 more}. */
    static String list(List<ItemFigures> items) {
        String named =
                items.stream().limit(NAMED).map(one -> one.item().ref().ref()).collect(Collectors.joining(", "));
        return items.size() > NAMED ? named + " and " + (items.size() - NAMED) + " more" : named;
    }

    /** {@code 1 action has} or {@code 15 actions have}. */
    static String count(List<ItemFigures> items, String one, String several) {
        return items.size() + " " + (items.size() == 1 ? one : several);
    }
}

package papers;

import cabinetpapers.assembly.PlanCut;
import cabinetpapers.assembly.PlanMatter;
import cabinetpapers.assembly.PlanMatters;
import cabinetpapers.calendar.FinancialYear;
import cabinetpapers.calendar.Quarter;
import cabinetpapers.plan.Leads;
import cabinetpapers.plan.Narrative;
import cabinetpapers.plan.PlanItem;
import cabinetpapers.plan.PlanKind;
import cabinetpapers.plan.PlanRef;
import cabinetpapers.plan.PlanTables;
import cabinetpapers.plan.PlanText;
import cabinetpapers.plan.Update;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Plans of any shape, to a depth of four, with words that no plan should be able to break a paper with. */
final class RandomPlans {

    private static final Quarter QUARTER = new Quarter(new FinancialYear(2026), 2);
    private static final int DEEPEST = 4;
    private static final List<String> WORDS = List.of(
            "review",
            "Budget",
            "{{ plan.open }}",
            "|",
            "# no heading",
            "*",
            "<b>",
            "café",
            "Prŷs",
            "£1.2m",
            "45%",
            "&",
            "“so called”",
            "Nether–Wick",
            "O'Neill",
            "2026/27",
            "ﬁnance",
            "http://example.org/a?b=c&d",
            "[link](x)");
    private static final List<String> DATES = List.of(
            "",
            "Ongoing",
            "July / August 2026",
            "by Christmas",
            "March 2026",
            "30 September 2026",
            "TBC",
            "2028/2029",
            "Q3 2026/27",
            "12 May",
            "Complete",
            "quarterly",
            "Draft – June 2026\nFinal – March 2027",
            "as soon as we can");
    private static final List<String> STATUSES =
            List.of("on track", "delayed", "complete", "not started", "closed", "whatever", "");

    private final Random random;
    private final List<PlanItem> items = new ArrayList<>();
    private final List<Narrative> narratives = new ArrayList<>();
    private final List<Update> updates = new ArrayList<>();

    private RandomPlans(long seed) {
        random = new Random(seed);
    }

    static PlanMatter of(long seed) {
        RandomPlans plans = new RandomPlans(seed);
        plans.level("", 1);
        return PlanMatters.of(
                new PlanTables(plans.items, plans.updates, plans.narratives, List.of(), List.of()),
                QUARTER,
                "",
                PlanCut.WHOLE,
                PlanMatters.settings(LocalDate.of(2026, 3, 1)));
    }

    private void level(String parent, int depth) {
        int count = 1 + random.nextInt(4);
        for (int i = 1; i <= count; i++) {
            PlanRef ref = new PlanRef("", parent.isEmpty() ? "R" + i : parent + "." + i);
            items.add(new PlanItem(
                    ref,
                    parent,
                    pick(List.of(PlanKind.values())),
                    random.nextInt(5) == 0 ? "(" + (char) ('a' + i) + ")" : "",
                    words(4),
                    random.nextBoolean() ? new PlanText(prose()) : PlanText.NONE,
                    new Leads(random.nextBoolean() ? words(2) : ""),
                    new Leads(random.nextBoolean() ? words(2) + "\n" + words(3) : ""),
                    pick(DATES),
                    pick(DATES)));
            if (random.nextInt(3) == 0) {
                narratives.add(new Narrative(ref, words(1), new PlanText(prose())));
            }
            update(ref, QUARTER.previous());
            update(ref, QUARTER);
            if (depth < DEEPEST && random.nextInt(3) > 0) {
                level(ref.ref(), depth + 1);
            }
        }
    }

    private void update(PlanRef ref, Quarter quarter) {
        if (random.nextBoolean()) {
            updates.add(new Update(
                    ref,
                    quarter,
                    pick(STATUSES),
                    new PlanText(prose()),
                    new PlanText(prose()),
                    pick(DATES),
                    pick(List.of("", "Red", "Amber", "Green", "Blue", "Mauve")),
                    random.nextBoolean() ? Optional.of(BigDecimal.valueOf(random.nextInt(101))) : Optional.empty()));
        }
    }

    private String prose() {
        return IntStream.range(0, random.nextInt(5))
                .mapToObj(line -> pick(List.of("", "- ", "  - ", "• ")) + words(6))
                .collect(Collectors.joining(pick(List.of("\n", "\n\n"))));
    }

    private String words(int most) {
        return "Item "
                + IntStream.rangeClosed(0, random.nextInt(most))
                        .mapToObj(word -> pick(WORDS))
                        .collect(Collectors.joining(" "));
    }

    private <T> T pick(List<T> from) {
        return from.get(random.nextInt(from.size()));
    }
}

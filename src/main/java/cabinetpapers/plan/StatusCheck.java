package cabinetpapers.plan;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;

/** Whether what is reported of an item agrees with its dates, its parts and itself. */
final class StatusCheck {

    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final PlanSettings settings;
    private final ItemFindings findings;

    StatusCheck(PlanSettings settings, ItemFindings findings) {
        this.settings = settings;
        this.findings = findings;
    }

    void check(PlanFigures plan) {
        for (ItemFigures figures : plan.all()) {
            openParts(figures);
            figures.update().ifPresent(update -> {
                recovery(figures, update);
                unrated(figures, update);
                dates(figures);
                percent(figures, update);
            });
            if (!figures.disagreement().isEmpty()) {
                hole(figures, "is " + figures.disagreement(), "Correct the rating or the dates, and run again.");
            }
        }
    }

    private void openParts(ItemFigures figures) {
        List<ItemFigures> open = figures.children().stream()
                .flatMap(ItemFigures::all)
                .filter(ItemFigures::isAction)
                .filter(one -> !one.lifecycle().ended())
                .toList();
        if (figures.lifecycle() == Lifecycle.COMPLETE && !open.isEmpty()) {
            hole(
                    figures,
                    "is complete, but " + Refs.count(open, "part of it is", "parts of it are") + " not ("
                            + Refs.list(open) + ")",
                    "Correct its status, or report the parts, and run again.");
        }
    }

    private void recovery(ItemFigures figures, Update update) {
        boolean red = figures.stated().equals(new ActionRating.Rated(Brag.RED));
        if (red && update.nextSteps().blank()) {
            hole(figures, "is rated Red, and no recovery is reported", "Write it under next_steps and run again.");
        }
    }

    /** A rating that somebody gave does not go unsaid; of what has ended, none is missed. */
    private void unrated(ItemFigures figures, Update update) {
        if (!update.rag().isEmpty()
                && !settings.rates(figures.lifecycle())
                && !figures.lifecycle().ended()) {
            findings.note(
                    figures.item(),
                    "ref",
                    "is rated \"" + update.rag() + "\", which is not shown: the council does not rate what is "
                            + figures.lifecycle().words().toLowerCase(Locale.UK),
                    "Correct its status, or clear the rating, and run again.");
        }
    }

    private void dates(ItemFigures figures) {
        Timescale start = figures.start();
        Timescale end = figures.end().current();
        if (figures.lifecycle() == Lifecycle.NOT_STARTED && end.passed(figures.asAt())) {
            hole(figures, "has not started, but its end (" + end.words() + ") has passed", CORRECT);
        } else if (figures.lifecycle() == Lifecycle.NOT_STARTED && start.passed(figures.asAt())) {
            hole(figures, "has not started, but its start (" + start.words() + ") has passed", CORRECT);
        }
        boolean toCome =
                start.earliest().filter(day -> day.isAfter(figures.asAt())).isPresent();
        if (figures.lifecycle() == Lifecycle.COMPLETE && toCome) {
            hole(figures, "is complete, but its start (" + start.words() + ") is still to come", CORRECT);
        }
        boolean planned = figures.end().original().is(Timescale.Trait.COMPLETE);
        if (planned && !figures.lifecycle().ended()) {
            hole(
                    figures,
                    "is " + figures.lifecycle().words().toLowerCase(Locale.UK) + ", but the plan says \""
                            + figures.end().original().words() + "\"",
                    CORRECT);
        }
    }

    private static final String CORRECT = "Correct its status or its dates, and run again.";

    private void percent(ItemFigures figures, Update update) {
        Optional<BigDecimal> percent = update.percentComplete();
        boolean whole = percent.filter(one -> one.compareTo(HUNDRED) >= 0).isPresent();
        if (percent.isPresent()
                && whole != (figures.lifecycle() == Lifecycle.COMPLETE)
                && figures.lifecycle() != Lifecycle.CLOSED) {
            hole(
                    figures,
                    "is " + percent.get().stripTrailingZeros().toPlainString() + "% complete, but its status is "
                            + figures.lifecycle().words(),
                    "Correct one of the two and run again.");
        }
    }

    private void hole(ItemFigures figures, String fact, String remedy) {
        findings.hole(figures.item(), "ref", fact, remedy);
    }
}

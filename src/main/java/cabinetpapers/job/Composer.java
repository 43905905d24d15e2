package cabinetpapers.job;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Composed;
import cabinetpapers.assembly.Occasion;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.store.Snapshot;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Composes the papers of a job from its figures.
 *
 * @param meetings those of every paper among them
 */
record Composer(
        Order order,
        HouseFolder house,
        Snapshot snapshot,
        List<Meeting> meetings,
        QuarterFigures figures,
        Plans plans,
        List<Finding> dataFindings) {

    Composed compose(PaperOrder paper) {
        return new Assembly(house.style(), order.variant())
                .compose(house.template(paper), occasion(paper), figures, plans.matter(paper), dataFindings);
    }

    private Occasion occasion(PaperOrder paper) {
        Meeting meeting =
                Meetings.find(paper.meeting(), meetings, new Findings()).orElseThrow();
        return new Occasion(
                new Fingerprint()
                        .add(snapshot.id())
                        .add(paper.key())
                        .add(paper.title())
                        .add(paper.plan()
                                .map(plan -> plan.planId() + plan.cut())
                                .orElse(""))
                        .add(order.variant().key())
                        .hex(),
                order.council().name(),
                order.quarter(),
                meeting,
                paper.title(),
                paper.appendix(),
                order.item(paper).stream().flatMap(Composer::appendix).toList(),
                snapshot.asAt(),
                order.deadline(),
                paper.meeting().lateReason().map(reason -> new Occasion.LateReport(reason, lateWording(meeting))),
                paper.supplied());
    }

    private Optional<String> lateWording(Meeting meeting) {
        return Optional.ofNullable(order.council().deadlines().lateWording().get(meeting.body()));
    }

    private static Stream<Occasion.Appendix> appendix(PaperOrder paper) {
        return paper.appendix().map(number -> new Occasion.Appendix(number, paper.title())).stream();
    }
}

package cabinetpapers.job;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Composed;
import cabinetpapers.assembly.Occasion;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.store.Snapshot;
import cabinetpapers.template.Template;
import java.util.List;
import java.util.Map;
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

    /** A letter on what one service owes for the job's own meeting. */
    Composed letter(Template template, String title, String service, ReturnsDue due) {
        Meeting meeting =
                Meetings.find(order.meeting(), meetings, new Findings()).orElseThrow();
        return new Assembly(house.style(), order.variant())
                .compose(
                        template,
                        new Occasion(
                                new Fingerprint()
                                        .add(snapshot.contentHash())
                                        .add(title)
                                        .hex(),
                                order.council().name(),
                                order.quarter(),
                                meeting,
                                title,
                                Optional.empty(),
                                List.of(),
                                snapshot.asAt(),
                                order.deadline(),
                                Optional.empty(),
                                Optional.of(
                                        new Occasion.Returns(due.returns(), due.publication(), Optional.of(service))),
                                Map.of()),
                        figures,
                        List.of());
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
                Optional.of(returns(meeting)),
                paper.supplied());
    }

    private Occasion.Returns returns(Meeting meeting) {
        ReturnsDue due = ReturnsDue.of(order, meeting);
        return new Occasion.Returns(due.returns(), due.publication(), Optional.empty());
    }

    private Optional<String> lateWording(Meeting meeting) {
        return Optional.ofNullable(order.council().deadlines().lateWording().get(meeting.body()));
    }

    private static Stream<Occasion.Appendix> appendix(PaperOrder paper) {
        return paper.appendix().map(number -> new Occasion.Appendix(number, paper.title())).stream();
    }
}

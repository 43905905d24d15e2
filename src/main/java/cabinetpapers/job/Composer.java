package cabinetpapers.job;

import cabinetpapers.assembly.Assembly;
import cabinetpapers.assembly.Composed;
import cabinetpapers.assembly.Occasion;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.kpi.QuarterFigures;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.MeetingDecision;
import cabinetpapers.meeting.Part;
import cabinetpapers.store.Snapshot;
import cabinetpapers.template.Template;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Composes the papers of a job from its figures.
 *
 * @param meetings those of every paper among them
 * @param decisions of earlier meetings
 */
record Composer(
        Order order,
        HouseFolder house,
        Snapshot snapshot,
        List<Meeting> meetings,
        List<MeetingDecision> decisions,
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
                                Part.open(),
                                List.of(),
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
                paper.part(),
                appendices(paper),
                MeetingDecision.before(meeting, decisions),
                snapshot.asAt(),
                order.deadline(),
                paper.meeting().lateReason().map(reason -> new Occasion.LateReport(reason, lateWording(meeting))),
                Optional.of(returns(meeting)),
                paper.supplied());
    }

    /** By number, whoever made them. */
    private List<Occasion.Appendix> appendices(PaperOrder paper) {
        return Stream.concat(
                        order.item(paper).stream()
                                .flatMap(other -> appendix(
                                        paper.part(),
                                        other.appendix(),
                                        FileNames.listed(other, order.quarter()),
                                        FileNames.openListed(other, order.quarter()),
                                        other.part())),
                        order.attachments(paper).stream()
                                .flatMap(other -> appendix(
                                        paper.part(),
                                        other.appendix(),
                                        other.title(),
                                        other.openTitle(),
                                        other.part())))
                .sorted(Comparator.comparingInt(Occasion.Appendix::number))
                .toList();
    }

    private Occasion.Returns returns(Meeting meeting) {
        ReturnsDue due = ReturnsDue.of(order, meeting);
        return new Occasion.Returns(due.returns(), due.publication(), Optional.empty());
    }

    private Optional<String> lateWording(Meeting meeting) {
        return Optional.ofNullable(order.council().deadlines().lateWording().get(meeting.body()));
    }

    /** A paper says no more of another than its own readers may know. */
    private static Stream<Occasion.Appendix> appendix(
            Part readers, Optional<Integer> number, String title, String openTitle, Part part) {
        String told = readers.shows(part) ? title : openTitle;
        return number.map(one -> new Occasion.Appendix(one, told, part)).stream();
    }
}

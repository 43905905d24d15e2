package cabinetpapers.job;

import cabinetpapers.agenda.WordCount;
import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.finding.Severity;
import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.meeting.AgendaDocument.Accessible;
import cabinetpapers.meeting.Meeting;
import cabinetpapers.meeting.Part;
import cabinetpapers.pdf.PdfRenderer;
import cabinetpapers.store.Snapshot;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.springframework.batch.core.step.StepExecution;

/** Hands over what a run left: to each meeting that its papers go to, and to each readership apart. */
record CollectionPoints(Run run, Desk desk, StepExecution execution) {

    /** What lies ready in a folder, and what was found; lists tell of other folders too, and so are written once all is there. */
    private record Handed(CollectionPoint point, Findings findings) {}

    /** The public papers come last: their agenda lists the others. */
    void make() throws Refusal {
        ClosedDrafts.of(run).clear();
        for (MeetingWish wish : Meetings.of(run.order())) {
            List<Handed> handed = new ArrayList<>();
            for (Part folder : PaperPlaces.FOLDERS.reversed()) {
                Optional<Part> part = run.order().folders(wish).stream()
                        .filter(one -> one.folder().equals(folder.folder()))
                        .findFirst();
                if (part.isPresent()
                        || isListed(wish, folder)
                        || SinceCollected.isThere(run.places().part(wish, folder))) {
                    handed.add(take(wish, part.orElse(folder)));
                }
            }
            for (Handed one : handed) {
                one.point().write();
                new SinceCollected(one.point()).tell(one.findings());
                run.stages()
                        .found(
                                Stages.handing(one.point().part(), one.point().meeting()),
                                one.findings().list());
            }
        }
    }

    /** Whether the job left anything there before: what it leaves no more has to come off the lists. */
    private boolean isListed(MeetingWish wish, Part part) {
        String name = run.folder().named(run.places().part(wish, part));
        return !run.store().agenda().documents(name, run.order().job()).isEmpty()
                || !run.store().agenda().gaps(name).isEmpty();
    }

    private Handed take(MeetingWish wish, Part part) throws Refusal {
        Meeting meeting = Meetings.find(
                        wish,
                        desk.content(read(wish, part), execution).orElseThrow().meetings(),
                        new Findings())
                .orElseThrow();
        CollectionPoint point = new CollectionPoint(
                run.order(),
                run.store(),
                run.lock(),
                run.folder(),
                run.clock(),
                desk.house().style(),
                meeting,
                part,
                run.places().part(wish, part));
        Map<String, AgendaDocument> known =
                point.here().stream().collect(Collectors.toMap(AgendaDocument::path, Function.identity()));
        List<AgendaDocument> documents = new ArrayList<>();
        List<String> gaps = new ArrayList<>();
        for (PaperOrder paper : papers(wish, part)) {
            for (FiledPaper filed : filed(paper)) {
                documents.add(document(point.folder(), paper, filed, known));
            }
            gaps.addAll(gaps(paper));
        }
        Findings findings = new Findings();
        AttachmentCopies.Laid attached = new AttachmentCopies(
                        run, point.folder(), number(run.order().attachedTo()), known)
                .lay(run.order().attachments(wish, part), findings);
        findings.list().stream()
                .filter(finding -> finding.severity() == Severity.HOLE)
                .map(Finding::fact)
                .forEach(gaps::add);
        documents.addAll(attached.documents());
        new FormerNames(run, point).clear(documents, findings);
        boolean outdated = outdatesPack(point, documents);
        point.take(documents);
        if (part.equals(Part.open())) {
            Optional<PackWish> packWish = run.order().pack();
            Optional<PackMaker.Made> made =
                    packWish.isPresent() ? pack(wish, point, packWish.get(), attached, findings) : Optional.empty();
            Optional<AgendaDocument> pack =
                    made.isPresent() ? Optional.of(document(point, made.get())) : Optional.empty();
            made.stream().flatMap(one -> one.kept().stream()).forEach(findings::add);
            made.stream()
                    .flatMap(one -> one.kept().stream())
                    .filter(finding -> finding.severity() == Severity.HOLE)
                    .map(Finding::fact)
                    .forEach(gaps::add);
            if (pack.isPresent() || outdated) {
                point.takePack(pack);
            }
            if (pack.isEmpty() && outdated) {
                clearPack(point, findings);
            }
        }
        point.takeGaps(gaps);
        return new Handed(point, findings);
    }

    /** Whose data tell of the meeting: that of papers in the folder, or of the one that other people's files go with. */
    private Part read(MeetingWish wish, Part part) {
        return papers(wish, part).stream()
                .map(PaperOrder::part)
                .findFirst()
                .orElse(run.order().attachedTo().part());
    }

    /**
     * Whether a pack that lies there is not to be handed over any more, unless it is made anew. A job that asks for none
     * leaves another's alone, but not with pages in it that this job leaves no more.
     */
    private boolean outdatesPack(CollectionPoint point, List<AgendaDocument> now) {
        List<AgendaDocument> before =
                run.store().agenda().documents(point.name(), run.order().job());
        boolean gone = before.stream()
                .anyMatch(former -> now.stream().noneMatch(one -> one.path().equals(former.path())));
        return run.order().pack().isPresent() || gone || before.containsAll(point.papers());
    }

    private void clearPack(CollectionPoint point, Findings findings) throws Refusal {
        String pack = Leftovers.paper(point.name() + "/" + PackMaker.name(point.meeting()));
        for (String path : new Leftovers(run).clear(point.name(), pack::equals)) {
            findings.add(Finding.hole(
                    Place.of(path),
                    "the meeting has no such pack any more, and somebody changed this file, so it was not deleted",
                    "Move it away from the papers that the public may see."));
        }
    }

    private Optional<PackMaker.Made> pack(
            MeetingWish wish,
            CollectionPoint point,
            PackWish packWish,
            AttachmentCopies.Laid attached,
            Findings findings)
            throws Refusal {
        List<AgendaDocument> closed = PaperPlaces.FOLDERS.stream()
                .filter(part -> !part.equals(Part.open()))
                .map(part -> run.folder().named(run.places().part(wish, part)))
                .flatMap(folder -> run.store().agenda().documents(folder).stream())
                .filter(document -> !Supplement.holds(document))
                .toList();
        return new PackMaker(
                        run,
                        point.style(),
                        point.meeting(),
                        packWish,
                        point.folder(),
                        point.papers(),
                        closed,
                        unseen(wish, closed, attached.awaited()),
                        attached.documents())
                .make(findings);
    }

    /** Other people's files that could not be taken: the public may know of them all the same. */
    private List<Sheet> unseen(MeetingWish wish, List<AgendaDocument> closed, List<Attachment> awaited) {
        List<Sheet> unseen = new ArrayList<>();
        awaited.forEach(
                attachment -> unseen.add(Sheet.leftOut(attachment.appendix(), attachment.heading(), "to follow")));
        run.order().attachments().stream()
                .filter(attachment -> !attachment.isPublic())
                .filter(attachment -> run.order().attachedTo().meeting().sameMeeting(wish))
                .filter(attachment ->
                        closed.stream().noneMatch(one -> one.title().equals(attachment.heading())))
                .forEach(attachment -> unseen.add(Sheet.leftOut(
                        attachment.appendix(),
                        attachment.openHeading(),
                        attachment.part().note())));
        return unseen;
    }

    private AgendaDocument document(CollectionPoint point, PackMaker.Made made) throws Refusal {
        Path file = made.file().path();
        List<AgendaDocument> papers = point.papers();
        try {
            return new AgendaDocument(
                    point.folder().relativize(file).toString(),
                    "Agenda pack",
                    "Agenda pack",
                    CollectionPoint.PACK,
                    Optional.empty(),
                    Optional.empty(),
                    Part.open(),
                    PdfRenderer.pages(file),
                    papers.stream()
                            .filter(paper -> paper.ending().equals(Output.PDF.extension()))
                            .mapToInt(AgendaDocument::words)
                            .sum(),
                    Files.size(file),
                    Fingerprint.ofFile(file),
                    papers.stream().flatMap(paper -> paper.origin().stream()).findFirst(),
                    made.accessible(),
                    Math.max(
                            1,
                            run.store().writtenFiles(run.folder().named(file)).size()));
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private List<PaperOrder> papers(MeetingWish wish, Part part) {
        return run.order().papers().stream()
                .filter(paper -> paper.meeting().sameMeeting(wish))
                .filter(paper -> paper.part().folder().equals(part.folder()))
                .toList();
    }

    /** What was published of a paper; before that, its drafts. */
    private List<FiledPaper> filed(PaperOrder paper) {
        List<FiledPaper> published = FiledPaper.published(run, paper);
        if (!published.isEmpty()) {
            return published;
        }
        Snapshot snapshot = desk.snapshot(paper.part(), execution).orElseThrow();
        return run.order().outputs().stream()
                .flatMap(output -> desk.file(run.places().paper(paper, output)).stream())
                .map(file -> FiledPaper.draft(run, file.path(), snapshot))
                .toList();
    }

    private AgendaDocument document(Path folder, PaperOrder paper, FiledPaper filed, Map<String, AgendaDocument> known)
            throws Refusal {
        Path file = filed.file();
        try {
            String path = folder.relativize(file).toString().replace('\\', '/');
            String sha256 = Fingerprint.ofFile(file);
            Optional<AgendaDocument> before = Optional.ofNullable(known.get(path))
                    .filter(one -> one.sha256().equals(sha256));
            return new AgendaDocument(
                    path,
                    FileNames.heading(paper, run.order().quarter()) + filed.mark(),
                    FileNames.openHeading(paper, run.order().quarter()) + filed.mark(),
                    FileNames.itemTitle(run.order().item(paper)),
                    number(paper),
                    paper.appendix(),
                    paper.part(),
                    before.isPresent() ? before.get().pages() : pages(file),
                    before.isPresent()
                            ? before.get().words()
                            : WordCount.of(desk.paper(paper, execution).paper()),
                    Files.size(file),
                    sha256,
                    Optional.of(new AgendaDocument.Origin(
                            filed.snapshot().id(), filed.snapshot().asAt())),
                    filed.ours().contains(sha256) ? Accessible.YES : Accessible.NOT_KNOWN,
                    Math.max(1, filed.ours().size()));
        } catch (IOException e) {
            throw Refusal.cannotWrite(file, e);
        }
    }

    private Optional<String> number(PaperOrder paper) {
        return Meetings.number(
                paper, desk.content(paper.part(), execution).orElseThrow().meetings());
    }

    private static Optional<Integer> pages(Path file) {
        return file.toString().endsWith("." + Output.PDF.extension()) ? PdfRenderer.pages(file) : Optional.empty();
    }

    private List<String> gaps(PaperOrder paper) {
        return run.stages().of(Stages.composing(paper)).stream()
                .filter(finding -> finding.severity() == Severity.HOLE)
                .map(finding -> FileNames.title(paper) + ": " + finding.fact())
                .toList();
    }
}

package cabinetpapers.job;

import cabinetpapers.calendar.Quarter;
import cabinetpapers.meeting.Part;
import java.io.IOException;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * Where a job's files lie: {@code out/<council>/<quarter>/<meeting>/<part>/<item>/draft/<title>}, where an item is named
 * by its first public paper; the findings in the folder of the job's own meeting.
 */
record PaperPlaces(Order order) {

    /** One part for each folder that a meeting may have, from the most open to the most closed. */
    static final List<Part> FOLDERS = List.of(Part.open(), new Part.Exempt(List.of(1)), new Part.Confidential());

    private static final String DRAFTS = "draft";

    /** In the path of every draft. */
    static final String IN_DRAFTS = "/" + DRAFTS + "/";

    /** Council, quarter, meeting, part, item, drafts, file. */
    private static final int DEPTH = 7;

    /** Letters of a day: {@code 2023-12-18}. */
    private static final int DAY = 10;

    /** The folder of each meeting: the job's own, and those that papers go to. */
    Set<Path> meetings() {
        return Stream.concat(Stream.of(order.meeting()), Meetings.of(order).stream())
                .map(this::meeting)
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    /** Removes what a command that was killed left in the making. To be used under the lock. */
    void sweep() throws Refusal {
        for (Path folder : meetings()) {
            try {
                PartFile.sweep(folder);
            } catch (IOException e) {
                throw Refusal.cannotWrite(folder, e);
            }
        }
    }

    Path paper(PaperOrder paper, Output output) {
        return item(paper).resolve(FileNames.of(paper, order) + "." + output.extension());
    }

    /** With the papers of the item that it goes with and that are for the same readers. */
    Path attachment(Attachment attachment) {
        return published(attachment)
                .resolve(DRAFTS)
                .resolve(FileNames.of(attachment, order) + "." + Output.PDF.extension());
    }

    /** Below which all that the job makes lies. */
    Path quarter() {
        return order.out().resolve(order.council().slug()).resolve(folder(order.quarter()));
    }

    /** Of the job's own meeting. */
    Path meeting() {
        return meeting(order.meeting());
    }

    /** Of the papers of that part, at the job's own meeting. */
    Path part(Part part) {
        return part(order.meeting(), part);
    }

    Path part(MeetingWish meeting, Part part) {
        return meeting(meeting).resolve(part.folder());
    }

    /**
     * The day of the meeting that a file is a draft for; empty where the path is no draft's of that council and quarter.
     * Papers of quarters whose job files are long gone are known by their places alone.
     */
    static Optional<LocalDate> meetingOfDraft(Path file, String council, Quarter quarter) {
        int names = file.getNameCount();
        if (names < DEPTH
                || !file.getName(names - 2).toString().equals(DRAFTS)
                || !file.getName(names - 6).toString().equals(folder(quarter))
                || !file.getName(names - 7).toString().equals(council)) {
            return Optional.empty();
        }
        String meeting = file.getName(names - 5).toString();
        return meeting.length() < DAY ? Optional.empty() : Kinds.DATE.reading().apply(meeting.substring(0, DAY));
    }

    /** The council's folder that a draft lies in, below {@code out}. */
    static Path council(Path draft) {
        Path folder = draft;
        for (int name = 1; name < DEPTH; name++) {
            folder = folder.resolveSibling("");
        }
        return folder;
    }

    /** The name of the zip file in a folder of a meeting's part: {@code cabinet-2023-12-18-public.zip}. */
    static String zip(Path part) {
        String meeting = String.valueOf(part.resolveSibling("").getFileName());
        return meeting.substring(DAY + 1) + "-" + meeting.substring(0, DAY) + "-" + part.getFileName() + ".zip";
    }

    private static String folder(Quarter quarter) {
        return quarter.label().toLowerCase(Locale.ROOT).replace(' ', '-');
    }

    private Path item(PaperOrder paper) {
        return published(paper).resolve(DRAFTS);
    }

    /** Where a paper lies that nothing changes any more: beside the folder of drafts. */
    Path published(PaperOrder paper) {
        return item(paper, paper.part());
    }

    /** The item's folder that another's file lies in, below which are the drafts. */
    Path published(Attachment attachment) {
        return item(order.attachedTo(), attachment.part());
    }

    private Path item(PaperOrder paper, Part part) {
        return part(paper.meeting(), part).resolve(FileNames.slug(FileNames.itemTitle(order.item(paper))));
    }

    private Path meeting(MeetingWish meeting) {
        return quarter().resolve(meeting.date() + "-" + FileNames.slug(meeting.committee()));
    }
}

package cabinetpapers.job;

import cabinetpapers.meeting.AgendaDocument;
import cabinetpapers.store.Store;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Stream;

/**
 * What drafts were handed over with: it goes with the last paper that lies in a folder of a meeting and part, and what
 * tells of the meeting as a whole with the last of the meeting. A supplementary agenda was given out, and so counts as a
 * paper that is left.
 *
 * @param parts folders that no paper is left in
 * @param files what lies there beside the papers
 * @param packs files that the papers were joined in
 */
record OldCollections(Set<Path> parts, List<Path> files, List<Path> packs) {

    private static final List<String> PARTS = List.of("public", "exempt", "confidential");

    OldCollections {
        parts = Set.copyOf(parts);
        files = List.copyOf(files);
        packs = List.copyOf(packs);
    }

    /**
     * @param drafts those that go or are gone
     * @param edited drafts that stay
     */
    static OldCollections of(JobFolder folder, Store store, Set<Path> drafts, List<Path> edited) {
        Set<Path> parts = new LinkedHashSet<>();
        Set<Path> meetings = new LinkedHashSet<>();
        List<Path> files = new ArrayList<>();
        List<Path> packs = new ArrayList<>();
        Predicate<Path> isOver = part -> edited.stream().noneMatch(file -> file.startsWith(part))
                && papers(folder, store, part).allMatch(paper -> drafts.contains(paper) || Files.notExists(paper));
        for (Path draft : drafts) {
            Path part = draft.resolve("../../..").normalize();
            if (!parts.contains(part) && isOver.test(part)) {
                parts.add(part);
                meetings.add(part.resolveSibling(""));
                besides(part).filter(Files::isRegularFile).forEach(files::add);
                packs(folder, store, part).filter(Files::isRegularFile).forEach(packs::add);
            }
        }
        for (Path meeting : meetings) {
            if (PARTS.stream().map(meeting::resolve).allMatch(isOver)) {
                ofMeeting(meeting).filter(Files::isRegularFile).forEach(files::add);
            }
        }
        return new OldCollections(parts, files, packs);
    }

    private static Stream<Path> papers(JobFolder folder, Store store, Path part) {
        return store.agenda().documents(folder.named(part)).stream()
                .filter(document -> !document.item().equals(CollectionPoint.PACK))
                .map(document -> part.resolve(document.path()));
    }

    private static Stream<Path> packs(JobFolder folder, Store store, Path part) {
        return store.agenda().documents(folder.named(part)).stream()
                .filter(document -> document.item().equals(CollectionPoint.PACK))
                .map(AgendaDocument::path)
                .map(part::resolve);
    }

    /** What lies in a folder of a meeting and part beside the papers. */
    static Stream<Path> besides(Path part) {
        return Stream.concat(
                Stream.of(
                                CollectionPoint.INDEX,
                                CollectionPoint.MANIFEST,
                                CollectionPoint.SUMS,
                                WhatChanged.FILE,
                                PaperPlaces.zip(part))
                        .map(part::resolve),
                Stream.concat(FindingsFile.all(part), Changes.files(part)));
    }

    private static Stream<Path> ofMeeting(Path meeting) {
        return Stream.concat(FindingsFile.all(meeting), Changes.files(meeting));
    }
}

package cabinetpapers.job;

import cabinetpapers.store.WrittenFile;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * The files of a publication on their way. All of them lie whole beside their places before the first is put there, so that
 * a full disk, or a paper that cannot be drawn, leaves none. Whoever is killed while they are put there leaves some: which
 * they are is on record before, and that they are published only after the last is there. So the next try knows them for
 * ours, and replaces them; nobody else takes them for published.
 */
final class PublishedFiles implements AutoCloseable {

    private final Registry registry;
    private final PartFile.Mover mover;
    private final Clock clock;
    private final List<PartFile> parts = new ArrayList<>();
    private final List<Printed> printed = new ArrayList<>();

    PublishedFiles(Registry registry, PartFile.Mover mover, Clock clock) {
        this.registry = registry;
        this.mover = mover;
        this.clock = clock;
    }

    /** Writes one file. */
    @FunctionalInterface
    interface Printing {
        void to(OutputStream out);
    }

    /**
     * A file that is whole, but not in its place.
     *
     * @param words fingerprint of what it says
     */
    private record Printed(Path target, String words, String sha256, PartFile part) {}

    /** @return the file's SHA-256 */
    String print(Path target, Access access, String words, Printing printing) throws Refusal {
        try {
            PartFile part = PartFile.beside(target, access, mover);
            parts.add(part);
            String sha256 = print(part, printing);
            keepOthers(target, sha256);
            printed.add(new Printed(target, words, sha256, part));
            return sha256;
        } catch (IOException e) {
            throw Refusal.cannotWrite(target, e);
        }
    }

    /** A full disk is the disk's failure, in whatever a library may have wrapped it. */
    private static String print(PartFile part, Printing printing) throws IOException {
        try {
            printing.to(part.stream());
        } catch (RuntimeException e) {
            if (part.failure().isPresent()) {
                throw new IOException(part.failure().get().getMessage(), e);
            }
            throw e;
        }
        return part.finish();
    }

    /** Puts every file in its place. */
    List<PaperFile> place() throws Refusal {
        registry.runLock().assure();
        for (Printed file : printed) {
            registry.store().save(new WrittenFile(named(file.target()), file.words(), file.sha256(), clock.instant()));
        }
        registry.store().settle();
        clearLeftovers();
        List<PaperFile> placed = new ArrayList<>();
        for (Printed file : printed) {
            registry.runLock().assure();
            try {
                file.part().moveTo(file.target());
            } catch (IOException e) {
                throw Refusal.cannotWrite(file.target(), e);
            }
            placed.add(new PaperFile(file.target(), PaperFile.Fate.WRITTEN));
        }
        return placed;
    }

    /** What commands that were cut short put there under names that papers have no more. */
    private void clearLeftovers() throws Refusal {
        Set<Path> targets = printed.stream().map(Printed::target).collect(Collectors.toSet());
        for (Path folder :
                targets.stream().map(target -> target.resolveSibling("")).collect(Collectors.toSet())) {
            try (Stream<Path> files = Files.list(folder)) {
                for (Path file : files.filter(Files::isRegularFile).toList()) {
                    if (!targets.contains(file)
                            && !registry.register().isPublished(named(file))
                            && isOurs(file, Fingerprint.ofFile(file))) {
                        registry.runLock().assure();
                        Files.delete(file);
                    }
                }
            } catch (IOException e) {
                throw Refusal.cannotWrite(folder, e);
            }
        }
    }

    /**
     * What was published is never replaced, nor is a file that no record knows, such as one from before the database was
     * lost.
     */
    private void keepOthers(Path target, String sha256) throws IOException, Refusal {
        if (registry.register().isPublished(named(target))) {
            throw new Refusal(
                    Ending.BLOCKED,
                    target
                            + " was published as another paper's file, and is not replaced. Give the paper another title,"
                            + " then give the same command again.");
        }
        if (Files.exists(target)) {
            String there = Fingerprint.ofFile(target);
            if (!there.equals(sha256) && !isOurs(target, there)) {
                throw new Refusal(
                        Ending.BLOCKED,
                        target + " is there already, and no record says that it was published by this program. Move it"
                                + " away, then give the same command again.");
            }
        }
    }

    /** Put there by a command that was cut short. */
    private boolean isOurs(Path target, String sha256) {
        return registry.store().writtenFiles(named(target)).stream()
                .anyMatch(one -> one.sha256().equals(sha256));
    }

    private String named(Path target) {
        return registry.folder().named(target);
    }

    /** Leaves nothing beside the places. */
    @Override
    public void close() throws Refusal {
        try {
            for (PartFile part : parts) {
                part.close();
            }
        } catch (IOException e) {
            throw Refusal.cannotWrite(registry.order().out(), e);
        }
    }
}

package cabinetpapers.job;

import cabinetpapers.chart.Typefaces;
import cabinetpapers.chart.Typefaces.Face;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;

/**
 * The bundled fonts as files, since Java draws with no others: left to itself it unpacks them into the system's temporary
 * folder at each start, and whoever is killed leaves them there. They are unpacked once, each when it is first drawn with.
 *
 * @param folder nothing else lies in it
 */
public record FontShelf(Path folder) {

    /** Has this process draw with the fonts in {@code var/fonts}. */
    public static void use(Path project) {
        Typefaces.drawFrom(new FontShelf(project.resolve("var/fonts"))::file);
    }

    /** Empty where it cannot be put there: Java then does as it always did. */
    Optional<Path> file(Face face) {
        Path file = folder.resolve(face.name().toLowerCase(Locale.ROOT).replace('_', '-') + ".ttf");
        try {
            byte[] font = Typefaces.bytes(face);
            if (!isThere(file, font)) {
                unpack(file, font);
            }
            return Optional.of(file);
        } catch (IOException e) {
            return Optional.empty();
        }
    }

    private static boolean isThere(Path file, byte[] font) throws IOException {
        return Files.isRegularFile(file) && Arrays.equals(Files.readAllBytes(file), font);
    }

    /** Runs of other councils or quarters may be at it too. */
    private void unpack(Path file, byte[] font) throws IOException {
        Access.KEPT.makeFolder(folder);
        try (FileChannel channel =
                        FileChannel.open(folder.resolve(".lock"), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (lock.isValid() && !isThere(file, font)) {
                PartFile.write(file, Access.KEPT, font);
            }
        }
    }
}

package cabinetpapers.job;

import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import java.util.stream.Stream;

/** Sums up texts and files in one SHA-256: the same parts in the same order always give the same fingerprint. */
final class Fingerprint {

    private static final int BUFFER = 1 << 16;

    private final MessageDigest digest = sha256();

    Fingerprint add(String text) {
        byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
        digest.update((bytes.length + ":").getBytes(StandardCharsets.US_ASCII));
        digest.update(bytes);
        return this;
    }

    /**
     * A file's bytes, or those of all files in a folder and their names. What cannot be read counts as such: whoever
     * reads it in earnest says why.
     */
    Fingerprint add(Path path) {
        try {
            if (Files.isDirectory(path)) {
                for (Path file : filesIn(path)) {
                    add(path.relativize(file).toString().replace('\\', '/')).add(ofFile(file));
                }
                return add("end of folder");
            }
            return add(ofFile(path));
        } catch (IOException e) {
            return add("unreadable");
        }
    }

    /** 64 hexadecimal digits. */
    String hex() {
        return HexFormat.of().formatHex(digest.digest());
    }

    static String ofFile(Path file) throws IOException {
        MessageDigest digest = sha256();
        try (InputStream in = Files.newInputStream(file)) {
            byte[] buffer = new byte[BUFFER];
            for (int read = in.read(buffer); read >= 0; read = in.read(buffer)) {
                digest.update(buffer, 0, read);
            }
        }
        return HexFormat.of().formatHex(digest.digest());
    }

    static MessageDigest sha256() {
        try {
            return MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static List<Path> filesIn(Path folder) throws IOException {
        try (Stream<Path> files = Files.walk(folder)) {
            return files.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

package cabinetpapers.job;

import static java.util.Objects.requireNonNull;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipInputStream;
import java.util.zip.ZipOutputStream;

/** Changes Word files as officers and document systems do. */
public final class WordFiles {

    private WordFiles() {}

    /** Puts other words in place of some that stand in one run of the document. */
    public static void reword(Path file, String words, String others) {
        rewrite(file, document -> {
            if (!document.contains(words)) {
                throw new AssertionError("not in " + file.getFileName() + ": " + words);
            }
            return document.replace(words, others);
        });
    }

    /** The document's XML. */
    static String document(Path file) throws IOException {
        try (ZipFile zip = new ZipFile(file.toFile())) {
            ZipEntry document = requireNonNull(zip.getEntry("word/document.xml"));
            return new String(zip.getInputStream(document).readAllBytes(), StandardCharsets.UTF_8);
        }
    }

    /**
     * Puts other words in the first place that an expression finds in the document's XML.
     *
     * @param words its first group stays; what follows that is replaced
     */
    static void rewordFirst(Path file, Pattern words, String others) {
        rewrite(file, document -> {
            Matcher found = words.matcher(document);
            if (!found.find()) {
                throw new AssertionError("not in " + file.getFileName() + ": " + words);
            }
            return document.substring(0, found.end(1)) + others + document.substring(found.end());
        });
    }

    /** Writes the same content in other bytes, as a document system does that somebody opened the file in. */
    static void saveAgain(Path file) {
        rewrite(file, document -> document.replace("<w:body>", "<w:body><!-- saved again -->"));
    }

    private interface Change {
        String of(String document);
    }

    private static void rewrite(Path file, Change change) {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (ZipInputStream in = new ZipInputStream(Files.newInputStream(file));
                ZipOutputStream zip = new ZipOutputStream(out)) {
            for (ZipEntry entry = in.getNextEntry(); entry != null; entry = in.getNextEntry()) {
                byte[] bytes = in.readAllBytes();
                zip.putNextEntry(new ZipEntry(entry.getName()));
                zip.write(
                        entry.getName().equals("word/document.xml")
                                ? change.of(new String(bytes, StandardCharsets.UTF_8))
                                        .getBytes(StandardCharsets.UTF_8)
                                : bytes);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        try {
            Files.write(file, out.toByteArray());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

package leaks;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipInputStream;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.COSString;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;

/**
 * Looks for words and numbers everywhere in a folder: in the names of files and folders, in each file's bytes, in each
 * entry of a zip and so of a Word file, in a PDF's text, strings and decompressed streams.
 */
final class Scanner {

    private Scanner() {}

    /** Those of the secrets that are anywhere in the folder. */
    static Set<String> found(Path folder, Collection<String> secrets) {
        List<String> texts = texts(folder);
        Set<String> found = new TreeSet<>();
        for (String secret : secrets) {
            if (texts.stream().anyMatch(text -> text.contains(plain(secret)))) {
                found.add(secret);
            }
        }
        return found;
    }

    private static List<String> texts(Path folder) {
        try (Stream<Path> files = Files.walk(folder)) {
            List<String> texts = new ArrayList<>();
            for (Path file : files.toList()) {
                texts.add(plain(folder.relativize(file).toString()));
                if (Files.isRegularFile(file)) {
                    add(file.getFileName().toString(), Files.readAllBytes(file), texts);
                }
            }
            return texts;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void add(String name, byte[] bytes, List<String> texts) throws IOException {
        addAsText(bytes, texts);
        String ending = name.substring(name.lastIndexOf('.') + 1).toLowerCase(Locale.ROOT);
        if (ending.equals("zip") || ending.equals("docx")) {
            try (ZipInputStream zip = new ZipInputStream(new ByteArrayInputStream(bytes))) {
                for (ZipEntry entry = zip.getNextEntry(); entry != null; entry = zip.getNextEntry()) {
                    texts.add(plain(entry.getName()));
                    add(entry.getName(), zip.readAllBytes(), texts);
                }
            }
        }
        if (ending.equals("pdf")) {
            addPdf(bytes, texts);
        }
    }

    /** As UTF-8 and UTF-16, with tags and without. */
    private static void addAsText(byte[] bytes, List<String> texts) {
        String text = new String(bytes, StandardCharsets.UTF_8);
        texts.add(plain(text));
        texts.add(plain(text.replaceAll("<[^>]*>", "")));
        texts.add(plain(new String(bytes, StandardCharsets.UTF_16BE)));
        texts.add(plain(new String(bytes, StandardCharsets.UTF_16LE)));
    }

    private static void addPdf(byte[] bytes, List<String> texts) throws IOException {
        try (PDDocument document = Loader.loadPDF(bytes)) {
            texts.add(plain(new PDFTextStripper().getText(document)));
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                addObject(document.getDocument().getObjectFromPool(key).getObject(), texts);
            }
            addObject(document.getDocument().getTrailer(), texts);
        }
    }

    private static void addObject(COSBase object, List<String> texts) throws IOException {
        if (object instanceof COSStream stream) {
            try (var in = stream.createInputStream()) {
                addAsText(in.readAllBytes(), texts);
            }
        }
        if (object instanceof COSString string) {
            texts.add(plain(string.getString()));
        }
        if (object instanceof COSArray array) {
            for (COSBase item : array) {
                addDirect(item, texts);
            }
        }
        if (object instanceof COSDictionary dictionary) {
            for (COSBase value : dictionary.getValues()) {
                addDirect(value, texts);
            }
        }
    }

    private static void addDirect(COSBase object, List<String> texts) throws IOException {
        if (!(object instanceof COSObject)) {
            addObject(object, texts);
        }
    }

    /** Lines break and thousands are parted where a page wants it: neither can hide anything. */
    private static String plain(String text) {
        StringBuilder plain = new StringBuilder(text.length());
        for (int i = 0; i < text.length(); i++) {
            char letter = text.charAt(i);
            if (letter > ' ' && letter != ',' && letter != '\u00A0' && letter != '\u00AD') {
                plain.append(Character.toLowerCase(letter));
            }
        }
        return plain.toString();
    }
}

package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.InetAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;

/** Words by which a file would tell who made it, where, and with which software. */
final class Giveaways {

    private Giveaways() {}

    /** @param given what a file says of itself */
    static void assertNoneIn(String given, Path project) throws IOException {
        List<String> inside = new ArrayList<>(List.of(
                "java",
                "jdk",
                "temurin",
                "apache",
                "poi",
                "openpdf",
                "pdfbox",
                "spring",
                "jfreechart",
                "commonmark",
                "linux",
                "windows",
                "cabinetpapers."));
        inside.add(System.getProperty("user.name"));
        inside.add(System.getProperty("user.home"));
        inside.add(InetAddress.getLocalHost().getHostName());
        inside.add(project.toString());
        String lower = given.toLowerCase(Locale.ROOT);
        for (String word : inside) {
            Matcher found = Pattern.compile(
                            "(?<![\\p{L}\\d])" + Pattern.quote(word.toLowerCase(Locale.ROOT)) + "(?![\\p{L}\\d])")
                    .matcher(lower);
            assertThat(found.find()).as(word + " in " + lower).isFalse();
        }
    }

    /** What a PDF says of itself, outside its pages. */
    static String ofPdf(Path file) throws IOException {
        try (PDDocument pdf = Loader.loadPDF(file.toFile())) {
            StringBuilder told = new StringBuilder();
            for (COSName key : pdf.getDocumentInformation().getCOSObject().keySet()) {
                told.append(pdf.getDocumentInformation().getCOSObject().getString(key))
                        .append('\n');
            }
            return told.append(values(
                            new String(pdf.getDocumentCatalog().getMetadata().toByteArray(), StandardCharsets.UTF_8)))
                    .toString();
        }
    }

    /** What the elements and attributes say, without the names of their kinds. */
    static String values(String xml) {
        return xml.replaceAll("xmlns(:\\w+)?=\"[^\"]*\"", "").replaceAll("</?[\\w:]+", " ");
    }
}

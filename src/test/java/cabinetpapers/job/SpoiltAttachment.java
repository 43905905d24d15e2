package cabinetpapers.job;

import static org.assertj.core.api.Assertions.assertThat;

import cabinetpapers.house.Houses;
import cabinetpapers.pack.PackJoiner;
import cabinetpapers.pack.PackPlan;
import cabinetpapers.pack.PdfSort;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Papers;
import cabinetpapers.paper.RandomPapers;
import cabinetpapers.pdf.PdfRenderer;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Random;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObject;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdfwriter.compress.CompressParameters;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;

/** Somebody else's PDF that goes with a job's papers into a pack. */
final class SpoiltAttachment {

    private static final int MOST_BLOCKS = 5;

    private final Path file;
    private final byte[] good;
    private final byte[] plain;
    private final byte[] front;

    SpoiltAttachment(Path file, long seed) throws IOException {
        this.file = file;
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        List<Block> blocks = RandomPapers.any(new Random(seed)).blocks();
        Block[] few = blocks.subList(0, Math.min(MOST_BLOCKS, blocks.size())).toArray(Block[]::new);
        new PdfRenderer(Houses.plain()).render(Papers.of(few), out);
        this.good = out.toByteArray();
        this.plain = plain(good);
        this.front = emptyPage();
    }

    /** As programs write it. */
    byte[] packed() {
        return good.clone();
    }

    /** The same with all its objects and pages as text. */
    byte[] plain() {
        return plain.clone();
    }

    /** What a run does with it: what can be used is counted, and joined into a pack. */
    void read(byte[] spoilt) throws IOException {
        Files.write(file, spoilt);
        PdfSort sort = PackJoiner.sort(file);
        PackJoiner.says(file, "Not for publication");
        assertThat(PackJoiner.words(file)).isNotNegative();
        switch (sort) {
            case PdfSort.Usable usable -> join(usable);
            case PdfSort.Unusable unusable -> assertThat(unusable.why()).isNotNull();
        }
    }

    private void join(PdfSort.Usable usable) throws IOException {
        assertThat(usable.pages()).isPositive();
        PackPlan plan = new PackPlan(
                "Agenda",
                "Tinyton Council",
                "en-GB",
                Instant.EPOCH,
                List.of(new PackPlan.Section("Item 1", List.of(new PackPlan.Part("Offers", file, 3)))),
                PackPlan.Numbers.INSTEAD_OF_ITS_OWN,
                "Agenda page",
                "This page is intentionally left blank",
                usable.followsPdfUa() ? PackPlan.Claim.PDF_UA : PackPlan.Claim.NONE);
        PackJoiner.join(plan, front, OutputStream.nullOutputStream());
    }

    private static byte[] emptyPage() throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = new PDDocument()) {
            document.addPage(new PDPage());
            document.save(out);
        }
        return out.toByteArray();
    }

    private static byte[] plain(byte[] packed) throws IOException {
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        try (PDDocument document = Loader.loadPDF(packed)) {
            for (COSObjectKey key : document.getDocument().getXrefTable().keySet()) {
                COSObject object = document.getDocument().getObjectFromPool(key);
                if (object.getObject() instanceof COSStream stream
                        && !COSName.XREF.equals(stream.getItem(COSName.TYPE))) {
                    byte[] text = stream.createInputStream().readAllBytes();
                    stream.removeItem(COSName.FILTER);
                    stream.removeItem(COSName.DECODE_PARMS);
                    try (OutputStream raw = stream.createRawOutputStream()) {
                        raw.write(text);
                    }
                }
            }
            document.save(out, CompressParameters.NO_COMPRESSION);
        }
        return out.toByteArray();
    }
}

package cabinetpapers.wordreader;

import cabinetpapers.finding.Finding;
import cabinetpapers.finding.Findings;
import cabinetpapers.finding.Place;
import cabinetpapers.paper.Block;
import cabinetpapers.paper.Paper;
import cabinetpapers.paper.PaperLines;
import java.util.List;
import java.util.Optional;
import org.w3c.dom.Element;

/** Reads a Word file that came from a paper of ours back into a paper, whoever edited and saved it since. */
public final class PaperReader {

    /** Stands behind each page of a draft. LibreOffice makes a text box of it when it saves a paper for the second time. */
    private static final String DRAFT_MARK = "Draft";

    private PaperReader() {}

    /**
     * Reads a signed-off file.
     *
     * <p>Words, tables and pictures are the file's. What a Word file does not hold is the draft's: the document's
     * properties, and the numbers behind its charts, which are protected in any case.
     *
     * @param source what the file is called in messages
     * @param draft the paper that the file came from
     * @param draftFile its Word file as it was written
     * @return empty where the findings hold a blocker: the file is not used in part
     */
    public static Optional<Paper> read(String source, byte[] file, Paper draft, byte[] draftFile, Findings findings) {
        Findings own = new Findings();
        Optional<SignedFile> signed = open(source, file, own);
        Optional<List<Block>> blocks = signed.map(parts -> {
            new Changes(source, parts, own).refuse();
            SignedFile ofDraft = open(source, draftFile, new Findings()).orElseThrow();
            furniture(source, parts, ofDraft, own);
            return blocks(source, parts, known(draft, ofDraft), own);
        });
        findings.addAll(own.list());
        return own.blocked()
                ? Optional.empty()
                : blocks.map(all -> new Paper(
                        draft.documentId(),
                        draft.title(),
                        draft.subject(),
                        draft.author(),
                        draft.runningTitle(),
                        draft.asAt(),
                        all));
    }

    /**
     * What a file says, as {@link PaperLines} has it: enough to tell whether somebody changed it.
     *
     * @return empty where it is no Word file, or holds what cannot be read
     */
    public static Optional<List<String>> lines(String source, byte[] file) {
        Findings refused = new Findings();
        return open(source, file, refused).flatMap(parts -> {
            new Changes(source, parts, refused).refuse();
            Findings found = new Findings();
            List<Block> blocks = new BodyReader(parts, KnownDraft.NONE, new Remarks(source, found))
                    .read(parts.body().orElseThrow());
            return refused.blocked() ? Optional.empty() : Optional.of(PaperLines.of(blocks));
        });
    }

    /** Whether it is a Word file at all, whatever it holds. */
    public static boolean isWordFile(String source, byte[] file) {
        return open(source, file, new Findings()).isPresent();
    }

    private static Optional<SignedFile> open(String source, byte[] file, Findings findings) {
        Place place = Place.of(source);
        return Archive.unpack(file, place, findings)
                .flatMap(parts -> PackageReader.read(parts, place, findings))
                .flatMap(parts -> {
                    Optional<Element> document =
                            Dom.parse(parts.part(parts.document()).bytes());
                    boolean words = document.filter(root -> Dom.WORD.equals(root.getNamespaceURI()))
                            .filter(root -> Dom.at(root, "body").isPresent())
                            .isPresent();
                    if (!words) {
                        findings.add(Finding.blocker(
                                place, "its document part is not Word's", "Save it in Word as \"Word Document\"."));
                        return Optional.empty();
                    }
                    return document.map(root -> new SignedFile(parts, root));
                });
    }

    private static List<Block> blocks(String source, SignedFile file, KnownDraft known, Findings findings) {
        return new BodyReader(file, known, new Remarks(source, findings))
                .read(file.body().orElseThrow());
    }

    private static KnownDraft known(Paper draft, SignedFile ofDraft) {
        return KnownDraft.of(
                draft,
                ofDraft.body().map(body -> Dom.all(body, "drawing")).orElseGet(List::of).stream()
                        .flatMap(drawing -> Drawing.of(drawing, ofDraft).stream())
                        .toList());
    }

    /** Header and footer come from the house style; who typed there should know. */
    private static void furniture(String source, SignedFile file, SignedFile draft, Findings findings) {
        for (String kind : List.of("header", "footer")) {
            if (!words(file, kind).equals(words(draft, kind))) {
                findings.add(Finding.note(
                        new Place(source, kind),
                        "its words were changed, which is not carried over",
                        "The published paper has the house style's own; change them there."));
            }
        }
    }

    private static List<String> words(SignedFile file, String kind) {
        return file.furniture(kind).stream()
                .map(part -> {
                    List<Element> marks = Dom.all(part, "txbxContent").stream()
                            .map(box -> Dom.all(box, "t"))
                            .filter(box -> words(box).equals(DRAFT_MARK))
                            .flatMap(List::stream)
                            .toList();
                    return words(Dom.all(part, "t").stream()
                            .filter(piece -> !marks.contains(piece))
                            .toList());
                })
                .filter(words -> !words.isEmpty())
                .distinct()
                .sorted()
                .toList();
    }

    private static String words(List<Element> pieces) {
        StringBuilder text = new StringBuilder();
        pieces.forEach(piece -> text.append(piece.getTextContent()));
        return PaperLines.fold(text.toString().replaceAll("\\d+", ""));
    }
}

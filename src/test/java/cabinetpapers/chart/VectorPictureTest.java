package cabinetpapers.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import cabinetpapers.house.Houses;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class VectorPictureTest {

    private static final int HEADER = 1;
    private static final int END = 14;
    private static final int SELECT = 37;
    private static final int CREATE_BRUSH = 39;
    private static final int CREATE_FONT = 82;
    private static final int TEXT = 84;
    private static final int CREATE_PEN = 95;
    private static final Set<Integer> CREATING = Set.of(CREATE_BRUSH, CREATE_FONT, CREATE_PEN);

    /** One record of a metafile, from its type on. */
    private record Piece(int type, ByteBuffer bytes) {}

    private final Drawing drawing =
            new Charts(Houses.plain()).draw(Trends.provisionalFrom(3, Trends.percentages("70", "71", "", "73.5")));
    private final byte[] picture = VectorPicture.of(drawing, 453.6, 181.4).bytes();

    @Test
    void itIsAnEnhancedMetafileOfThatSize() {
        VectorPicture made = VectorPicture.of(drawing, 453.6, 181.4);

        assertThat(made.contentType()).isEqualTo("image/x-emf");
        assertThat(made.extension()).isEqualTo("emf");
        ByteBuffer header = pieces().getFirst().bytes();
        assertThat(header.getInt(40)).isEqualTo(0x464D4520);
        assertThat(header.getInt(32)).as("width in hundredths of a millimetre").isEqualTo(16_002);
        assertThat(header.getInt(36)).as("height in hundredths of a millimetre").isEqualTo(6_399);
    }

    @Test
    void theHeaderCountsWhatFollows() {
        List<Piece> pieces = pieces();
        ByteBuffer header = pieces.getFirst().bytes();

        assertThat(pieces.getFirst().type()).isEqualTo(HEADER);
        assertThat(pieces.getLast().type()).isEqualTo(END);
        assertThat(header.getInt(48)).isEqualTo(picture.length);
        assertThat(header.getInt(52)).isEqualTo(pieces.size());
        long created =
                pieces.stream().filter(piece -> CREATING.contains(piece.type())).count();
        assertThat(header.getShort(56)).isEqualTo((short) (created + 1));
    }

    @Test
    void nothingIsSelectedBeforeItIsMade() {
        Set<Integer> made = new HashSet<>();
        for (Piece piece : pieces()) {
            int handle = piece.bytes().getInt(8);
            if (CREATING.contains(piece.type())) {
                assertThat(made.add(handle)).isTrue();
            } else if (piece.type() == SELECT) {
                assertThat(handle < 0 || made.contains(handle)).isTrue();
            }
        }
        assertThat(made).isNotEmpty();
    }

    @Test
    void textIsTextInArial() {
        List<String> texts = pieces().stream()
                .filter(piece -> piece.type() == TEXT)
                .map(VectorPictureTest::text)
                .toList();

        assertThat(texts).containsAll(RecordingInk.of(drawing, 453.6).words());
        assertThat(pieces().stream().filter(piece -> piece.type() == CREATE_FONT))
                .isNotEmpty()
                .allSatisfy(piece -> assertThat(utf16(piece.bytes(), 40, 5)).isEqualTo("Arial"));
    }

    @Test
    void lettersStandWhereTheFontPutsThem() {
        ByteBuffer label = pieces().stream()
                .filter(piece -> piece.type() == TEXT && text(piece).equals("Target 80%"))
                .findFirst()
                .orElseThrow()
                .bytes();
        int advances = 0;
        for (int i = 0; i < label.getInt(44); i++) {
            advances += label.getInt(label.getInt(72) + 4 * i);
        }
        double width = new Lettering(Typefaces.Face.REGULAR, 9, java.awt.Color.BLACK).width("Target 80%");

        assertThat(advances).isEqualTo((int) Math.round(20 * width));
    }

    @Test
    void theSameDrawingGivesTheSameBytes() {
        Drawing again =
                new Charts(Houses.plain()).draw(Trends.provisionalFrom(3, Trends.percentages("70", "71", "", "73.5")));

        assertThat(VectorPicture.of(drawing, 453.6, 181.4).bytes()).isEqualTo(picture);
        assertThat(VectorPicture.of(again, 453.6, 181.4).bytes()).isEqualTo(picture);
    }

    @Test
    void aChartWeighsLittle() {
        assertThat(picture.length).isLessThan(12_000);
    }

    @Test
    void aSizeThatAMetafileCannotHoldIsRefused() {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> VectorPicture.of(drawing, 1_700, 200))
                .withMessage("a picture of 1700.0 by 200.0 points does not fit a metafile");
        assertThatIllegalArgumentException().isThrownBy(() -> VectorPicture.of(drawing, 100, 0));
    }

    private List<Piece> pieces() {
        ByteBuffer all = ByteBuffer.wrap(picture).order(ByteOrder.LITTLE_ENDIAN);
        List<Piece> pieces = new ArrayList<>();
        for (int at = 0; at < picture.length; ) {
            int size = all.getInt(at + 4);
            assertThat(size).isGreaterThanOrEqualTo(12).isLessThanOrEqualTo(picture.length - at);
            assertThat(size % 4).isZero();
            pieces.add(new Piece(all.getInt(at), all.slice(at, size).order(ByteOrder.LITTLE_ENDIAN)));
            at += size;
        }
        return pieces;
    }

    private static String text(Piece piece) {
        return utf16(piece.bytes(), piece.bytes().getInt(48), piece.bytes().getInt(44));
    }

    private static String utf16(ByteBuffer bytes, int from, int characters) {
        byte[] text = new byte[2 * characters];
        bytes.get(from, text);
        return new String(text, StandardCharsets.UTF_16LE);
    }
}

package cabinetpapers.chart;

import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.util.Arrays;
import java.util.List;

/** The bytes of an Enhanced Metafile, record by record, as MS-EMF 2.3 lays them out. */
final class EmfRecords {

    static final int SET_WINDOW_EXTENT = 9;
    static final int SET_WINDOW_ORIGIN = 10;
    static final int SET_VIEWPORT_EXTENT = 11;
    static final int SET_VIEWPORT_ORIGIN = 12;
    static final int SET_MAP_MODE = 17;
    static final int SET_BACKGROUND_MODE = 18;
    static final int SET_FILL_MODE = 19;
    static final int SET_TEXT_ALIGN = 22;
    static final int SET_TEXT_COLOUR = 24;
    static final int SELECT_OBJECT = 37;
    static final int POLYLINES = 90;
    static final int POLYGONS = 91;

    static final int ANISOTROPIC = 8;
    static final int TRANSPARENT = 1;
    static final int LEFT_ON_BASELINE = 24;

    static final int NO_BRUSH = 0x80000005;
    static final int NO_PEN = 0x80000008;

    private static final int HEADER = 1;
    private static final int END = 14;
    private static final int CREATE_BRUSH = 39;
    private static final int CREATE_FONT = 82;
    private static final int TEXT = 84;
    private static final int CREATE_PEN = 95;

    private static final int USUAL_SIZE = 16_384;
    private static final int HEADER_SIZE = 108;
    private static final int SIGNATURE = 0x464D4520;
    private static final int VERSION = 0x10000;
    private static final int FONT_SIZE = 320;
    private static final int TEXT_SIZE = 76;

    private ByteBuffer bytes = ByteBuffer.allocate(USUAL_SIZE).order(ByteOrder.LITTLE_ENDIAN);
    private int count;

    EmfRecords() {
        start(HEADER, HEADER_SIZE);
        bytes.position(HEADER_SIZE);
    }

    /** A record of one number. */
    void put(int type, int value) {
        start(type, 12).putInt(value);
    }

    /** A record of two numbers. */
    void put(int type, int first, int second) {
        start(type, 16).putInt(first).putInt(second);
    }

    void createPen(int handle, int style, int width, int colour) {
        start(CREATE_PEN, 52).putInt(handle).putInt(0).putInt(0).putInt(0).putInt(0);
        bytes.putInt(style).putInt(width).putInt(0).putInt(colour).putInt(0).putInt(0);
    }

    void createBrush(int handle, int colour) {
        start(CREATE_BRUSH, 24).putInt(handle).putInt(0).putInt(colour).putInt(0);
    }

    /** @param height of the em, in logical units */
    void createFont(int handle, int height, int weight, int slope, String face) {
        start(CREATE_FONT, 12 + FONT_SIZE).putInt(handle);
        int from = bytes.position();
        bytes.putInt(-height).putInt(0).putInt(0).putInt(0).putInt(weight);
        bytes.put((byte) slope).position(from + 28);
        characters(face);
        bytes.position(from + FONT_SIZE);
    }

    void poly(int type, List<Strands.Strand> strands) {
        int points = strands.stream().mapToInt(Strands.Strand::points).sum();
        start(type, 32 + 4 * strands.size() + 4 * points);
        bounds(strands);
        bytes.putInt(strands.size()).putInt(points);
        for (Strands.Strand strand : strands) {
            bytes.putInt(strand.points());
        }
        for (Strands.Strand strand : strands) {
            for (short coordinate : strand.coordinates()) {
                bytes.putShort(coordinate);
            }
        }
    }

    private void bounds(List<Strands.Strand> strands) {
        int[] box = {Short.MAX_VALUE, Short.MAX_VALUE, Short.MIN_VALUE, Short.MIN_VALUE};
        for (Strands.Strand strand : strands) {
            short[] all = strand.coordinates();
            for (int i = 0; i < all.length; i++) {
                box[i % 2] = Math.min(box[i % 2], all[i]);
                box[2 + i % 2] = Math.max(box[2 + i % 2], all[i]);
            }
        }
        for (int side : box) {
            bytes.putInt(side);
        }
    }

    /**
     * @param scale hundredths of a millimetre to a logical unit
     * @param advances from each character to the next, in logical units
     */
    void text(String text, int x, int y, int height, double scale, int[] advances) {
        int padded = (2 * text.length() + 3) / 4 * 4;
        start(TEXT, TEXT_SIZE + padded + 4 * advances.length);
        int end = x + Arrays.stream(advances).sum();
        bytes.putInt(x).putInt(y - height).putInt(end).putInt(y + height / 3);
        bytes.putInt(1).putFloat((float) scale).putFloat((float) scale);
        bytes.putInt(x).putInt(y).putInt(text.length()).putInt(TEXT_SIZE).putInt(0);
        bytes.putInt(0).putInt(0).putInt(-1).putInt(-1).putInt(TEXT_SIZE + padded);
        int from = bytes.position();
        characters(text);
        bytes.position(from + padded);
        for (int advance : advances) {
            bytes.putInt(advance);
        }
    }

    private void characters(String text) {
        for (int i = 0; i < text.length(); i++) {
            bytes.putChar(text.charAt(i));
        }
    }

    /**
     * Ends the file and gives its bytes.
     *
     * @param width of the picture in dots of the reference device, as are all units here
     * @param handles how many objects were created
     */
    byte[] finish(int width, int height, int dotsAnInch, int handles) {
        start(END, 20).putInt(0).putInt(0).putInt(20);
        byte[] made = Arrays.copyOf(bytes.array(), bytes.position());
        double scale = 2540.0 / dotsAnInch;
        ByteBuffer header = ByteBuffer.wrap(made).order(ByteOrder.LITTLE_ENDIAN).position(8);
        header.putInt(0).putInt(0).putInt(width - 1).putInt(height - 1);
        header.putInt(0).putInt(0).putInt((int) Math.round(width * scale)).putInt((int) Math.round(height * scale));
        header.putInt(SIGNATURE).putInt(VERSION).putInt(made.length).putInt(count);
        header.putShort((short) (handles + 1))
                .putShort((short) 0)
                .putInt(0)
                .putInt(0)
                .putInt(0);
        header.putInt(10 * dotsAnInch).putInt(10 * dotsAnInch).putInt(254).putInt(254);
        header.putInt(0).putInt(0).putInt(0).putInt(254_000).putInt(254_000);
        return made;
    }

    private ByteBuffer start(int type, int size) {
        if (bytes.remaining() < size) {
            ByteBuffer larger = ByteBuffer.allocate(2 * bytes.capacity() + size).order(ByteOrder.LITTLE_ENDIAN);
            bytes = larger.put(bytes.flip());
        }
        count++;
        return bytes.putInt(type).putInt(size);
    }
}

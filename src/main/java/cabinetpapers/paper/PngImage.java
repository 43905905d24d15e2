package cabinetpapers.paper;

import java.nio.ByteBuffer;
import java.util.Arrays;
import java.util.Base64;

/** The bytes of a PNG file, equal to another with the same bytes. */
public final class PngImage {

    private static final byte[] SIGNATURE = {(byte) 0x89, 'P', 'N', 'G', '\r', '\n', 0x1a, '\n'};

    private final byte[] bytes;

    public PngImage(byte[] bytes) {
        if (bytes.length < 24 || !Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length)) {
            throw new IllegalArgumentException("not a PNG picture");
        }
        this.bytes = bytes.clone();
    }

    public byte[] bytes() {
        return bytes.clone();
    }

    public int widthPixels() {
        return number(16);
    }

    public int heightPixels() {
        return number(20);
    }

    private int number(int at) {
        return ByteBuffer.wrap(bytes, at, 4).getInt();
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof PngImage image && Arrays.equals(bytes, image.bytes);
    }

    @Override
    public int hashCode() {
        return Arrays.hashCode(bytes);
    }

    /** The same for the same picture, and not for another. */
    @Override
    public String toString() {
        return "PngImage[" + Base64.getEncoder().encodeToString(bytes) + "]";
    }
}

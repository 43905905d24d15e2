package cabinetpapers.pdf;

import cabinetpapers.chart.Typefaces;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.security.SecureRandomSpi;
import java.util.Arrays;

/** What a file is recognised by, derived from the paper's id: the same paper gives the same bytes. */
final class Identity {

    private static final int LETTERS = 26;

    private final String documentId;

    Identity(String documentId) {
        this.documentId = documentId;
    }

    /** The file's identifier, 16 bytes. */
    byte[] fileId() {
        return Arrays.copyOf(digest("file"), 16);
    }

    /** The six letters before the name of an embedded subset: OpenPDF takes them from a random generator. */
    SecureRandom subsetPrefix(Typefaces.Face face) {
        return new Letters(digest(face.name()));
    }

    private byte[] digest(String part) {
        try {
            return MessageDigest.getInstance("SHA-256")
                    .digest((documentId + '\n' + part).getBytes(StandardCharsets.UTF_8));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** Not random at all: the digest's bytes in turn. */
    private static final class Letters extends SecureRandom {

        private final byte[] source;
        private int next;

        Letters(byte[] source) {
            super(new Spi(), null);
            this.source = source;
        }

        @Override
        public double nextDouble() {
            int letter = (source[next++ % source.length] & 0xFF) % LETTERS;
            return (letter + 0.5) / LETTERS;
        }
    }

    private static final class Spi extends SecureRandomSpi {

        @Override
        protected void engineSetSeed(byte[] seed) {
            throw new UnsupportedOperationException("no seed: subset prefixes are derived");
        }

        @Override
        protected void engineNextBytes(byte[] bytes) {
            throw new UnsupportedOperationException("no random bytes: subset prefixes are derived");
        }

        @Override
        protected byte[] engineGenerateSeed(int length) {
            throw new UnsupportedOperationException("no seed: subset prefixes are derived");
        }
    }
}

package spoilt;

import cabinetpapers.wordreader.Zips;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.random.RandomGenerator;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/**
 * Files as a hurried editor, a careless program or a stranger leaves them: lines, characters and numbers lost, doubled,
 * moved, exchanged or put in. The same random numbers always spoil the same file in the same way.
 */
public final class Spoiling {

    /** For templates of reports. */
    public static final Spoiling OF_TEMPLATES = new Spoiling("\n", Pieces.OF_TEMPLATES);

    /** For CSV files. */
    public static final Spoiling OF_TABLES = new Spoiling("\n", Pieces.OF_TABLES);

    /** For jobs' and councils' files and house styles. */
    public static final Spoiling OF_SETTINGS = new Spoiling("\n", Pieces.OF_SETTINGS);

    /** For the parts of Word files and workbooks, which have no lines: a tag stands for one. */
    public static final Spoiling OF_XML = new Spoiling(">", Pieces.OF_XML);

    /** For PDF files whose objects are written as text. */
    public static final Spoiling OF_PDF = new Spoiling("\n", Pieces.OF_PDF);

    private static final int MOST_CHANGES = 8;
    private static final int LONGEST_PIECE = 60;
    private static final Pattern NUMBER = Pattern.compile("\\d+");

    /** What stands after a key or in an attribute. */
    private static final Pattern VALUE = Pattern.compile("(?<=: )\\S.*|(?<==\")[^\"]*");

    private final String lineEnd;
    private final List<String> pieces;

    private Spoiling(String lineEnd, List<String> pieces) {
        this.lineEnd = lineEnd;
        this.pieces = pieces;
    }

    public String text(String good, RandomGenerator random) {
        return spoilt(good, pieces, random);
    }

    /** As {@link #text}, and with bytes that are no character. */
    public byte[] text(byte[] good, RandomGenerator random) {
        List<String> bytes = pieces.stream()
                .map(piece -> new String(piece.getBytes(StandardCharsets.UTF_8), StandardCharsets.ISO_8859_1))
                .toList();
        return spoilt(new String(good, StandardCharsets.ISO_8859_1), bytes, random)
                .getBytes(StandardCharsets.ISO_8859_1);
    }

    /** One part of a packed file spoilt, and packed again. */
    public byte[] part(byte[] packed, RandomGenerator random) {
        Map<String, byte[]> parts = Zips.parts(packed);
        String name = List.copyOf(parts.keySet()).get(random.nextInt(parts.size()));
        parts.computeIfPresent(name, (part, good) -> text(good, random));
        return Zips.of(parts);
    }

    /** Some bytes changed; one file in four breaks off. */
    public static byte[] bytes(byte[] good, RandomGenerator random) {
        byte[] bytes = good.clone();
        for (int i = changes(random); i > 0; i--) {
            bytes[random.nextInt(bytes.length)] = (byte) random.nextInt(256);
        }
        return random.nextInt(4) == 0 ? Arrays.copyOf(bytes, random.nextInt(bytes.length)) : bytes;
    }

    /** Bytes of no meaning. */
    public static byte[] noise(int most, RandomGenerator random) {
        byte[] bytes = new byte[random.nextInt(most)];
        random.nextBytes(bytes);
        return bytes;
    }

    /** Mostly one or two: of many, one is refused at once, and what the others would have done is never tried. */
    static int changes(RandomGenerator random) {
        return Math.min(MOST_CHANGES, 1 + Integer.numberOfTrailingZeros(random.nextInt()));
    }

    private enum Change {
        EMPTY_LINE,
        NEW_LINE,
        DOUBLE_LINE,
        INSERT,
        CUT,
        INDENT,
        DELETE,
        DELETE_PIECE,
        REPEAT_PIECE,
        OTHER_CHARACTER,
        OTHER_NUMBER,
        OTHER_VALUE
    }

    private String spoilt(String good, List<String> put, RandomGenerator random) {
        List<String> lines = new ArrayList<>(Arrays.asList(good.split(lineEnd, -1)));
        for (int i = changes(random); i > 0; i--) {
            change(lines, put.get(random.nextInt(put.size())), random);
        }
        return String.join(lineEnd, lines);
    }

    private static void change(List<String> lines, String piece, RandomGenerator random) {
        int at = random.nextInt(lines.size());
        String line = lines.get(at);
        int column = random.nextInt(line.length() + 1);
        int end = Math.min(line.length(), column + random.nextInt(LONGEST_PIECE));
        String before = line.substring(0, column);
        String after = line.substring(column);
        switch (Change.values()[random.nextInt(Change.values().length)]) {
            case EMPTY_LINE -> lines.set(at, "");
            case NEW_LINE -> lines.add(at, piece);
            case DOUBLE_LINE -> lines.add(random.nextInt(lines.size()), line);
            case INSERT -> lines.set(at, before + piece + after);
            case CUT -> lines.set(at, before);
            case INDENT -> lines.set(at, "  " + line);
            case DELETE -> lines.set(at, line.substring(0, Math.max(column - 1, 0)) + after);
            case DELETE_PIECE -> lines.set(at, before + line.substring(end));
            case REPEAT_PIECE ->
                lines.set(at, before + line.substring(column, end).repeat(random.nextInt(1, 4)) + after);
            case OTHER_CHARACTER ->
                lines.set(at, before + (char) random.nextInt(256) + after.substring(Math.min(1, after.length())));
            case OTHER_NUMBER ->
                lines.set(
                        at, withOther(NUMBER, line, Pieces.NUMBERS.get(random.nextInt(Pieces.NUMBERS.size())), random));
            case OTHER_VALUE -> lines.set(at, withOther(VALUE, line, piece, random));
        }
    }

    /** Without any such thing in it, the line stays as it is. */
    private static String withOther(Pattern what, String line, String other, RandomGenerator random) {
        List<MatchResult> all = what.matcher(line).results().toList();
        if (all.isEmpty()) {
            return line;
        }
        MatchResult one = all.get(random.nextInt(all.size()));
        return line.substring(0, one.start()) + other + line.substring(one.end());
    }
}

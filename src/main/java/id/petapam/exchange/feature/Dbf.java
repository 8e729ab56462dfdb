package id.petapam.exchange.feature;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.ByteOrder;
import java.nio.CharBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.CoderResult;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/**
 * The table beside a shapefile (dBASE), row by row. The count of rows in its head is not believed; the rows that are
 * there are read. Texts are UTF-8 where they fit, else what the {@code .cpg} says, else windows-1252.
 */
final class Dbf {

    private static final int HEADER = 32;
    private static final int FIELD = 32;
    private static final int END_OF_FIELDS = 0x0D;
    private static final int END_OF_FILE = 0x1A;
    private static final Charset WINDOWS_1252 = Charset.forName("windows-1252");

    /** A column; memos and pictures have no text of their own. */
    private record Field(String name, char type, int from, int length) {

        boolean isText() {
            return "CNFDL".indexOf(type) >= 0;
        }
    }

    private final InputStream in;
    private final int rowLength;
    private final Optional<Charset> said;
    private final List<Field> fields;

    private Dbf(InputStream in, int rowLength, Optional<Charset> said, List<Field> fields) {
        this.in = in;
        this.rowLength = rowLength;
        this.said = said;
        this.fields = fields;
    }

    /**
     * Reads the head.
     *
     * @param said what the {@code .cpg} says
     * @throws EOFException if it is no whole table
     */
    static Dbf of(InputStream in, Optional<Charset> said) throws IOException {
        ByteBuffer head = ByteBuffer.wrap(exactly(in, HEADER)).order(ByteOrder.LITTLE_ENDIAN);
        int headLength = Short.toUnsignedInt(head.getShort(8));
        int rowLength = Short.toUnsignedInt(head.getShort(10));
        if (headLength < HEADER + 1 || rowLength < 1) {
            throw new EOFException("a table of rows without length");
        }
        ByteBuffer about = ByteBuffer.wrap(exactly(in, headLength - HEADER));
        List<Field> fields = new ArrayList<>();
        int from = 1;
        while (about.remaining() >= FIELD && about.get(about.position()) != END_OF_FIELDS) {
            byte[] one = new byte[FIELD];
            about.get(one);
            char type = Character.toUpperCase((char) (one[11] & 0xFF));
            // Long texts keep the upper byte of their length where numbers keep their decimals.
            int length = (one[16] & 0xFF) + (type == 'C' ? (one[17] & 0xFF) * 256 : 0);
            if (from + length > rowLength) {
                break;
            }
            fields.add(new Field(decoded(one, 0, nameLength(one), false, said), type, from, length));
            from += length;
        }
        if (fields.isEmpty()) {
            throw new EOFException("a table without columns");
        }
        return new Dbf(in, rowLength, said, fields);
    }

    private static int nameLength(byte[] field) {
        int length = 0;
        while (length < 11 && field[length] != 0) {
            length++;
        }
        return length;
    }

    /** Names of the columns that hold texts or numbers. */
    List<String> names() {
        return fields.stream().filter(Field::isText).map(Field::name).distinct().toList();
    }

    /** The next row by the names of the columns; empty at the end. A row marked as deleted is given like the others. */
    Optional<Map<String, String>> next() throws IOException {
        byte[] row = in.readNBytes(rowLength);
        if (row.length < rowLength || row[0] == END_OF_FILE) {
            return Optional.empty();
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (Field field : fields) {
            if (field.isText()) {
                GeoJsonSource.put(values, field.name(), value(row, field));
            }
        }
        return Optional.of(values);
    }

    private String value(byte[] row, Field field) {
        int to = field.from() + field.length();
        while (to > field.from() && (row[to - 1] == 0 || row[to - 1] == ' ')) {
            to--;
        }
        int end = field.from();
        while (end < to && row[end] != 0) {
            end++;
        }
        boolean isFull = end == field.from() + field.length();
        String text = decoded(row, field.from(), end, isFull, said).strip();
        boolean overflows = field.type() != 'C' && text.startsWith("*");
        return overflows ? "" : text;
    }

    /** @param isFull whether the text fills its column, so that its last letter may have lost its end */
    private static String decoded(byte[] bytes, int from, int to, boolean isFull, Optional<Charset> said) {
        Charset other = said.filter(c -> !c.equals(StandardCharsets.UTF_8)).orElse(WINDOWS_1252);
        boolean isAscii = true;
        for (int i = from; i < to; i++) {
            isAscii &= bytes[i] >= 0;
        }
        if (isAscii) {
            return new String(bytes, from, to - from, StandardCharsets.US_ASCII).strip();
        }
        return utf8(bytes, from, to, isFull)
                .orElseGet(() -> new String(bytes, from, to - from, other))
                .strip();
    }

    private static Optional<String> utf8(byte[] bytes, int from, int to, boolean isFull) {
        CharsetDecoder decoder = StandardCharsets.UTF_8
                .newDecoder()
                .onMalformedInput(CodingErrorAction.REPORT)
                .onUnmappableCharacter(CodingErrorAction.REPORT);
        ByteBuffer in = ByteBuffer.wrap(bytes, from, to - from);
        CharBuffer out = CharBuffer.allocate(to - from);
        CoderResult result = decoder.decode(in, out, false);
        boolean fits = !result.isError() && (in.remaining() == 0 || isFull && out.position() > 0);
        return fits ? Optional.of(out.flip().toString()) : Optional.empty();
    }

    /** What a {@code .cpg} names: UTF-8, 1252, ANSI 1252, ISO-8859-1, 88591. Empty for what is not known. */
    static Optional<Charset> charset(String cpg) {
        String name = cpg.strip().toUpperCase(java.util.Locale.ROOT).replace("ANSI ", "");
        if (name.matches("\\d{3,4}")) {
            name = (name.length() == 4 ? "windows-" : "IBM") + name;
        } else if (name.equals("65001") || name.equals("UTF8")) {
            name = "UTF-8";
        } else if (name.startsWith("8859") || name.startsWith("ISO 8859")) {
            String part = name.replaceAll("\\D", "").substring(4);
            name = "ISO-8859-" + (part.isEmpty() ? "1" : part);
        }
        boolean isName = name.matches("[A-Za-z0-9][A-Za-z0-9:_.+-]{1,40}");
        return isName && Charset.isSupported(name) ? Optional.of(Charset.forName(name)) : Optional.empty();
    }

    private static byte[] exactly(InputStream in, int count) throws IOException {
        byte[] bytes = in.readNBytes(count);
        if (bytes.length < count) {
            throw new EOFException("cut off");
        }
        return bytes;
    }
}

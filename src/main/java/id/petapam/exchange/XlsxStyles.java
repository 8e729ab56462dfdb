package id.petapam.exchange;

import java.io.IOException;
import java.math.BigDecimal;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;

/** Tells numbers that are dates from numbers, and writes both as text. */
final class XlsxStyles {

    private static final LocalDate EPOCH_1900 = LocalDate.of(1899, 12, 30);
    private static final LocalDate EPOCH_1904 = LocalDate.of(1904, 1, 1);
    private static final int MAX_STYLES = 100_000;

    private final List<Boolean> dateStyles;
    private final LocalDate epoch;

    private XlsxStyles(List<Boolean> dateStyles, LocalDate epoch) {
        this.dateStyles = dateStyles;
        this.epoch = epoch;
    }

    static XlsxStyles read(XlsxArchive archive, boolean from1904) throws IOException {
        Map<String, Boolean> formats = new HashMap<>();
        List<Boolean> styles = new ArrayList<>();
        boolean[] within = {false};
        archive.read("xl/styles.xml", (event, reader) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = reader.getLocalName();
                if (tag.equals("numFmt")) {
                    formats.put(
                            reader.getAttributeValue(null, "numFmtId"),
                            isDateFormat(String.valueOf(reader.getAttributeValue(null, "formatCode"))));
                } else if (tag.equals("cellXfs")) {
                    within[0] = true;
                } else if (tag.equals("xf") && within[0]) {
                    String id = String.valueOf(reader.getAttributeValue(null, "numFmtId"));
                    styles.add(formats.getOrDefault(id, isBuiltInDate(id)));
                }
            } else if (event == XMLStreamConstants.END_ELEMENT
                    && reader.getLocalName().equals("cellXfs")) {
                within[0] = false;
            }
            return styles.size() < MAX_STYLES && formats.size() < MAX_STYLES;
        });
        return new XlsxStyles(styles, from1904 ? EPOCH_1904 : EPOCH_1900);
    }

    /** A stored number as text: 1.0 is "1", a date is "2024-02-14". */
    String text(String stored, String style) {
        if (isPlainWhole(stored) && !isDate(style)) {
            return stored;
        }
        double value;
        try {
            value = Double.parseDouble(stored);
        } catch (NumberFormatException e) {
            return stored;
        }
        if (isDate(style) && value >= 1 && value < 2_958_466) {
            return date((long) Math.floor(value), stored);
        }
        if (value == Math.rint(value) && Math.abs(value) < 1e15) {
            return Long.toString((long) value);
        }
        boolean sensible = Math.abs(value) < 1e15 && Math.abs(value) > 1e-9;
        return sensible ? BigDecimal.valueOf(value).toPlainString() : stored;
    }

    private String date(long days, String stored) {
        try {
            return epoch.plusDays(days).toString();
        } catch (DateTimeException e) {
            return stored;
        }
    }

    private boolean isDate(String style) {
        if (style == null || !isPlainWhole(style) || style.length() > 6) {
            return false;
        }
        int index = Integer.parseInt(style);
        return index < dateStyles.size() && dateStyles.get(index);
    }

    private static boolean isPlainWhole(String text) {
        for (int i = 0; i < text.length(); i++) {
            if (text.charAt(i) < '0' || text.charAt(i) > '9') {
                return false;
            }
        }
        return !text.isEmpty() && text.length() < 18;
    }

    private static boolean isBuiltInDate(String id) {
        return id.matches("1[4-9]|2[0-2]|4[5-7]");
    }

    private static boolean isDateFormat(String code) {
        return code.length() < 256
                && code.replaceAll("\"[^\"]*\"|\\[[^\\]]*\\]|\\\\.", "").matches(".*[dDyY].*");
    }
}

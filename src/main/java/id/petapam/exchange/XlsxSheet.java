package id.petapam.exchange;

import id.petapam.model.Problem;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/** Turns the tags of one sheet into rows. */
final class XlsxSheet implements XlsxArchive.XmlTags {

    private final String file;
    private final List<String> strings;
    private final XlsxStyles styles;
    private final Table.RowSink sink;

    private final StringBuilder text = new StringBuilder();
    private List<String> cells = new ArrayList<>();
    private int row;
    private int column;
    private String type;
    private String style;
    private boolean withinText;
    private boolean wanted = true;

    XlsxSheet(String file, List<String> strings, XlsxStyles styles, Table.RowSink sink) {
        this.file = file;
        this.strings = strings;
        this.styles = styles;
        this.sink = sink;
    }

    @Override
    public boolean accept(int event, XMLStreamReader reader) {
        if (event == XMLStreamConstants.START_ELEMENT) {
            start(reader);
        } else if (event == XMLStreamConstants.END_ELEMENT) {
            return end(reader.getLocalName());
        } else if (withinText && (event == XMLStreamConstants.CHARACTERS || event == XMLStreamConstants.CDATA)) {
            if (text.length() + reader.getTextLength() > Table.MAX_CELL) {
                throw Problem.of("exchange.file.line-too-long", file, row);
            }
            text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
        }
        return wanted;
    }

    private void start(XMLStreamReader reader) {
        switch (reader.getLocalName()) {
            case "row" -> {
                row = number(reader.getAttributeValue(null, "r"), row + 1);
                if (row > Table.MAX_ROWS) {
                    throw Problem.of("exchange.file.too-many-rows", file, Table.MAX_ROWS);
                }
                cells = new ArrayList<>();
                column = -1;
            }
            case "c" -> {
                column = column(reader.getAttributeValue(null, "r"), column + 1);
                type = reader.getAttributeValue(null, "t");
                style = reader.getAttributeValue(null, "s");
                text.setLength(0);
            }
            case "v", "t" -> withinText = true;
            default -> {}
        }
    }

    private boolean end(String tag) {
        switch (tag) {
            case "v", "t" -> withinText = false;
            case "c" -> put(value());
            case "row" -> wanted = sink.accept(new TableRow(row, cells));
            case "sheetData" -> wanted = false;
            default -> {}
        }
        return wanted;
    }

    private void put(String value) {
        if (column < 0 || column >= Table.MAX_COLUMNS || value.isEmpty()) {
            return;
        }
        while (cells.size() < column) {
            cells.add("");
        }
        if (cells.size() == column) {
            cells.add(value);
        }
    }

    private String value() {
        String stored = text.toString().strip();
        if (stored.isEmpty()) {
            return "";
        }
        if ("s".equals(type)) {
            int index = number(stored, -1);
            return index >= 0 && index < strings.size() ? strings.get(index) : "";
        }
        return type == null || "n".equals(type) ? styles.text(stored, style) : stored;
    }

    private static int number(String text, int otherwise) {
        if (text == null || text.isEmpty() || text.length() > 9) {
            return otherwise;
        }
        int value = 0;
        for (int i = 0; i < text.length(); i++) {
            int digit = text.charAt(i) - '0';
            if (digit < 0 || digit > 9) {
                return otherwise;
            }
            value = value * 10 + digit;
        }
        return value;
    }

    /** Column of "AB12", counted from 0. */
    private static int column(String reference, int otherwise) {
        if (reference == null) {
            return otherwise;
        }
        int value = 0;
        for (int i = 0; i < reference.length() && i < 4; i++) {
            char c = reference.charAt(i);
            if (c < 'A' || c > 'Z') {
                break;
            }
            value = value * 26 + c - 'A' + 1;
        }
        return value == 0 ? otherwise : value - 1;
    }
}

package id.petapam.exchange;

import id.petapam.model.Problem;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import javax.xml.stream.XMLStreamConstants;

/** The shared texts of a workbook, in their order. */
final class XlsxStrings {

    /** All texts together: 40 million characters are about 80 MB in memory. */
    private static final long MAX_CHARS = 40_000_000;

    private static final int MAX_STRINGS = 3_000_000;

    private XlsxStrings() {}

    static List<String> read(XlsxArchive archive) throws IOException {
        List<String> strings = new ArrayList<>();
        StringBuilder text = new StringBuilder();
        boolean[] within = new boolean[2];
        long[] chars = {0};
        archive.read("xl/sharedStrings.xml", (event, reader) -> {
            if (event == XMLStreamConstants.START_ELEMENT) {
                String tag = reader.getLocalName();
                if (tag.equals("t")) {
                    within[0] = true;
                } else if (tag.equals("rPh")) {
                    within[1] = true;
                } else if (tag.equals("si")) {
                    text.setLength(0);
                }
            } else if (event == XMLStreamConstants.END_ELEMENT) {
                String tag = reader.getLocalName();
                if (tag.equals("t")) {
                    within[0] = false;
                } else if (tag.equals("rPh")) {
                    within[1] = false;
                } else if (tag.equals("si")) {
                    strings.add(text.toString().strip());
                    chars[0] += text.length() + 20;
                }
            } else if (within[0]
                    && !within[1]
                    && (event == XMLStreamConstants.CHARACTERS
                            || event == XMLStreamConstants.CDATA
                            || event == XMLStreamConstants.SPACE)) {
                text.append(reader.getTextCharacters(), reader.getTextStart(), reader.getTextLength());
            }
            if (chars[0] > MAX_CHARS || strings.size() > MAX_STRINGS || text.length() > Table.MAX_CELL) {
                throw Problem.of("exchange.file.bomb", archive.file());
            }
            return true;
        });
        return strings;
    }
}

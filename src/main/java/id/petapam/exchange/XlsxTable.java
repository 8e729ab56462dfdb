package id.petapam.exchange;

import id.petapam.model.Phrase;
import id.petapam.model.Problem;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamReader;

/**
 * A workbook of Excel or LibreOffice. Read part by part with the JDK's own XML reader, since bounds on size, document
 * types and rows are needed that the spreadsheet libraries at hand do not offer.
 */
final class XlsxTable implements Table {

    private static final String RELATIONS = "http://schemas.openxmlformats.org/officeDocument/2006/relationships";
    private static final String STRICT_RELATIONS = "http://purl.oclc.org/ooxml/officeDocument/relationships";

    private final Path path;
    /** Name of a sheet to the part that holds it. */
    private final Map<String, String> parts;

    private final boolean from1904;

    private XlsxTable(Path path, Map<String, String> parts, boolean from1904) {
        this.path = path;
        this.parts = parts;
        this.from1904 = from1904;
    }

    static XlsxTable open(Path path) {
        String file = String.valueOf(path.getFileName());
        try (XlsxArchive archive = new XlsxArchive(path)) {
            if (!archive.has("xl/workbook.xml")) {
                String type = archive.mimeType();
                throw Problem.of(
                        type.contains("opendocument.spreadsheet") ? "exchange.file.ods" : "exchange.file.zip", file);
            }
            Map<String, String> targets = targets(archive);
            Map<String, String> visible = new LinkedHashMap<>();
            Map<String, String> hidden = new LinkedHashMap<>();
            boolean[] from1904 = {false};
            archive.read("xl/workbook.xml", (event, reader) -> {
                if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("sheet")) {
                    String target = targets.get(relation(reader));
                    String name = reader.getAttributeValue(null, "name");
                    String state = reader.getAttributeValue(null, "state");
                    if (target != null && name != null && archive.has(target)) {
                        (state == null || state.equals("visible") ? visible : hidden).put(name, target);
                    }
                } else if (event == XMLStreamConstants.START_ELEMENT
                        && reader.getLocalName().equals("workbookPr")) {
                    String flag = reader.getAttributeValue(null, "date1904");
                    from1904[0] = "1".equals(flag) || "true".equals(flag);
                }
                return true;
            });
            Map<String, String> sheets = visible.isEmpty() ? hidden : visible;
            if (sheets.isEmpty()) {
                throw Problem.of("exchange.file.damaged", file);
            }
            return new XlsxTable(path, sheets, from1904[0]);
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.file.damaged", file), e);
        }
    }

    @Override
    public TableFormat format() {
        return TableFormat.XLSX;
    }

    @Override
    public List<String> sheets() {
        return new ArrayList<>(parts.keySet());
    }

    @Override
    public void read(String sheet, RowSink sink) {
        String file = String.valueOf(path.getFileName());
        String part = parts.get(sheet);
        if (part == null) {
            throw Problem.of("exchange.file.no-sheet", file, sheet, String.join(", ", parts.keySet()));
        }
        try (XlsxArchive archive = new XlsxArchive(path)) {
            XlsxStyles styles = XlsxStyles.read(archive, from1904);
            List<String> strings = XlsxStrings.read(archive);
            archive.read(part, new XlsxSheet(file, strings, styles, sink));
        } catch (IOException e) {
            throw new Problem(Phrase.of("exchange.file.damaged", file), e);
        }
    }

    private static String relation(XMLStreamReader reader) {
        String id = reader.getAttributeValue(RELATIONS, "id");
        return id != null ? id : reader.getAttributeValue(STRICT_RELATIONS, "id");
    }

    private static Map<String, String> targets(XlsxArchive archive) throws IOException {
        Map<String, String> targets = new HashMap<>();
        archive.read("xl/_rels/workbook.xml.rels", (event, reader) -> {
            if (event == XMLStreamConstants.START_ELEMENT
                    && reader.getLocalName().equals("Relationship")) {
                String target = String.valueOf(reader.getAttributeValue(null, "Target"));
                String type = String.valueOf(reader.getAttributeValue(null, "Type"));
                if (type.endsWith("/worksheet")) {
                    String part = target.startsWith("/") ? target.substring(1) : "xl/" + target;
                    targets.put(reader.getAttributeValue(null, "Id"), part);
                }
            }
            return true;
        });
        return targets;
    }
}

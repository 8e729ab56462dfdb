package id.petapam.exchange;

import id.petapam.exchange.guard.BoundedInput;
import id.petapam.exchange.guard.GuardedXml;
import id.petapam.model.Problem;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/**
 * The parts of an XLSX file, read within absolute limits: a zip bomb is refused by what it claims, and by what
 * really comes out of it. XML with a document type is refused, nothing outside the file is ever opened.
 */
final class XlsxArchive implements AutoCloseable {

    private static final int MAX_PARTS = 5_000;

    /** About 350,000 rows of eight columns; a province has 26,000 stations. */
    private static final long MAX_PART_BYTES = 150_000_000;

    /** Most bytes from one tag to the next: bounds attributes and texts, whatever the XML reader keeps. */
    private static final int MAX_RUN = 1_000_000;

    private final ZipFile zip;
    private final String file;
    private final XMLInputFactory xml = GuardedXml.factory();

    XlsxArchive(Path path) throws IOException {
        this.file = String.valueOf(path.getFileName());
        this.zip = new ZipFile(path.toFile());
        if (zip.size() > MAX_PARTS) {
            zip.close();
            throw Problem.of("exchange.file.bomb", file);
        }
    }

    String file() {
        return file;
    }

    boolean has(String part) {
        return zip.getEntry(part) != null;
    }

    /** What an OpenDocument file says it is; empty for others. */
    String mimeType() throws IOException {
        ZipEntry entry = zip.getEntry("mimetype");
        if (entry == null) {
            return "";
        }
        try (InputStream in = zip.getInputStream(entry)) {
            return new String(in.readNBytes(200), StandardCharsets.ISO_8859_1);
        }
    }

    /** Reads a part from tag to tag; a missing part has none. */
    void read(String part, XmlTags tags) throws IOException {
        ZipEntry entry = zip.getEntry(part);
        if (entry == null) {
            return;
        }
        if (entry.getSize() > MAX_PART_BYTES) {
            throw Problem.of("exchange.file.bomb", file);
        }
        try (InputStream in = bounded(entry)) {
            XMLStreamReader reader = xml.createXMLStreamReader(in);
            boolean more = true;
            while (more && reader.hasNext()) {
                int event = reader.next();
                if (event == XMLStreamConstants.DTD || event == XMLStreamConstants.ENTITY_REFERENCE) {
                    throw Problem.of("exchange.file.dtd", file);
                }
                more = tags.accept(event, reader);
            }
        } catch (XMLStreamException e) {
            throw new IOException("not well-formed: " + part, e);
        }
    }

    private InputStream bounded(ZipEntry entry) throws IOException {
        return new BoundedInput(
                zip.getInputStream(entry), MAX_PART_BYTES, MAX_RUN, () -> Problem.of("exchange.file.bomb", file));
    }

    @Override
    public void close() throws IOException {
        zip.close();
    }

    /** Looks at one event of a part and says whether it wants more. */
    @FunctionalInterface
    interface XmlTags {

        boolean accept(int event, XMLStreamReader reader) throws XMLStreamException;
    }
}

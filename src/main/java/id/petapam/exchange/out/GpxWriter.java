package id.petapam.exchange.out;

import id.petapam.exchange.guard.WholeFile;
import java.nio.file.Path;
import javax.xml.stream.XMLStreamException;

/** Writes places as named waypoints of GPX 1.1, for receivers and telephones. */
public final class GpxWriter {

    private GpxWriter() {}

    /** @throws id.petapam.model.Problem if the file cannot be written; one that was there stays as it was */
    public static void write(Path target, MarkFile file) {
        WholeFile.write(
                target,
                out -> XmlOut.document(
                        out,
                        xml -> xml.open(
                                "gpx",
                                () -> content(xml, file),
                                "xmlns",
                                "http://www.topografix.com/GPX/1/1",
                                "version",
                                "1.1",
                                "creator",
                                "PetaPam")));
    }

    private static void content(XmlOut xml, MarkFile file) throws XMLStreamException {
        xml.open("metadata", () -> {
            xml.text("name", file.title());
            xml.text("desc", file.note());
        });
        for (Mark mark : file.marks()) {
            xml.open(
                    "wpt",
                    () -> {
                        xml.text("name", mark.name());
                        xml.text("desc", mark.description());
                        xml.text("sym", mark.style().symbol());
                        xml.text("type", mark.folder());
                    },
                    "lat",
                    GeoJsonWriter.rounded(mark.at().lat()).toPlainString(),
                    "lon",
                    GeoJsonWriter.rounded(mark.at().lon()).toPlainString());
        }
    }
}

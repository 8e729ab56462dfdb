package id.petapam.exchange.out;

import id.petapam.exchange.guard.WholeFile;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamException;

/** Writes places as KML 2.2: a folder for each kecamatan, the colour of the class, no picture that lies elsewhere. */
public final class KmlWriter {

    private KmlWriter() {}

    /** @throws id.petapam.model.Problem if the file cannot be written; one that was there stays as it was */
    public static void write(Path target, MarkFile file) {
        WholeFile.write(
                target,
                out -> XmlOut.document(
                        out,
                        xml -> xml.open(
                                "kml",
                                () -> xml.open("Document", () -> document(xml, file)),
                                "xmlns",
                                "http://www.opengis.net/kml/2.2")));
    }

    private static void document(XmlOut xml, MarkFile file) throws XMLStreamException {
        xml.text("name", file.title());
        xml.text("description", file.note());
        for (Mark.Style style : Mark.Style.values()) {
            xml.open("Style", () -> style(xml, style), "id", style.name());
        }
        Map<String, List<Mark>> folders = new LinkedHashMap<>();
        file.marks().forEach(mark -> folders.computeIfAbsent(mark.folder(), f -> new ArrayList<>())
                .add(mark));
        for (Map.Entry<String, List<Mark>> folder : folders.entrySet()) {
            xml.open("Folder", () -> {
                xml.text("name", folder.getKey());
                for (Mark mark : folder.getValue()) {
                    xml.open("Placemark", () -> placemark(xml, mark));
                }
            });
        }
    }

    private static void style(XmlOut xml, Mark.Style style) throws XMLStreamException {
        String rgb = style.rgb();
        // KML writes blue first, and how opaque it is before that.
        String colour = ("ff" + rgb.substring(4) + rgb.substring(2, 4) + rgb.substring(0, 2))
                .toLowerCase(java.util.Locale.ROOT);
        xml.open("IconStyle", () -> {
            xml.text("color", colour);
            xml.text("scale", style == Mark.Style.SITE ? "1.1" : "0.9");
        });
        xml.open("LabelStyle", () -> xml.text("scale", "0.8"));
    }

    private static void placemark(XmlOut xml, Mark mark) throws XMLStreamException {
        xml.text("name", mark.name());
        xml.text("description", mark.description());
        xml.text("styleUrl", "#" + mark.style().name());
        xml.open("ExtendedData", () -> {
            for (Map.Entry<String, Object> property : mark.properties().entrySet()) {
                if (property.getValue() != null
                        && !property.getValue().toString().isEmpty()) {
                    xml.open(
                            "Data", () -> xml.text("value", property.getValue().toString()), "name", property.getKey());
                }
            }
        });
        xml.open(
                "Point",
                () -> xml.text(
                        "coordinates",
                        GeoJsonWriter.rounded(mark.at().lon()).toPlainString() + ","
                                + GeoJsonWriter.rounded(mark.at().lat()).toPlainString()));
    }
}

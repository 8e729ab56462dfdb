package id.petapam.region.osm;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.osm.OsmUnreadable.Reason;
import java.io.IOException;
import java.io.InputStream;
import java.util.Optional;
import javax.xml.XMLConstants;
import javax.xml.stream.XMLInputFactory;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;

/** Reads OpenStreetMap XML element by element. Knows no document types and opens nothing but the stream it is given. */
final class XmlElements {

    /** Of what stands before the first element so many tags are looked at. */
    private static final int HEAD = 1_000;

    private final XMLStreamReader xml;
    private final Tags tags = new Tags();
    private final Refs refs = new Refs();
    private final Members members = new Members();

    XmlElements(InputStream in) throws IOException {
        XMLInputFactory factory = XMLInputFactory.newDefaultFactory();
        factory.setProperty(XMLInputFactory.SUPPORT_DTD, false);
        factory.setProperty(XMLInputFactory.IS_SUPPORTING_EXTERNAL_ENTITIES, false);
        factory.setProperty(XMLInputFactory.IS_REPLACING_ENTITY_REFERENCES, true);
        factory.setProperty(XMLConstants.ACCESS_EXTERNAL_DTD, "");
        try {
            xml = factory.createXMLStreamReader(in);
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    /** What stands before the first element. */
    OsmAbout about() throws IOException {
        Optional<Bounds> bounds = Optional.empty();
        String date = "";
        try {
            root();
            int left = HEAD;
            while (xml.hasNext() && left > 0) {
                if (next() != XMLStreamConstants.START_ELEMENT) {
                    continue;
                }
                left--;
                String name = xml.getLocalName();
                if (name.equals("bounds")) {
                    bounds = bounds();
                } else if (name.equals("meta")) {
                    date = date(attribute("osm_base"));
                } else if (isElement(name)) {
                    break;
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
        return new OsmAbout(bounds, date);
    }

    private static String date(String stamp) {
        return stamp.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}.*") ? stamp.substring(0, 10) : "";
    }

    private Optional<Bounds> bounds() throws OsmUnreadable {
        double south = degrees("minlat");
        double west = degrees("minlon");
        double north = degrees("maxlat");
        double east = degrees("maxlon");
        boolean sane = LatLon.isValid(south, west) && LatLon.isValid(north, east) && south < north && west < east;
        return sane ? Optional.of(new Bounds(south, west, north, east)) : Optional.empty();
    }

    private void root() throws XMLStreamException, OsmUnreadable {
        int event = next();
        while (event != XMLStreamConstants.START_ELEMENT) {
            event = next();
        }
        if (!xml.getLocalName().equals("osm")) {
            throw new OsmUnreadable(Reason.NOT_OSM, "XML of " + xml.getLocalName());
        }
    }

    private int next() throws XMLStreamException, OsmUnreadable {
        int event = xml.next();
        if (event == XMLStreamConstants.DTD) {
            throw new OsmUnreadable(Reason.UNSAFE, "XML with a document type");
        }
        return event;
    }

    private static boolean isElement(String name) {
        return name.equals("node") || name.equals("way") || name.equals("relation");
    }

    /** Hands over what is wanted. */
    void read(OsmSink sink) throws IOException {
        try {
            root();
            while (xml.hasNext()) {
                if (next() == XMLStreamConstants.START_ELEMENT && isElement(xml.getLocalName())) {
                    element(xml.getLocalName(), sink);
                }
            }
        } catch (XMLStreamException e) {
            throw broken(e);
        }
    }

    private void element(String name, OsmSink sink) throws XMLStreamException, IOException {
        long id = Ids.checked(whole("id"));
        // An editor keeps what it will delete, marked so.
        boolean deleted =
                attribute("action").equals("delete") || attribute("visible").equals("false");
        OsmSink.Kind kind =
                name.equals("node") ? OsmSink.Kind.NODE : name.equals("way") ? OsmSink.Kind.WAY : OsmSink.Kind.RELATION;
        boolean wanted = !deleted && sink.wants(kind);
        int lat7 = 0;
        int lon7 = 0;
        if (wanted && kind == OsmSink.Kind.NODE) {
            double lat = degrees("lat");
            double lon = degrees("lon");
            if (!LatLon.isValid(lat, lon)) {
                throw OsmUnreadable.damaged("a node at " + lat + ", " + lon);
            }
            lat7 = (int) Math.round(lat * 1e7);
            lon7 = (int) Math.round(lon * 1e7);
        }
        contents(name, wanted);
        if (wanted) {
            switch (kind) {
                case NODE -> sink.node(id, lat7, lon7, tags);
                case WAY -> sink.way(id, refs, tags);
                case RELATION -> sink.relation(id, members, tags);
            }
        }
    }

    /** Reads to the end of the element. */
    private void contents(String name, boolean wanted) throws XMLStreamException, IOException {
        tags.clear();
        refs.clear();
        members.clear();
        for (int event = next(); ; event = next()) {
            if (event == XMLStreamConstants.END_ELEMENT && xml.getLocalName().equals(name)) {
                return;
            }
            if (event == XMLStreamConstants.END_DOCUMENT) {
                throw OsmUnreadable.damaged("ends within a " + name);
            }
            if (event != XMLStreamConstants.START_ELEMENT || !wanted) {
                continue;
            }
            switch (xml.getLocalName()) {
                case "tag" -> tags.add(attribute("k"), attribute("v"));
                case "nd" -> refs.add(whole("ref"));
                case "member" -> {
                    int kind =
                            switch (attribute("type")) {
                                case "node" -> 0;
                                case "way" -> 1;
                                default -> 2;
                            };
                    members.add(whole("ref"), kind, attribute("role"));
                }
                default -> {
                    // Others add things beside the data: passed over.
                }
            }
        }
    }

    private String attribute(String name) {
        String value = xml.getAttributeValue(null, name);
        return value == null ? "" : value;
    }

    private long whole(String name) throws OsmUnreadable {
        try {
            return Long.parseLong(attribute(name));
        } catch (NumberFormatException e) {
            throw new OsmUnreadable(Reason.DAMAGED, name + " is " + attribute(name), e);
        }
    }

    private double degrees(String name) throws OsmUnreadable {
        try {
            return Double.parseDouble(attribute(name));
        } catch (NumberFormatException e) {
            throw new OsmUnreadable(Reason.DAMAGED, name + " is " + attribute(name), e);
        }
    }

    /** What went wrong below the XML reader is told as it is; it wraps that. */
    private static IOException broken(XMLStreamException e) {
        for (Throwable cause = e; cause != null; cause = cause.getCause()) {
            if (cause instanceof OsmUnreadable known) {
                return known;
            }
        }
        if (e.getNestedException() instanceof OsmUnreadable known) {
            return known;
        }
        return new OsmUnreadable(Reason.DAMAGED, "no sound XML", e);
    }
}

package id.petapam.exchange.feature;

import id.petapam.exchange.feature.FeatureSource.Sink;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import javax.xml.stream.XMLStreamReader;

/** Waypoints of GPX 1.0 and 1.1. Each track and each route is one line: it says where somebody went, not a place. */
final class GpxTags implements XmlSource.Tags {

    private static final Set<String> THINGS = Set.of("wpt", "rte", "trk");

    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private final Map<String, String> said = new LinkedHashMap<>();
    private Shape shape = new Shape();
    private int depth;
    /** Depth of the waypoint, track or route that is open; 0 for none. */
    private int open;

    private int number;

    GpxTags(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void start(String name, XMLStreamReader xml) {
        depth++;
        text.setLength(0);
        if (open == 0 && THINGS.contains(name)) {
            open = depth;
            said.clear();
            shape = new Shape();
            if (name.equals("wpt")) {
                point(xml.getAttributeValue(null, "lat"), xml.getAttributeValue(null, "lon"));
            } else {
                shape.addLine();
            }
        }
    }

    private void point(String lat, String lon) {
        double y = KmlTags.number(lat);
        double x = KmlTags.number(lon);
        if (Double.isNaN(x) || Double.isNaN(y)) {
            shape.addBroken(1);
        } else {
            shape.addPoint(x, y);
        }
    }

    @Override
    public void text(String more) {
        if (open > 0 && text.length() < FeatureSource.MAX_TEXT) {
            text.append(more);
        }
    }

    @Override
    public boolean end(String name) {
        boolean more = true;
        if (open > 0 && depth == open + 1) {
            said.putIfAbsent(name, text.toString().strip());
        } else if (open == depth && open > 0) {
            open = 0;
            Map<String, String> properties = new LinkedHashMap<>();
            GeoJsonSource.put(properties, "type", said.getOrDefault("type", ""));
            GeoJsonSource.put(properties, "cmt", said.getOrDefault("cmt", ""));
            more = sink.accept(new Feature(
                    ++number,
                    properties,
                    new Feature.Labels(
                            said.getOrDefault("name", ""),
                            said.getOrDefault("desc", ""),
                            "",
                            said.getOrDefault("sym", "")),
                    shape));
        }
        text.setLength(0);
        depth--;
        return more;
    }
}

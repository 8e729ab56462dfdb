package id.petapam.exchange.feature;

import id.petapam.exchange.feature.FeatureSource.Sink;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import javax.xml.stream.XMLStreamReader;

/**
 * Placemarks of KML: points, lines, polygons and mixes of them, with the data that they carry. Programs that put data
 * into a table of HTML in the description are understood too.
 */
final class KmlTags implements XmlSource.Tags {

    private final Sink sink;
    private final StringBuilder text = new StringBuilder();
    private final Deque<String> path = new ArrayDeque<>();
    private final Deque<String> folders = new ArrayDeque<>();
    private boolean inPlacemark;
    private String name = "";
    private String description = "";
    private String style = "";
    private String dataName = "";
    private Map<String, String> data = new LinkedHashMap<>();
    private Shape shape = new Shape();
    private List<double[]> rings = new ArrayList<>();
    private int number;

    KmlTags(Sink sink) {
        this.sink = sink;
    }

    @Override
    public void start(String tag, XMLStreamReader xml) {
        path.push(tag);
        text.setLength(0);
        switch (tag) {
            case "Folder", "Document" -> folders.push("");
            case "Placemark" -> {
                inPlacemark = true;
                name = "";
                description = "";
                style = "";
                data = new LinkedHashMap<>();
                shape = new Shape();
            }
            case "Data", "SimpleData" -> {
                String key = xml.getAttributeValue(null, "name");
                dataName = key == null ? "" : key;
            }
            case "Polygon" -> rings = new ArrayList<>();
            case "Track" -> shape.addLine();
            default -> {
                // The rest says nothing that a planner needs.
            }
        }
    }

    @Override
    public void text(String more) {
        // Only coordinates may be long; they are bounded by what may stand between two tags.
        if (text.length() < FeatureSource.MAX_TEXT || "coordinates".equals(path.peek())) {
            text.append(more);
        }
    }

    @Override
    public boolean end(String tag) {
        path.pop();
        String parent = path.isEmpty() ? "" : path.peek();
        boolean more = true;
        if (!inPlacemark) {
            if (tag.equals("Folder") || tag.equals("Document")) {
                folders.pop();
            } else if (tag.equals("name")
                    && !folders.isEmpty()
                    && (parent.equals("Folder") || parent.equals("Document"))) {
                folders.pop();
                folders.push(text.toString().strip());
            }
        } else if (tag.equals("Placemark")) {
            inPlacemark = false;
            more = sink.accept(feature());
        } else {
            inside(tag, parent);
        }
        text.setLength(0);
        return more;
    }

    private void inside(String tag, String parent) {
        switch (tag) {
            case "name" -> name = parent.equals("Placemark") ? text.toString().strip() : name;
            case "description" ->
                description = parent.equals("Placemark") ? text.toString().strip() : description;
            case "styleUrl" -> style = text.toString().strip();
            case "value", "SimpleData" -> {
                if (!dataName.isEmpty()) {
                    GeoJsonSource.put(data, dataName, text.toString());
                }
            }
            case "coordinates" -> coordinates(parent);
            case "Polygon" -> {
                shape.addPolygon(List.copyOf(rings));
                rings = new ArrayList<>();
            }
            default -> {
                // The rest says nothing that a planner needs.
            }
        }
    }

    private void coordinates(String parent) {
        if (parent.equals("LineString")) {
            shape.addLine();
            return;
        }
        double[] xy = tuples();
        if (parent.equals("Point")) {
            if (xy.length > 0) {
                shape.addPoint(xy[0], xy[1]);
            }
        } else if (parent.equals("LinearRing") && path.contains("Polygon")) {
            // The outer ring comes first, however the file orders them.
            rings.add(path.contains("outerBoundaryIs") ? 0 : rings.size(), xy);
        } else {
            shape.addLine();
        }
    }

    private double[] tuples() {
        Vertices row = new Vertices();
        int at = 0;
        int end = text.length();
        while (at < end) {
            while (at < end && text.charAt(at) <= ' ') {
                at++;
            }
            int from = at;
            while (at < end && text.charAt(at) > ' ') {
                at++;
            }
            if (at > from && !tuple(text.substring(from, at), row)) {
                shape.addBroken(1);
            }
        }
        return row.toArray();
    }

    private static boolean tuple(String tuple, Vertices row) {
        int first = tuple.indexOf(',');
        int second = tuple.indexOf(',', first + 1);
        double x = first < 0 ? Double.NaN : number(tuple.substring(0, first));
        double y = first < 0 ? Double.NaN : number(tuple.substring(first + 1, second < 0 ? tuple.length() : second));
        if (Double.isNaN(x) || Double.isNaN(y)) {
            return false;
        }
        row.add(x, y);
        return true;
    }

    /** A plain number; NaN for anything else. */
    static double number(String text) {
        if (text == null || text.isBlank() || text.length() > 60) {
            return Double.NaN;
        }
        try {
            double value = Double.parseDouble(text.strip());
            return Double.isFinite(value) ? value : Double.NaN;
        } catch (NumberFormatException e) {
            return Double.NaN;
        }
    }

    private Feature feature() {
        List<String> within = new ArrayList<>();
        folders.descendingIterator().forEachRemaining(folder -> {
            if (!folder.isEmpty()) {
                within.add(folder);
            }
        });
        boolean isTable = HtmlText.isTable(description);
        if (isTable) {
            HtmlText.table(description).forEach((key, value) -> GeoJsonSource.put(data, key, value));
        }
        String plain = isTable ? "" : HtmlText.plain(description);
        return new Feature(++number, data, new Feature.Labels(name, plain, String.join(" / ", within), style), shape);
    }
}

package id.petapam.exchange.feature;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

/**
 * The coordinates of a GeoJSON geometry. They may stand before its type, so they are read for what they are: rows of
 * places, in groups; the type then says what that makes.
 */
final class JsonCoordinates {

    /** Groups of rows: one group for each polygon. */
    private final List<List<Vertices>> groups = new ArrayList<>();

    /** How deep the arrays go: 1 a place, 2 a row of places, 3 rows, 4 groups of rows. */
    private int depth;

    private int broken;
    /** Places that were read; no more are kept than a shape may have. */
    private int total;

    /** Reads the array that the parser stands at the beginning of. */
    static JsonCoordinates read(JsonParser json) throws IOException {
        JsonCoordinates all = new JsonCoordinates();
        all.depth = all.array(json, null, null);
        return all;
    }

    /** Reads one array and says how deep it goes. */
    private int array(JsonParser json, List<Vertices> group, Vertices row) throws IOException {
        JsonToken token = json.nextToken();
        if (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
            place(json, token, row);
            return 1;
        }
        // What is inside decides what this array is: a row gathers places, a group gathers rows.
        Vertices places = new Vertices();
        List<Vertices> rows = new ArrayList<>();
        int deepest = 0;
        while (token == JsonToken.START_ARRAY) {
            int inner = array(json, rows, places);
            deepest = Math.max(deepest, inner);
            token = json.nextToken();
            while (token != JsonToken.START_ARRAY && token != JsonToken.END_ARRAY) {
                broken++;
                json.skipChildren();
                token = json.nextToken();
            }
        }
        if (deepest == 1) {
            if (group == null) {
                groups.add(new ArrayList<>(List.of(places)));
            } else {
                group.add(places);
            }
        } else if (deepest == 2) {
            groups.add(rows);
        } else if (deepest > 3) {
            broken++;
        }
        return deepest + 1;
    }

    private void place(JsonParser json, JsonToken first, Vertices row) throws IOException {
        double[] xy = {Double.NaN, Double.NaN};
        int at = 0;
        JsonToken token = first;
        while (token != JsonToken.END_ARRAY) {
            if (token == JsonToken.START_ARRAY || token == JsonToken.START_OBJECT) {
                json.skipChildren();
            } else if (at < 2) {
                xy[at] = number(json, token);
            }
            at++;
            token = json.nextToken();
        }
        if (Double.isFinite(xy[0]) && Double.isFinite(xy[1])) {
            total++;
            Vertices to = row == null ? new Vertices() : row;
            if (total <= Shape.MAX_VERTICES) {
                to.add(xy[0], xy[1]);
            }
            if (row == null) {
                groups.add(new ArrayList<>(List.of(to)));
            }
        } else {
            broken++;
        }
    }

    private static double number(JsonParser json, JsonToken token) throws IOException {
        if (token.isNumeric()) {
            return json.getDoubleValue();
        }
        String text = token == JsonToken.VALUE_STRING ? json.getText().strip() : "";
        return text.matches("-?\\d{1,12}(\\.\\d{1,20})?") ? Double.parseDouble(text) : Double.NaN;
    }

    /** Puts into the shape what these coordinates are in a geometry of this type. */
    void into(Shape shape, String type) {
        shape.addBroken(broken);
        boolean known =
                switch (type) {
                    case "Point", "MultiPoint" -> depth <= 2 && points(shape);
                    case "LineString" -> depth == 2 && lines(shape);
                    case "MultiLineString" -> depth == 3 && lines(shape);
                    case "Polygon" -> depth == 3 && areas(shape);
                    case "MultiPolygon" -> depth == 4 && areas(shape);
                    default -> false;
                };
        if (!known && depth > 0) {
            shape.addBroken(1);
        }
    }

    private boolean points(Shape shape) {
        for (List<Vertices> group : groups) {
            for (Vertices row : group) {
                double[] xy = row.toArray();
                for (int i = 0; i < xy.length; i += 2) {
                    shape.addPoint(xy[i], xy[i + 1]);
                }
            }
        }
        return true;
    }

    private boolean lines(Shape shape) {
        groups.forEach(group -> group.forEach(row -> shape.addLine()));
        return true;
    }

    private boolean areas(Shape shape) {
        if (total > Shape.MAX_VERTICES) {
            shape.room(total);
            return true;
        }
        for (List<Vertices> group : groups) {
            shape.addPolygon(group.stream()
                    .map(Vertices::toArray)
                    .filter(ring -> ring.length > 0)
                    .toList());
        }
        return true;
    }
}

package id.petapam.region.build;

import java.io.BufferedReader;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.LineString;

/**
 * Lines as {@code gmt pscoast -M} writes them: pieces cut at bins of one degree, each under a heading that ends with its
 * level.
 *
 * @param level 1 shore, 2 lake, 3 island in a lake; for rivers the class
 */
record GmtLines(int level, LineString line) {

    static List<GmtLines> read(Path file) throws IOException {
        List<GmtLines> out = new ArrayList<>();
        try (BufferedReader in = Files.newBufferedReader(file)) {
            int level = 0;
            List<Coordinate> points = new ArrayList<>();
            for (String row = in.readLine(); row != null; row = in.readLine()) {
                if (row.startsWith(">")) {
                    keep(out, level, points);
                    level = Integer.parseInt(
                            row.substring(row.lastIndexOf("Level") + 5).trim());
                } else if (!row.isBlank()) {
                    String[] xy = row.trim().split("\\s+");
                    Coordinate c = Plane.at(Double.parseDouble(xy[0]), Double.parseDouble(xy[1]));
                    if (points.isEmpty() || !points.get(points.size() - 1).equals2D(c)) {
                        points.add(c);
                    }
                }
            }
            keep(out, level, points);
        }
        return out;
    }

    private static void keep(List<GmtLines> out, int level, List<Coordinate> points) {
        if (points.size() > 1) {
            out.add(new GmtLines(level, Plane.line(points)));
        }
        points.clear();
    }
}

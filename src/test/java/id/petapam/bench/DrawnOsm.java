package id.petapam.bench;

import id.petapam.geo.LatLon;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.Region;
import id.petapam.region.RiverLine;
import id.petapam.region.Village;
import id.petapam.workflow.OpenRegion;
import java.io.BufferedWriter;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.prep.PreparedGeometry;
import org.locationtech.jts.geom.prep.PreparedGeometryFactory;

/**
 * Draws an OpenStreetMap file of a kabupaten as it might be, for trying things at full size where no real extract may be
 * carried: roads between neighbouring villages, bridges where main roads cross the built-in rivers, ferries where small
 * ones do, canals in place of roads in kecamatan known for water access. Invented, and the same every time.
 *
 * <p>{@code DrawnOsm CODE OUT.osm}, as {@code 16.02 target/oki.osm}.
 */
public final class DrawnOsm {

    private static final GeometryFactory FACTORY = new GeometryFactory();
    /** Degrees: half of the gap that a river leaves in a road, about 90 m. */
    private static final double BANK = 0.0008;

    private final Region region;
    private final LocalKnowledge knowledge;
    private final Map<String, Long> nodes = new TreeMap<>();
    private final List<String> nodeLines = new ArrayList<>();
    private final Map<Long, String> nodeTags = new HashMap<>();
    private final List<String> ways = new ArrayList<>();
    private long next = 1;
    private long way = 1;

    private DrawnOsm(Region region, LocalKnowledge knowledge) {
        this.region = region;
        this.knowledge = knowledge;
    }

    public static void main(String[] args) throws IOException {
        OpenRegion open = new OpenRegion();
        DrawnOsm drawn = new DrawnOsm(
                open.open(Path.of("data/region/sumsel.gpkg")),
                open.knowledge(Path.of("data/region/sumsel-knowledge.json")));
        drawn.draw(args[0], Path.of(args[1]));
    }

    private void draw(String code, Path out) throws IOException {
        List<Village> villages = region.villages().stream()
                .filter(v -> v.code().startsWith(code) && v.pointKind() == Village.PointKind.VILLAGE)
                .toList();
        Map<String, Integer> seats = new HashMap<>();
        Set<Integer> main = new java.util.TreeSet<>();
        for (int i = 0; i < villages.size(); i++) {
            if (seats.putIfAbsent(villages.get(i).districtCode(), i) == null) {
                main.add(i);
            }
            place(villages.get(i));
        }
        List<PreparedGeometry> rivers = new ArrayList<>();
        for (RiverLine river : region.rivers()) {
            rivers.add(PreparedGeometryFactory.prepare(river.geometry()));
            river(river);
        }
        int roads = 0;
        for (int i = 0; i < villages.size(); i++) {
            for (int j = i + 1; j < villages.size(); j++) {
                if (isNeighbour(villages, i, j)) {
                    connect(villages.get(i), villages.get(j), rivers);
                    roads++;
                }
            }
        }
        write(out);
        System.out.printf(
                Locale.ROOT, "%d villages, %d links, %d nodes, %d ways%n", villages.size(), roads, nodes.size(), way);
    }

    /** Gabriel's neighbours: no third village lies in the circle over the two. */
    private static boolean isNeighbour(List<Village> all, int i, int j) {
        LatLon a = all.get(i).point().orElseThrow();
        LatLon b = all.get(j).point().orElseThrow();
        double x = (a.lon() + b.lon()) / 2;
        double y = (a.lat() + b.lat()) / 2;
        double r = Math.hypot(a.lon() - x, a.lat() - y);
        if (r == 0 || r > 0.12) {
            return false;
        }
        for (int k = 0; k < all.size(); k++) {
            LatLon c = all.get(k).point().orElseThrow();
            if (k != i && k != j && Math.hypot(c.lon() - x, c.lat() - y) < r * 0.999) {
                return false;
            }
        }
        return true;
    }

    private void connect(Village a, Village b, List<PreparedGeometry> rivers) {
        LatLon from = a.point().orElseThrow();
        LatLon to = b.point().orElseThrow();
        boolean water = isWater(a) || isWater(b);
        if (water) {
            way(
                    List.of(from, bend(from, to, 0.5), to),
                    "waterway=canal",
                    "boat=yes",
                    "width=14",
                    "name=Jalur " + a.name());
            pier(from, a);
            pier(to, b);
            return;
        }
        LineString line = FACTORY.createLineString(new Coordinate[] {at(from), at(to)});
        Optional<Coordinate> cut = Optional.empty();
        for (PreparedGeometry river : rivers) {
            if (river.intersects(line)) {
                Geometry hit = river.getGeometry().intersection(line);
                cut = Optional.of(hit.getCoordinate());
            }
        }
        boolean big = !a.districtCode().equals(b.districtCode());
        String kind = big ? "highway=secondary" : "highway=unclassified";
        String surface = big ? "surface=asphalt" : "surface=ground";
        if (cut.isEmpty()) {
            way(List.of(from, bend(from, to, 0.33), bend(from, to, 0.66), to), kind, surface);
            return;
        }
        double length = at(from).distance(at(to));
        double share = Math.max(0.05, Math.min(0.95, cut.get().distance(at(from)) / length));
        double gap = Math.min(0.04, BANK / length);
        LatLon near = between(from, to, share - gap);
        LatLon far = between(from, to, share + gap);
        way(List.of(from, near), kind, surface);
        way(List.of(far, to), kind, surface);
        if (big) {
            way(List.of(near, far), kind, surface, "bridge=yes", "name=Jembatan " + a.districtName());
        } else {
            way(
                    List.of(near, far),
                    "route=ferry",
                    "motor_vehicle=no",
                    "foot=yes",
                    "motorcycle=yes",
                    "name=Ketek " + a.name());
            pier(near, a);
            pier(far, b);
        }
    }

    private boolean isWater(Village village) {
        return knowledge.waterArea(village.districtCode()).isPresent();
    }

    private void river(RiverLine river) {
        Geometry all = river.geometry();
        for (int g = 0; g < all.getNumGeometries(); g++) {
            List<LatLon> points = new ArrayList<>();
            for (Coordinate c : all.getGeometryN(g).getCoordinates()) {
                points.add(new LatLon(c.y, c.x));
            }
            way(points, "waterway=river", "boat=yes", "name=" + river.name().orElse("Sungai"));
        }
    }

    private void place(Village village) {
        nodeTags.putIfAbsent(node(village.point().orElseThrow()), tags("place=village", "name=" + village.name()));
    }

    private void pier(LatLon at, Village of) {
        nodeTags.putIfAbsent(node(at.offset(15, 15)), tags("man_made=pier", "name=Dermaga " + of.name()));
    }

    private static LatLon bend(LatLon a, LatLon b, double share) {
        LatLon m = between(a, b, share);
        double wave = 0.06 * Math.sin(1e4 * (a.lat() + b.lon()));
        return new LatLon(m.lat() + (b.lon() - a.lon()) * wave, m.lon() - (b.lat() - a.lat()) * wave);
    }

    private static LatLon between(LatLon a, LatLon b, double share) {
        return new LatLon(a.lat() + (b.lat() - a.lat()) * share, a.lon() + (b.lon() - a.lon()) * share);
    }

    private static Coordinate at(LatLon p) {
        return new Coordinate(p.lon(), p.lat());
    }

    private long node(LatLon at) {
        String key = String.format(Locale.ROOT, "lat=\"%.7f\" lon=\"%.7f\"", at.lat(), at.lon());
        return nodes.computeIfAbsent(key, k -> {
            nodeLines.add("<node id=\"" + next + "\" version=\"1\" " + k);
            return next++;
        });
    }

    private void way(List<LatLon> points, String... tags) {
        StringBuilder text = new StringBuilder("<way id=\"" + way++ + "\" version=\"1\">");
        points.forEach(p -> text.append("<nd ref=\"").append(node(p)).append("\"/>"));
        ways.add(text.append(tags(tags)).append("</way>").toString());
    }

    private static String tags(String... tags) {
        StringBuilder text = new StringBuilder();
        for (String tag : tags) {
            int cut = tag.indexOf('=');
            text.append("<tag k=\"")
                    .append(tag, 0, cut)
                    .append("\" v=\"")
                    .append(tag.substring(cut + 1)
                            .replace("&", "&amp;")
                            .replace("\"", "&quot;")
                            .replace("<", "&lt;"))
                    .append("\"/>");
        }
        return text.toString();
    }

    private void write(Path out) throws IOException {
        try (BufferedWriter file = Files.newBufferedWriter(out)) {
            file.write("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<osm version=\"0.6\" generator=\"drawn\">\n");
            long id = 1;
            for (String line : nodeLines) {
                String tags = nodeTags.getOrDefault(id++, "");
                file.write(line + (tags.isEmpty() ? "/>\n" : ">" + tags + "</node>\n"));
            }
            for (String line : ways) {
                file.write(line + "\n");
            }
            file.write("</osm>\n");
        }
    }
}

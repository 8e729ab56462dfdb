package id.petapam.region.build;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Collectors;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.linearref.LinearLocation;
import org.locationtech.jts.linearref.LocationIndexedLine;
import org.locationtech.jts.operation.linemerge.LineMerger;
import org.locationtech.jts.simplify.DouglasPeuckerSimplifier;

/**
 * River stretches between confluences. GSHHG's rivers (WDBII) have no names: a stretch is named only where a place that is
 * known to lie on the river proves it, or where it joins two stretches so proven.
 */
final class Rivers {

    /** A place known to lie on a river, and how far (km) the coarse line may run beside it. */
    private record Anchor(String river, String place, double lat, double lon, double within) {}

    /** A finished stretch. */
    record Stretch(String name, String basis, int rank, LineString line) {}

    private static final List<Anchor> ANCHORS = List.of(
            new Anchor("Musi", "Tebing Tinggi", -3.5842, 103.0772, 1.5),
            new Anchor("Musi", "Sekayu", -2.8819, 103.8344, 1.5),
            new Anchor("Musi", "Palembang, Ampera", -2.9917, 104.7635, 1.0),
            new Anchor("Musi", "Sungsang", -2.3629, 104.9038, 1.5),
            new Anchor("Komering", "Martapura", -4.31885, 104.34715, 1.5),
            new Anchor("Komering", "Kayu Agung", -3.392, 104.8306, 1.5),
            new Anchor("Lematang", "Muara Enim", -3.6486, 103.771, 1.0),
            new Anchor("Batang Hari", "Muara Tebo", -1.476, 102.4435, 3.0),
            new Anchor("Batang Hari", "Jambi", -1.6, 103.61667, 3.0));

    /** Ends this near another river are taken as its mouth (degrees, about 1.7 km). */
    private static final double MOUTH = 0.015;

    /** Ends this near each other meet (degrees, about 220 m). */
    private static final double NEAR_END = 0.002;

    private static final double SIMPLIFY = 0.0003;

    private Rivers() {}

    static List<Stretch> stretches(List<GmtLines> pieces, Geometry frame) {
        List<Stretch> out = new ArrayList<>();
        for (LineString line : cutAtMouths(merged(pieces))) {
            int level = levelOf(line, pieces);
            out.add(named(line, level));
        }
        for (int i = 0; i < out.size(); i++) {
            out.set(i, between(out.get(i), out));
        }
        return out.stream()
                .filter(s -> frame.contains(s.line()) || s.line().intersects(frame))
                .map(s -> new Stretch(s.name(), s.basis(), s.rank(), clipped(s.line(), frame)))
                .sorted(Comparator.comparing(Stretch::line))
                .toList();
    }

    private static LineString clipped(LineString line, Geometry frame) {
        Geometry inside = frame.contains(line) ? line : frame.intersection(line);
        Geometry longest = inside;
        for (int i = 0; i < inside.getNumGeometries(); i++) {
            if (i == 0 || inside.getGeometryN(i).getLength() > longest.getLength()) {
                longest = inside.getGeometryN(i);
            }
        }
        return (LineString) DouglasPeuckerSimplifier.simplify(longest, SIMPLIFY);
    }

    private static List<LineString> merged(List<GmtLines> pieces) {
        LineMerger merger = new LineMerger();
        pieces.stream().filter(p -> p.line().getLength() > 0).forEach(p -> merger.add(p.line()));
        List<LineString> out = new ArrayList<>();
        merger.getMergedLineStrings().forEach(l -> out.add((LineString) l));
        out.sort(Comparator.naturalOrder());
        return out;
    }

    /** Splits a river where another one ends on it. */
    private static List<LineString> cutAtMouths(List<LineString> lines) {
        List<LineString> out = new ArrayList<>();
        for (LineString line : lines) {
            LocationIndexedLine index = new LocationIndexedLine(line);
            List<LinearLocation> cuts = new ArrayList<>();
            for (LineString other : lines) {
                if (other != line) {
                    for (Point end : List.of(other.getStartPoint(), other.getEndPoint())) {
                        if (line.distance(end) < MOUTH) {
                            cuts.add(index.project(end.getCoordinate()));
                        }
                    }
                }
            }
            cuts.sort(Comparator.naturalOrder());
            LinearLocation from = index.getStartIndex();
            for (LinearLocation cut : cuts) {
                from = cut(index, from, cut, out);
            }
            cut(index, from, index.getEndIndex(), out);
        }
        return out;
    }

    private static LinearLocation cut(
            LocationIndexedLine index, LinearLocation from, LinearLocation to, List<LineString> out) {
        Geometry part = index.extractLine(from, to);
        if (part.getLength() < MOUTH) {
            return from; // two mouths at one place
        }
        List<Coordinate> points = new ArrayList<>();
        for (Coordinate c : part.getCoordinates()) {
            points.add(Plane.at(c.x, c.y));
        }
        out.add(Plane.line(points));
        return to;
    }

    private static int levelOf(LineString line, List<GmtLines> pieces) {
        Point middle = line.getPointN(line.getNumPoints() / 2);
        return pieces.stream()
                .min(Comparator.comparingDouble(p -> p.line().distance(middle)))
                .orElseThrow()
                .level();
    }

    private static Stretch named(LineString line, int level) {
        List<Anchor> proofs = ANCHORS.stream()
                .filter(a -> kmFrom(line, a) <= a.within())
                .sorted(Comparator.comparingDouble(a -> kmFrom(line, a)))
                .toList();
        if (proofs.isEmpty()) {
            return new Stretch(null, null, level == 3 ? 2 : 3, line);
        }
        // At a confluence a place proves both rivers: the river with most proofs along the stretch has it.
        Map<String, Long> votes =
                proofs.stream().collect(Collectors.groupingBy(Anchor::river, TreeMap::new, Collectors.counting()));
        String river = votes.entrySet().stream()
                .max(Map.Entry.<String, Long>comparingByValue().thenComparing(Map.Entry.comparingByKey()))
                .orElseThrow()
                .getKey();
        String basis = proofs.stream()
                .filter(a -> a.river().equals(river))
                .map(a -> String.format(Locale.ROOT, "%s (%.1f km)", a.place(), kmFrom(line, a)))
                .collect(Collectors.joining(", ", "runs past ", ""));
        return new Stretch(river, basis, rank(river), line);
    }

    private static int rank(String name) {
        return name.equals("Musi") || name.equals("Batang Hari") ? 1 : 2;
    }

    /** An unnamed stretch whose two ends meet the same river is that river. */
    private static Stretch between(Stretch s, List<Stretch> all) {
        if (s.name() != null) {
            return s;
        }
        for (Stretch up : all) {
            for (Stretch down : all) {
                if (up.name() != null
                        && up != down
                        && up.name().equals(down.name())
                        && touches(up, s.line().getStartPoint())
                        && touches(down, s.line().getEndPoint())) {
                    return new Stretch(up.name(), "joins two proven stretches", up.rank(), s.line());
                }
            }
        }
        return s;
    }

    private static boolean touches(Stretch s, Point end) {
        return s.line().getStartPoint().distance(end) < NEAR_END
                || s.line().getEndPoint().distance(end) < NEAR_END;
    }

    private static double kmFrom(LineString line, Anchor a) {
        return line.distance(Plane.FACTORY.createPoint(new Coordinate(a.lon(), a.lat()))) * Plane.KM;
    }
}

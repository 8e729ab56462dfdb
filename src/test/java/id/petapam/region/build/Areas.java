package id.petapam.region.build;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.coverage.CoverageUnion;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.operation.distance.DistanceOp;

/**
 * Land and the areas on it.
 *
 * @param report what a developer should look at after a build, one line each
 */
record Areas(
        Geometry land,
        Map<String, Geometry> provinces,
        Map<String, Geometry> regencies,
        Map<String, Geometry> districts,
        List<String> report) {

    /** A village that GSHHG has in the water gets ground: this radius in degrees (about 550 m) and a way ashore. */
    private static final double GROUND = 0.005;

    private static final String OWN = "16";

    static Areas of(Sources sources, Geometry frame, Geometry shoreLand) throws IOException {
        List<String> report = new ArrayList<>();
        List<Partition.Site> sites = new ArrayList<>();
        Lists.villageFacts(sources.villages()).forEach((code, fact) -> {
            if (fact.ownPoint()) {
                sites.add(new Partition.Site(fact.point(), code.substring(0, 8)));
            }
        });
        List<Coordinate> points = sites.stream().map(Partition.Site::point).toList();
        Geometry land = withGround(shoreLand, points, report);
        Map<String, Geometry> outlines = new TreeMap<>();
        for (Map.Entry<String, Path> e : sources.outlines().entrySet()) {
            Geometry outline = Plane.both(Lists.outline(e.getValue()), frame);
            if (!outline.isEmpty()) {
                outlines.put(e.getKey(), outline);
            }
        }
        Provinces sharing = new Provinces(land, outlines, OWN);
        Map<String, Geometry> provinces = sharing.share(points);
        report.add("villages outside the coarse province outline, which was widened: " + sharing.widenedFor());
        Partition partition = new Partition(provinces.get(OWN), sites);
        Map<String, Geometry> districts = partition.areas();
        report.add("village points: " + sites.size() + ", astray: "
                + partition.astray(districts).size());
        report.add("border lines smoothed less for a village's sake: " + partition.roughened());
        Map<String, Geometry> regencies = joined(districts, 5);
        // Cutting borders has moved points by up to the grid's step: the neighbours follow exactly.
        Geometry own = joined(regencies, 2).get(OWN);
        provinces.replaceAll((code, g) -> code.equals(OWN) ? own : Plane.exactlyWithout(g, own));
        return new Areas(land, provinces, regencies, districts, report);
    }

    private static Map<String, Geometry> joined(Map<String, Geometry> areas, int codeLength) {
        Map<String, List<Geometry>> parts = new TreeMap<>();
        areas.forEach((code, g) -> parts.computeIfAbsent(code.substring(0, codeLength), c -> new ArrayList<>())
                .addAll(Plane.polygons(g)));
        Map<String, Geometry> out = new TreeMap<>();
        parts.forEach((code, list) -> out.put(code, Plane.areal(CoverageUnion.union(list.toArray(Geometry[]::new)))));
        return out;
    }

    private static Geometry withGround(Geometry land, List<Coordinate> villages, List<String> report) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(land);
        List<Geometry> parts = new ArrayList<>(List.of(land));
        for (Coordinate village : villages) {
            if (inside.locate(village) == Location.EXTERIOR) {
                Geometry point = Plane.FACTORY.createPoint(village);
                Coordinate[] ashore = DistanceOp.nearestPoints(point, land);
                parts.add(Plane.line(List.of(village, ashore[1])).buffer(GROUND, 4));
                report.add(String.format(
                        Locale.ROOT,
                        "village in the water: %s, %.1f km",
                        village,
                        ashore[0].distance(ashore[1]) * Plane.KM));
            }
        }
        return Plane.union(parts);
    }
}

package id.petapam.region.build;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.locate.IndexedPointInAreaLocator;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Location;
import org.locationtech.jts.geom.Polygon;
import org.locationtech.jts.operation.distance.DistanceOp;
import org.locationtech.jts.triangulate.VoronoiDiagramBuilder;

/**
 * Shares the land between the province and its neighbours. The outlines (Natural Earth) are coarse: at the sea the shore
 * wins, inland the outline is smoothed and gives way where a village of the province would lie outside.
 */
final class Provinces {

    /** A village outside the outline gets this much ground around it (degrees, about 1.7 km) and a way back. */
    private static final double ROOM = 0.015;

    /** Bays of the widened outline narrower than twice this are filled (degrees, about 4.4 km). */
    private static final double BAY = 0.04;

    private final Geometry land;
    private final Map<String, Geometry> outlines;
    private final String own;
    private int movedOut;

    /** @param outlines by Kemendagri province code; {@code own} is the one that the pack is about */
    Provinces(Geometry land, Map<String, Geometry> outlines, String own) {
        this.land = land;
        this.outlines = outlines;
        this.own = own;
    }

    /** How many villages lay outside the coarse outline, so that it was widened. */
    int widenedFor() {
        return movedOut;
    }

    /** Every province's land; they meet without gaps. */
    Map<String, Geometry> share(List<Coordinate> ownVillages) {
        Geometry mine =
                Plane.both(Plane.together(Curves.smoothRings(outlines.get(own)), Plane.union(coastOf(own))), land);
        mine = withoutGaps(widen(mine, ownVillages));
        Map<String, Geometry> out = new TreeMap<>();
        Geometry rest = Plane.without(land, mine);
        Map<String, List<Geometry>> parts = new TreeMap<>();
        for (Map.Entry<String, Geometry> e : outlines.entrySet()) {
            if (!e.getKey().equals(own)) {
                Geometry part = Plane.both(e.getValue(), rest);
                parts.put(e.getKey(), new ArrayList<>(List.of(part)));
                rest = Plane.without(rest, e.getValue());
            }
        }
        for (Polygon leftover : Plane.polygons(rest)) {
            nearest(leftover, own).forEach(code -> parts.get(code).add(leftover));
        }
        parts.forEach((code, list) -> out.put(code, Plane.union(list)));
        out.put(own, mine);
        return out;
    }

    /** Land beyond all outlines (the coarse shore lies inland of the true one) that is nearest to a province. */
    private List<Geometry> coastOf(String code) {
        Geometry beyond = Plane.without(land, Plane.union(List.copyOf(outlines.values())));
        List<Geometry> out = new ArrayList<>();
        out.add(Plane.FACTORY.createPolygon());
        for (Polygon piece : Plane.polygons(beyond)) {
            List<String> near = outlines.keySet().stream()
                    .filter(c -> outlines.get(c).isWithinDistance(piece, 0.02))
                    .toList();
            if (near.size() > 1 && near.contains(code)) {
                out.add(Plane.both(piece, nearerTo(code, near, piece)));
            } else if (near.equals(List.of(code))
                    || near.isEmpty() && nearest(piece, "").contains(code)) {
                out.add(piece);
            }
        }
        return out;
    }

    /** The part of the plane around a piece that is nearer to one province than to the others. */
    private Geometry nearerTo(String code, List<String> candidates, Polygon piece) {
        List<Coordinate> sites = new ArrayList<>();
        List<Geometry> cellsOfCode = new ArrayList<>();
        Geometry around = piece.getEnvelope().buffer(0.3).getEnvelope();
        for (String c : candidates) {
            Geometry edge =
                    Curves.densified(outlines.get(c), 0.01).getBoundary().intersection(around);
            for (Coordinate p : edge.getCoordinates()) {
                sites.add(Plane.at(p.x, p.y));
            }
        }
        VoronoiDiagramBuilder builder = new VoronoiDiagramBuilder();
        builder.setSites(sites);
        builder.setClipEnvelope(around.getEnvelopeInternal());
        Geometry cells = builder.getDiagram(Plane.FACTORY);
        for (int i = 0; i < cells.getNumGeometries(); i++) {
            Geometry cell = cells.getGeometryN(i);
            Coordinate site = (Coordinate) cell.getUserData();
            Geometry point = Plane.FACTORY.createPoint(site);
            if (outlines.get(code).distance(point) < 1e-5) {
                cellsOfCode.add(cell);
            }
        }
        return Plane.union(cellsOfCode);
    }

    private List<String> nearest(Geometry piece, String except) {
        String best = null;
        double bestDistance = Double.MAX_VALUE;
        double bestTouch = -1;
        for (Map.Entry<String, Geometry> e : outlines.entrySet()) {
            if (e.getKey().equals(except)) {
                continue;
            }
            double distance = e.getValue().distance(piece);
            double touch = distance < 1e-5
                    ? e.getValue()
                            .getBoundary()
                            .intersection(piece.buffer(1e-5))
                            .getLength()
                    : 0;
            if (distance < bestDistance - 1e-5 || Math.abs(distance - bestDistance) <= 1e-5 && touch > bestTouch) {
                best = e.getKey();
                bestDistance = Math.min(distance, bestDistance);
                bestTouch = touch;
            }
        }
        return best == null ? List.of() : List.of(best);
    }

    private Geometry widen(Geometry mine, List<Coordinate> villages) {
        IndexedPointInAreaLocator inside = new IndexedPointInAreaLocator(mine);
        List<Geometry> room = new ArrayList<>();
        room.add(mine);
        for (Coordinate village : villages) {
            if (inside.locate(village) != Location.INTERIOR) {
                movedOut++;
                Geometry point = Plane.FACTORY.createPoint(village);
                Coordinate[] back = DistanceOp.nearestPoints(point, mine);
                room.add(Plane.line(List.of(village, back[1])).buffer(ROOM, 6));
            }
        }
        if (room.size() == 1) {
            return mine;
        }
        // Closing (grow, then shrink) rounds off the corners between bulge and outline.
        Geometry bulges = Plane.union(room.subList(1, room.size()));
        Geometry closed = Plane.together(mine, bulges).buffer(BAY).buffer(-BAY);
        Geometry added = closed.intersection(bulges.buffer(2 * BAY));
        return Plane.both(Plane.union(List.of(mine, bulges, added)), land);
    }

    /** Fills what rounding left open: land that no neighbour's outline knows, and enclaves of neighbours. */
    private Geometry withoutGaps(Geometry mine) {
        List<Geometry> parts = new ArrayList<>();
        Geometry neighbours = Plane.union(outlines.entrySet().stream()
                .filter(e -> !e.getKey().equals(own))
                .map(Map.Entry::getValue)
                .toList());
        for (Polygon gap : Plane.polygons(Plane.without(land, Plane.together(mine, neighbours)))) {
            if (gap.distance(mine) < 1e-5 && gap.distance(neighbours) > 1e-3) {
                parts.add(gap);
            }
        }
        for (Polygon part : Plane.polygons(mine)) {
            parts.add(Plane.both(Plane.FACTORY.createPolygon(part.getExteriorRing()), land));
        }
        return Plane.union(parts);
    }
}

package id.petapam.region.build;

import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.osm.CoverTags;
import id.petapam.region.osm.FerryTags;
import id.petapam.region.osm.LandingTags;
import id.petapam.region.osm.PlaceTags;
import id.petapam.region.osm.Refs;
import id.petapam.region.osm.RoadTags;
import id.petapam.region.osm.Tags;
import id.petapam.region.osm.WaterTags;
import id.petapam.region.osm.WaterwayTags;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.LineString;

/** Writes ways into the layers they belong to, and keeps those of which surfaces are put together. */
final class WayWriter {

    private final NodePlaces places;
    private final DetailTables out;
    private final Tally tally;
    private final Coarse coarse;
    private final Rings rings;
    private final LineBlob line = new LineBlob();

    /** Pieces of the surfaces that are put together at the end: lats, then lons. */
    private final Map<Long, List<int[][]>> kept = new HashMap<>();

    WayWriter(NodePlaces places, DetailTables out, Tally tally, Coarse coarse) {
        this.places = places;
        this.out = out;
        this.tally = tally;
        this.coarse = coarse;
        this.rings = new Rings(tally);
    }

    /** Takes one piece of a way. */
    private interface Piece {
        void take() throws SQLException;
    }

    /** A way is cut where the file lacks its points: a straight line instead would be a road that nobody built. */
    private boolean pieces(Refs refs, Piece piece) throws SQLException {
        line.clear();
        boolean torn = false;
        for (int i = 0; i < refs.size(); i++) {
            int at = places.find(refs.id(i));
            if (at >= 0) {
                line.add(places.lat7(at), places.lon7(at));
                continue;
            }
            torn = true;
            if (line.size() >= 2) {
                piece.take();
            }
            line.clear();
        }
        if (line.size() >= 2) {
            piece.take();
        }
        return torn;
    }

    /** Keeps a way that a surface is made of. */
    void keep(long id, Refs refs) {
        List<int[][]> parts = new ArrayList<>();
        try {
            pieces(refs, () -> parts.add(copy()));
        } catch (SQLException e) {
            throw new IllegalStateException("nothing is written here", e);
        }
        kept.put(id, parts);
    }

    private int[][] copy() {
        int[][] copy = new int[2][line.size()];
        for (int i = 0; i < line.size(); i++) {
            copy[0][i] = line.lat7(i);
            copy[1][i] = line.lon7(i);
        }
        return copy;
    }

    /** Writes a way into every layer that its tags speak of. */
    void write(long id, Refs refs, Tags tags) throws SQLException {
        String name = tags.get("name");
        Optional<RoadTraits> road = RoadTags.of(tags);
        Optional<WaterwayTraits> waterway = WaterwayTags.of(tags);
        Optional<FerryTraits> ferry = FerryTags.of(tags);
        boolean[] first = {true};
        boolean torn = pieces(refs, () -> {
            if (road.isPresent()) {
                out.road(line, id, name, tags.get("ref"), road.get());
            }
            if (waterway.isPresent()) {
                out.waterway(line, id, name, waterway.get());
                coarse.rivers().add(line, name, waterway.get());
            }
            if (WantedWays.isCoast(tags)) {
                coarse.coast().add(line);
            }
            if (ferry.isPresent()) {
                out.ferry(line, id, name, ferry.get());
            }
            if (first[0]) {
                point(id, tags);
                first[0] = false;
            }
        });
        if (torn) {
            tally.torn++;
        }
        if (refs.isRing() && WantedWays.isSurface(tags)) {
            if (torn) {
                tally.unclosed++;
            } else {
                surface(id, tags);
            }
        }
    }

    /** What a building or yard stands for. */
    private void point(long id, Tags tags) throws SQLException {
        var landing = LandingTags.of(tags);
        var place = PlaceTags.of(tags);
        if (landing.isEmpty() && place.isEmpty()) {
            return;
        }
        int[] middle = WayShape.middle(line);
        if (landing.isPresent()) {
            out.landing(middle[0], middle[1], id, tags.get("name"), landing.get());
        }
        if (place.isPresent()) {
            out.place(
                    middle[0],
                    middle[1],
                    id,
                    tags.get("name"),
                    PlaceTags.otherNames(tags),
                    place.get(),
                    PlaceTags.population(tags));
        }
    }

    private void surface(long id, Tags tags) throws SQLException {
        int[][] ring = copy();
        Optional<Geometry> surface = rings.within(Rings.line(ring[0], ring[1]));
        if (surface.isPresent()) {
            write(surface.get(), id, tags.get("name"), WaterTags.of(tags), CoverTags.of(tags));
        }
    }

    private void write(Geometry surface, long id, String name, Optional<WaterTraits> water, Optional<CoverKind> cover)
            throws SQLException {
        if (water.isPresent()) {
            out.water(surface, id, name, water.get());
            coarse.lakes().add(surface, name, water.get());
        }
        if (cover.isPresent()) {
            out.cover(surface, id, name, cover.get());
        }
    }

    /** Puts together and writes the surfaces that are made of several ways. */
    void finish(List<SurfaceGroup> groups) throws SQLException {
        for (SurfaceGroup group : groups) {
            List<LineString> lines = new ArrayList<>();
            boolean whole = true;
            for (long way : group.ways()) {
                List<int[][]> parts = kept.get(way);
                whole &= parts != null && parts.size() == 1;
                if (parts != null) {
                    parts.forEach(p -> lines.add(Rings.line(p[0], p[1])));
                }
            }
            int before = tally.unclosed;
            Optional<Geometry> surface = lines.isEmpty() ? Optional.empty() : rings.within(lines);
            if (!whole && tally.unclosed == before) {
                tally.unclosed++;
            }
            if (surface.isPresent()) {
                write(surface.get(), -group.id(), group.name(), group.water(), group.cover());
            }
        }
    }
}

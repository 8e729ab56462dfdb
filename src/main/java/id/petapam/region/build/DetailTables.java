package id.petapam.region.build;

import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * The fine layers of a pack while they are written; their columns are described in src/docs/region-pack.md. What is not
 * known is null, so that somebody who draws in QGIS may leave it empty too.
 */
final class DetailTables implements AutoCloseable {

    private static final double UNIT = 1e7;

    private final Map<String, PackTable> tables = new LinkedHashMap<>();
    private final PackTable roads;
    private final PackTable waterways;
    private final PackTable ferries;
    private final PackTable waters;
    private final PackTable covers;
    private final PackTable landings;
    private final PackTable places;
    private final PackTable coverage;

    DetailTables(PackWriter out) throws SQLException {
        roads = table(
                out,
                "roads",
                "Roads and paths",
                "LINESTRING",
                "osm_id INTEGER, name TEXT, ref TEXT, class TEXT, link BOOLEAN, surface TEXT, structure TEXT, oneway TEXT,"
                        + " car BOOLEAN, motorcycle BOOLEAN, foot BOOLEAN, maxspeed INTEGER, season TEXT");
        waterways = table(
                out,
                "waterways",
                "Rivers, canals, streams and ditches, in the direction of the water",
                "LINESTRING",
                "osm_id INTEGER, name TEXT, kind TEXT, width INTEGER, boat TEXT, tidal BOOLEAN, intermittent BOOLEAN,"
                        + " tunnel BOOLEAN");
        ferries = table(
                out,
                "ferries",
                "Ferry lines",
                "LINESTRING",
                "osm_id INTEGER, name TEXT, minutes INTEGER, car BOOLEAN, motorcycle BOOLEAN");
        waters = table(
                out,
                "waters",
                "Water surfaces",
                "MULTIPOLYGON",
                "osm_id INTEGER, name TEXT, kind TEXT, tidal BOOLEAN, intermittent BOOLEAN");
        covers = table(out, "covers", "Land cover", "MULTIPOLYGON", "osm_id INTEGER, name TEXT, kind TEXT");
        landings = table(out, "landings", "Where boats are boarded", "POINT", "osm_id INTEGER, name TEXT, kind TEXT");
        places = table(
                out,
                "places",
                "Named places and what people know them by",
                "POINT",
                "osm_id INTEGER, name TEXT, other_names TEXT, kind TEXT, population INTEGER");
        coverage = table(out, "coverage", "Where the fine layers are thought complete", "MULTIPOLYGON", "source TEXT");
    }

    private PackTable table(PackWriter out, String name, String description, String type, String columns)
            throws SQLException {
        PackTable table = out.features(name, description, type, columns, columns.split(",").length);
        tables.put(name, table);
        return table;
    }

    void road(LineBlob line, long id, String name, String ref, RoadTraits t) throws SQLException {
        roads.add(
                line.line(),
                line.box(),
                id,
                text(name),
                text(ref),
                word(t.roadClass()),
                flag(t.link()),
                t.surface() == RoadTraits.Surface.UNKNOWN ? null : word(t.surface()),
                t.structure() == RoadTraits.Structure.NONE ? null : word(t.structure()),
                t.oneWay() == RoadTraits.OneWay.BOTH ? null : word(t.oneWay()),
                flag(t.car()),
                flag(t.motorcycle()),
                flag(t.foot()),
                t.maxSpeedKmh() == 0 ? null : t.maxSpeedKmh(),
                t.season() == RoadTraits.Season.ALWAYS ? null : word(t.season()));
    }

    void waterway(LineBlob line, long id, String name, WaterwayTraits t) throws SQLException {
        waterways.add(
                line.line(),
                line.box(),
                id,
                text(name),
                word(t.kind()),
                t.widthMetres() == 0 ? null : t.widthMetres(),
                t.boat() == WaterwayTraits.Stated.UNKNOWN ? null : word(t.boat()),
                flag(t.tidal()),
                flag(t.intermittent()),
                flag(t.tunnel()));
    }

    void ferry(LineBlob line, long id, String name, FerryTraits t) throws SQLException {
        ferries.add(
                line.line(),
                line.box(),
                id,
                text(name),
                t.minutes() == 0 ? null : t.minutes(),
                flag(t.car()),
                flag(t.motorcycle()));
    }

    void water(Geometry surface, long id, String name, WaterTraits t) throws SQLException {
        waters.add(
                PackBlob.of(surface),
                surface.getEnvelopeInternal(),
                id,
                text(name),
                word(t.kind()),
                flag(t.tidal()),
                flag(t.intermittent()));
    }

    void cover(Geometry surface, long id, String name, CoverKind kind) throws SQLException {
        covers.add(PackBlob.of(surface), surface.getEnvelopeInternal(), id, text(name), word(kind));
    }

    void landing(int lat7, int lon7, long id, String name, Landing.Kind kind) throws SQLException {
        landings.add(LineBlob.point(lat7, lon7), box(lat7, lon7), id, text(name), word(kind));
    }

    void place(int lat7, int lon7, long id, String name, List<String> others, PlacePoint.Kind kind, int population)
            throws SQLException {
        places.add(
                LineBlob.point(lat7, lon7),
                box(lat7, lon7),
                id,
                text(name),
                text(String.join("|", others)),
                word(kind),
                population == 0 ? null : population);
    }

    void coverage(Geometry surface, String source) throws SQLException {
        coverage.add(PackBlob.of(surface), surface.getEnvelopeInternal(), source);
    }

    /** Rows of each layer so far. */
    Map<String, Integer> counts() {
        Map<String, Integer> counts = new LinkedHashMap<>();
        tables.forEach((name, table) -> counts.put(name, table.rows()));
        return counts;
    }

    private static Envelope box(int lat7, int lon7) {
        return new Envelope(lon7 / UNIT, lon7 / UNIT, lat7 / UNIT, lat7 / UNIT);
    }

    private static String word(Enum<?> value) {
        return value.name().toLowerCase(Locale.ROOT);
    }

    private static int flag(boolean value) {
        return value ? 1 : 0;
    }

    private static String text(String value) {
        return value.isBlank() ? null : value.strip();
    }

    @Override
    public void close() throws SQLException {
        for (PackTable table : new ArrayList<>(tables.values())) {
            table.close();
        }
    }
}

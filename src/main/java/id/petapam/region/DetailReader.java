package id.petapam.region;

import id.petapam.geo.LatLon;
import id.petapam.region.RegionUnreadable.Reason;
import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.locationtech.jts.geom.Geometry;

/**
 * Reads the fine layers of a pack. A layer or a column that is not there, and a field that somebody left empty in QGIS,
 * mean that nothing is known; a word that is not one of the layer's words is an error, so that a slip of the pen is seen.
 */
final class DetailReader {

    /** In the whole pack; what has more does not fit into a laptop. */
    private static final int MOST_VERTICES = 60_000_000;

    /** A vertex takes eight bytes, while a table is made three times that. */
    private static final int BYTES_PER_VERTEX = 24;

    private final PackDatabase db;
    private final String file;
    private final long mostVertices =
            Math.min(MOST_VERTICES, Runtime.getRuntime().maxMemory() * 3 / 4 / BYTES_PER_VERTEX);
    private long vertices;

    DetailReader(PackDatabase db, String file) {
        this.db = db;
        this.file = file;
    }

    Detail read() throws RegionUnreadable {
        return new Detail(
                lines("roads", DetailReader::road, List.of("name", "ref")),
                lines("waterways", DetailReader::waterway, List.of("name")),
                lines("ferries", DetailReader::ferry, List.of("name")),
                surfaces("waters", DetailReader::water),
                surfaces("covers", (f, r) -> f.choice(r, "kind", CoverKind.class, null)),
                landings(),
                places(),
                coverage());
    }

    /** What a row says about its thing; null where it says too little to be one. */
    private interface Traits<T> {
        T of(Fields fields, PackRow row) throws SQLException, RegionUnreadable;
    }

    private <T> LineTable<T> lines(String layer, Traits<T> traits, List<String> names) throws RegionUnreadable {
        if (!db.has(layer)) {
            return LineTable.empty();
        }
        Fields fields = new Fields(db, layer);
        LineTable.Builder<T> table = LineTable.builder();
        FlatGeometry geometry = new FlatGeometry(file + ": " + layer);
        db.scan(layer, fields.selected(), row -> {
            byte[] blob = fields.geometry(row);
            if (blob == null) {
                return;
            }
            T what = traits.of(fields, row);
            long id = fields.id(row);
            Optional<String> name = fields.firstText(row, names);
            geometry.lines(blob, new FlatGeometry.Sink() {
                @Override
                public void vertex(int lat7, int lon7) {
                    table.vertex(lat7, lon7);
                    vertices++;
                }

                @Override
                public void end() {
                    table.line(id, name, what);
                }
            });
            bounded(layer);
        });
        return table.build();
    }

    private void bounded(String layer) throws RegionUnreadable {
        if (vertices > mostVertices) {
            throw new RegionUnreadable(
                    Reason.TOO_LARGE, file + ": " + layer + ": more than " + mostVertices + " points");
        }
    }

    private <T> SurfaceTable<T> surfaces(String layer, Traits<T> traits) throws RegionUnreadable {
        if (!db.has(layer)) {
            return SurfaceTable.empty();
        }
        Fields fields = new Fields(db, layer);
        SurfaceTable.Builder<T> table = SurfaceTable.builder();
        FlatGeometry geometry = new FlatGeometry(file + ": " + layer);
        db.scan(layer, fields.selected(), row -> {
            byte[] blob = fields.geometry(row);
            T what = blob == null ? null : traits.of(fields, row);
            if (what == null) {
                return;
            }
            boolean[] any = {false};
            geometry.rings(blob, new FlatGeometry.Sink() {
                @Override
                public void vertex(int lat7, int lon7) {
                    table.vertex(lat7, lon7);
                    vertices++;
                }

                @Override
                public void end() {
                    table.ring();
                    any[0] = true;
                }
            });
            if (any[0]) {
                table.surface(fields.id(row), fields.text(row, "name"), what);
            }
            bounded(layer);
        });
        return table.build();
    }

    private interface PointSink {
        void point(Fields fields, PackRow row, LatLon at) throws SQLException, RegionUnreadable;
    }

    private void points(String layer, PointSink sink) throws RegionUnreadable {
        if (!db.has(layer)) {
            return;
        }
        Fields fields = new Fields(db, layer);
        FlatGeometry geometry = new FlatGeometry(file + ": " + layer);
        db.scan(layer, fields.selected(), row -> {
            byte[] blob = fields.geometry(row);
            if (blob == null) {
                return;
            }
            LatLon[] at = new LatLon[1];
            Consumer<LatLon> first = p -> at[0] = at[0] == null ? p : at[0];
            geometry.points(blob, new FlatGeometry.Sink() {
                @Override
                public void vertex(int lat7, int lon7) {
                    first.accept(new LatLon(lat7 / LineTable.UNIT, lon7 / LineTable.UNIT));
                    vertices += 10;
                }

                @Override
                public void end() {
                    // a point is whole with its one vertex
                }
            });
            bounded(layer);
            if (at[0] != null) {
                sink.point(fields, row, at[0]);
            }
        });
    }

    private static RoadTraits road(Fields f, PackRow r) throws SQLException, RegionUnreadable {
        RoadTraits usual = RoadTraits.of(f.choice(r, "class", RoadClass.class, RoadClass.UNCLASSIFIED));
        return new RoadTraits(
                usual.roadClass(),
                f.choice(r, "surface", RoadTraits.Surface.class, usual.surface()),
                f.choice(r, "structure", RoadTraits.Structure.class, usual.structure()),
                f.choice(r, "oneway", RoadTraits.OneWay.class, usual.oneWay()),
                f.flag(r, "car", usual.car()),
                f.flag(r, "motorcycle", usual.motorcycle()),
                f.flag(r, "foot", usual.foot()),
                f.number(r, "maxspeed", usual.maxSpeedKmh()),
                f.choice(r, "season", RoadTraits.Season.class, usual.season()),
                f.flag(r, "link", usual.link()));
    }

    private static WaterwayTraits waterway(Fields f, PackRow r) throws SQLException, RegionUnreadable {
        return new WaterwayTraits(
                f.choice(r, "kind", WaterwayTraits.Kind.class, WaterwayTraits.Kind.RIVER),
                f.number(r, "width", 0),
                f.choice(r, "boat", WaterwayTraits.Stated.class, WaterwayTraits.Stated.UNKNOWN),
                f.flag(r, "tidal", false),
                f.flag(r, "intermittent", false),
                f.flag(r, "tunnel", false));
    }

    private static FerryTraits ferry(Fields f, PackRow r) throws SQLException, RegionUnreadable {
        return new FerryTraits(f.number(r, "minutes", 0), f.flag(r, "car", false), f.flag(r, "motorcycle", true));
    }

    private static WaterTraits water(Fields f, PackRow r) throws SQLException, RegionUnreadable {
        return new WaterTraits(
                f.choice(r, "kind", WaterTraits.Kind.class, WaterTraits.Kind.OTHER),
                f.flag(r, "tidal", false),
                f.flag(r, "intermittent", false));
    }

    private List<Landing> landings() throws RegionUnreadable {
        List<Landing> out = new ArrayList<>();
        points(
                "landings",
                (f, r, at) -> out.add(new Landing(
                        f.id(r), f.text(r, "name"), f.choice(r, "kind", Landing.Kind.class, Landing.Kind.PIER), at)));
        return out;
    }

    private List<PlacePoint> places() throws RegionUnreadable {
        List<PlacePoint> out = new ArrayList<>();
        points("places", (f, r, at) -> {
            Optional<String> name = f.text(r, "name");
            if (name.isPresent()) {
                out.add(new PlacePoint(
                        f.id(r),
                        name.get(),
                        f.text(r, "other_names")
                                .map(s -> Arrays.asList(s.split("\\|")))
                                .orElse(List.of()),
                        f.choice(r, "kind", PlacePoint.Kind.class, PlacePoint.Kind.LOCALITY),
                        at,
                        f.number(r, "population", 0)));
            }
        });
        return out;
    }

    private List<Geometry> coverage() throws RegionUnreadable {
        if (!db.has("coverage")) {
            return List.of();
        }
        String geometry = db.geometryColumn("coverage");
        return db.rows("coverage", List.of(geometry), r -> r.geometry(geometry)).stream()
                .flatMap(Optional::stream)
                .filter(g -> g.getDimension() == 2)
                .toList();
    }
}

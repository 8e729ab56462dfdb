package id.petapam.region;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.region.RegionUnreadable.Reason;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.LineTable;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/** Reads region packs: the built-in one and those that users build or edit in QGIS, all the same way. */
public final class RegionReader {

    /** Newest layout of the layers that this program knows. */
    private static final int FORMAT = 2;

    /**
     * Reads a whole pack into memory. The file is only read; nothing in it is run.
     *
     * @param pack a GeoPackage with the layers described in {@code src/docs/region-pack.md}; regencies, districts and villages
     *     must be there, the others may be missing
     * @throws RegionUnreadable when the file is not a usable pack; its reason says why
     */
    public Region read(Path pack) throws RegionUnreadable {
        PackFile.check(pack);
        String checksum = PackFile.checksum(pack);
        try (PackDatabase db = PackDatabase.open(pack)) {
            Map<String, String> about = about(pack, db);
            RegionLayers layers = new RegionLayers(
                    optional(db, "land", List.of(), (r, g) -> r.area(g)),
                    optional(db, "lakes", List.of("name"), (r, g) -> new Lake(r.optionalText("name"), r.area(g))),
                    optional(db, "rivers", List.of("name", "name_basis", "rank"), RegionReader::river),
                    optional(
                            db,
                            "towns",
                            List.of("name", "kind", "population", "elevation", "province_code"),
                            RegionReader::town),
                    areas(db, "provinces", Area.Level.PROVINCE, false),
                    areas(db, "regencies", Area.Level.REGENCY, true),
                    areas(db, "districts", Area.Level.DISTRICT, true),
                    villages(db),
                    optional(
                            db,
                            "police_seats",
                            List.of("kind", "name", "area_code", "estimated", "basis"),
                            RegionReader::seat),
                    sources(db));
            Detail detail = new DetailReader(db, pack.toString()).read();
            RegionHeader header = new RegionHeader(
                    about.get("id"),
                    about.get("title"),
                    about.getOrDefault("version", ""),
                    checksum,
                    bounds(pack, layers, detail));
            return new Region(header, layers, areas(db, "village_areas", Area.Level.VILLAGE, false), detail);
        }
    }

    private static Map<String, String> about(Path pack, PackDatabase db) throws RegionUnreadable {
        Map<String, String> about = new HashMap<>();
        db.rows("petapam_region", List.of("key", "value"), r -> about.put(r.text("key"), r.text("value")));
        String format = about.getOrDefault("format", "");
        if (!about.containsKey("id") || !about.containsKey("title") || !format.matches("[0-9]{1,9}")) {
            throw new RegionUnreadable(Reason.NOT_A_REGION, pack + ": says nothing about itself");
        }
        if (Integer.parseInt(format) > FORMAT) {
            throw new RegionUnreadable(Reason.TOO_NEW, pack + ": format " + format);
        }
        return about;
    }

    /** Makes one thing of a row and the name of its geometry column. */
    private interface FeatureReader<T> {
        T read(PackRow row, String geometry) throws SQLException, RegionUnreadable;
    }

    private static <T> List<T> optional(PackDatabase db, String layer, List<String> columns, FeatureReader<T> reader)
            throws RegionUnreadable {
        return db.has(layer) ? features(db, layer, columns, reader) : List.of();
    }

    private static <T> List<T> features(PackDatabase db, String layer, List<String> columns, FeatureReader<T> reader)
            throws RegionUnreadable {
        String geometry = db.geometryColumn(layer);
        List<String> all = Stream.concat(Stream.of(geometry), columns.stream()).toList();
        return db.rows(layer, all, r -> reader.read(r, geometry));
    }

    private static RiverLine river(PackRow r, String geometry) throws SQLException, RegionUnreadable {
        Geometry line = r.geometry(geometry)
                .filter(g -> g.getDimension() == 1)
                .orElseThrow(() -> r.damaged("a river without a line"));
        return new RiverLine(
                r.optionalText("name"), r.optionalText("name_basis").orElse(""), r.integer("rank"), line);
    }

    private static Town town(PackRow r, String geometry) throws SQLException, RegionUnreadable {
        LatLon point = r.point(geometry).orElseThrow(() -> r.damaged("a town without a point"));
        return new Town(
                r.text("name"),
                point,
                r.choice("kind", Town.Kind.class),
                r.optionalInteger("population").orElse(0),
                r.optionalInteger("elevation"),
                r.optionalText("province_code").orElse(""));
    }

    private static PoliceSeat seat(PackRow r, String geometry) throws SQLException, RegionUnreadable {
        LatLon point = r.point(geometry).orElseThrow(() -> r.damaged("a police seat without a point"));
        return new PoliceSeat(
                r.choice("kind", PoliceSeat.Kind.class),
                r.text("name"),
                r.text("area_code"),
                point,
                r.flag("estimated"),
                r.optionalText("basis").orElse(""));
    }

    private static List<Area> areas(PackDatabase db, String layer, Area.Level level, boolean required)
            throws RegionUnreadable {
        if (!required && !db.has(layer)) {
            return List.of();
        }
        List<String> columns =
                List.of("code", "name", "short_name", "other_names", "indicative", "label_lat", "label_lon");
        return features(
                        db,
                        layer,
                        columns,
                        (r, g) -> new Area(
                                r.text("code"),
                                r.text("name"),
                                r.optionalText("short_name").orElse(r.text("name")),
                                r.optionalText("other_names")
                                        .map(s -> List.of(s.split("\\|")))
                                        .orElse(List.of()),
                                level,
                                r.area(g),
                                r.flag("indicative"),
                                r.place(r.number("label_lat"), r.number("label_lon"))))
                .stream()
                .sorted(Comparator.comparing(Area::code))
                .toList();
    }

    private static List<Village> villages(PackDatabase db) throws RegionUnreadable {
        List<String> columns = List.of(
                "code",
                "name",
                "district_code",
                "district_name",
                "regency_code",
                "regency_name",
                "point_kind",
                "tps_2024",
                "special_tps_2024");
        return features(db, "villages", columns, RegionReader::village).stream()
                .sorted(Comparator.comparing(Village::code))
                .toList();
    }

    private static Village village(PackRow r, String geometry) throws SQLException, RegionUnreadable {
        Optional<LatLon> point = r.point(geometry);
        return new Village(
                r.text("code"),
                r.text("name"),
                r.text("district_code"),
                r.text("district_name"),
                r.text("regency_code"),
                r.text("regency_name"),
                point,
                point.isEmpty() ? Village.PointKind.NONE : r.choice("point_kind", Village.PointKind.class),
                r.integer("tps_2024"),
                r.integer("special_tps_2024"));
    }

    private static List<SourceNote> sources(PackDatabase db) throws RegionUnreadable {
        if (!db.has("sources")) {
            return List.of();
        }
        boolean sums = db.columns("sources").contains("sha256");
        List<String> columns =
                new ArrayList<>(List.of("layers", "origin", "licence", "date", "attribution_id", "attribution_en"));
        if (sums) {
            columns.add("sha256");
        }
        return db.rows(
                "sources",
                columns,
                r -> new SourceNote(
                        r.text("layers"),
                        r.text("origin"),
                        r.text("licence"),
                        r.text("date"),
                        r.text("attribution_id"),
                        r.text("attribution_en"),
                        sums ? r.optionalText("sha256").orElse("") : ""));
    }

    private static Bounds bounds(Path pack, RegionLayers layers, Detail detail) throws RegionUnreadable {
        Envelope all = new Envelope();
        layers.land().forEach(g -> all.expandToInclude(g.getEnvelopeInternal()));
        Stream.of(layers.provinces(), layers.regencies(), layers.districts())
                .flatMap(List::stream)
                .forEach(a -> all.expandToInclude(a.geometry().getEnvelopeInternal()));
        detail.covered().forEach(g -> all.expandToInclude(g.getEnvelopeInternal()));
        expandToLines(all, detail.roads());
        expandToLines(all, detail.waterways());
        if (all.isNull()) {
            throw new RegionUnreadable(Reason.NOT_A_REGION, pack + ": no areas");
        }
        return new Bounds(all.getMinY(), all.getMinX(), all.getMaxY(), all.getMaxX());
    }

    /** A pack of roads alone, drawn by hand, reaches as far as they do; otherwise roads add nothing. */
    private static void expandToLines(Envelope all, LineTable<?> lines) {
        if (!all.isNull()) {
            return;
        }
        for (int v = 0; v < lines.vertices(); v++) {
            all.expandToInclude(lines.lon7(v) / LineTable.UNIT, lines.lat7(v) / LineTable.UNIT);
        }
    }
}

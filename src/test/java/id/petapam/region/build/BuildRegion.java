package id.petapam.region.build;

import id.petapam.geo.LatLon;
import id.petapam.region.PoliceSeat;
import id.petapam.region.SourceNote;
import id.petapam.region.Town;
import id.petapam.region.Village;
import java.io.IOException;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.locationtech.jts.algorithm.construct.MaximumInscribedCircle;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.Point;
import org.locationtech.jts.geom.Polygon;

/**
 * Makes the region pack of South Sumatra: {@code BuildRegion PREPARED_FOLDER FACTS_FOLDER OUT.gpkg [PICTURE.png]}. Run
 * it by {@code data/region/build.sh}; what it makes is described in data/README.md.
 */
public final class BuildRegion {

    /** A place known to be land: tells on which side of GSHHG's lines the land is. */
    private static final Coordinate KNOWN_LAND = new Coordinate(104.76, -2.98);

    private static final String AREA_COLUMNS = "code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
            + " short_name TEXT NOT NULL, other_names TEXT, indicative BOOLEAN NOT NULL,"
            + " label_lon DOUBLE NOT NULL, label_lat DOUBLE NOT NULL";

    private BuildRegion() {}

    public static void main(String[] args) throws IOException, SQLException {
        Sources sources = new Sources(Path.of(args[0]), Path.of(args[1]));
        // A wider frame for the land's faces than for the map, so that nothing depends on how the edge is cut.
        Geometry wide = Plane.box(100, -7, 109, 0);
        Geometry frame = Plane.box(100.5, -6.3, 107.8, -0.3);
        Shore shore = new Shore(GmtLines.read(sources.shore()), wide);
        Areas areas = Areas.of(sources, frame, Plane.both(shore.land(KNOWN_LAND), frame));
        areas.report().forEach(System.out::println);
        Map<String, String> districts = Lists.names(sources.names("districts"), "16.");
        Map<String, String> regencies = Lists.names(sources.names("regencies"), "16.");
        List<Village> villages = Places.villages(
                Lists.names(sources.names("villages"), "16."),
                Lists.villageFacts(sources.villages()),
                districts,
                regencies);
        List<Town> towns = Places.towns(Lists.towns(sources.towns(), frame), areas, villages);
        try (PackWriter out = new PackWriter(Path.of(args[2]))) {
            out.table("petapam_region", "What this pack is", "key TEXT NOT NULL UNIQUE, value TEXT NOT NULL", header());
            writeNature(out, areas, shore.lakes(), Rivers.stretches(GmtLines.read(sources.rivers()), frame), frame);
            out.layer(
                    "provinces",
                    "Province and neighbours, indicative",
                    "MULTIPOLYGON",
                    AREA_COLUMNS,
                    areaRows(areas.provinces(), Sources.provinceNames()));
            out.layer(
                    "regencies",
                    "Kabupaten and kota, indicative",
                    "MULTIPOLYGON",
                    AREA_COLUMNS,
                    areaRows(areas.regencies(), regencies));
            out.layer(
                    "districts",
                    "Kecamatan, indicative",
                    "MULTIPOLYGON",
                    AREA_COLUMNS,
                    areaRows(areas.districts(), districts));
            writePlaces(out, villages, towns, Places.seats(towns, districts, villages));
            out.table(
                    "sources",
                    "Origin and licence of each layer",
                    "layers TEXT NOT NULL, origin TEXT NOT NULL,"
                            + " licence TEXT NOT NULL, date TEXT NOT NULL, attribution_id TEXT NOT NULL,"
                            + " attribution_en TEXT NOT NULL",
                    sourceRows());
        }
        if (args.length > 3) {
            Picture.draw(areas, Path.of(args[3]), new Envelope(102, 106.4, -5.1, -1.5), 2400);
        }
    }

    private static List<Object[]> header() {
        Map<String, String> values = new TreeMap<>();
        values.put("format", "1");
        values.put("id", "sumsel");
        values.put("title", "Sumatera Selatan");
        values.put("version", "1");
        List<Object[]> out = new ArrayList<>();
        values.forEach((k, v) -> out.add(new Object[] {k, v}));
        return out;
    }

    private static void writeNature(
            PackWriter out, Areas areas, List<Polygon> lakes, List<Rivers.Stretch> rivers, Geometry frame)
            throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        Plane.polygons(areas.land())
                .forEach(p -> rows.add(new Object[] {counterClockwise(p), Math.round(Plane.km2(p) * 100) / 100.0}));
        out.layer("land", "Dry land", "POLYGON", "area_km2 DOUBLE NOT NULL", rows);
        List<Object[]> lakeRows = new ArrayList<>();
        lakes.stream()
                .filter(frame::contains)
                .sorted()
                .forEach(p -> lakeRows.add(new Object[] {counterClockwise(p), null}));
        out.layer("lakes", "Lakes", "POLYGON", "name TEXT", lakeRows);
        List<Object[]> riverRows = new ArrayList<>();
        rivers.forEach(r -> riverRows.add(new Object[] {r.line(), r.name(), r.basis(), r.rank()}));
        out.layer(
                "rivers",
                "Main rivers; named only where a place proves it",
                "LINESTRING",
                "name TEXT, name_basis TEXT, rank INTEGER NOT NULL",
                riverRows);
    }

    private static List<Object[]> areaRows(Map<String, Geometry> areas, Map<String, String> names) {
        List<Object[]> out = new ArrayList<>();
        areas.forEach((code, area) -> {
            String name = names.get(code);
            boolean regency = code.length() == 5;
            String shortName = regency ? Names.regency(code).shortName() : name;
            String others = regency ? String.join("|", Names.regency(code).others()) : null;
            Coordinate label = labelPoint(area);
            out.add(new Object[] {multi(area), code, name, shortName, others, 1, label.x, label.y});
        });
        return out;
    }

    /** The middle of the largest circle that fits into the largest part. */
    private static Coordinate labelPoint(Geometry area) {
        Polygon largest = Plane.polygons(area).stream()
                .max((a, b) -> Double.compare(a.getArea(), b.getArea()))
                .orElseThrow();
        Point center = MaximumInscribedCircle.getCenter(largest, 0.003);
        return Plane.at(center.getX(), center.getY());
    }

    private static Geometry multi(Geometry area) {
        return Plane.FACTORY.createMultiPolygon(Plane.polygons(area).stream()
                .sorted((a, b) -> Double.compare(b.getArea(), a.getArea()))
                .map(BuildRegion::counterClockwise)
                .toArray(Polygon[]::new));
    }

    private static Polygon counterClockwise(Polygon p) {
        return (Polygon) p.norm().reverse();
    }

    private static void writePlaces(PackWriter out, List<Village> villages, List<Town> towns, List<PoliceSeat> seats)
            throws SQLException {
        List<Object[]> villageRows = new ArrayList<>();
        for (Village v : villages) {
            villageRows.add(new Object[] {
                v.point().map(BuildRegion::point).orElse(null),
                v.code(),
                v.name(),
                v.districtCode(),
                v.districtName(),
                v.regencyCode(),
                v.regencyName(),
                v.pointKind().name(),
                v.stations2024(),
                v.specialStations2024()
            });
        }
        out.layer(
                "villages",
                "Desa and kelurahan: about where, and polling stations of 2024",
                "POINT",
                "code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, district_code TEXT NOT NULL,"
                        + " district_name TEXT NOT NULL, regency_code TEXT NOT NULL, regency_name TEXT NOT NULL,"
                        + " point_kind TEXT NOT NULL, tps_2024 INTEGER NOT NULL, special_tps_2024 INTEGER NOT NULL",
                villageRows);
        List<Object[]> townRows = new ArrayList<>();
        for (Town t : towns) {
            Integer elevation = t.elevation().isPresent() ? t.elevation().getAsInt() : null;
            townRows.add(new Object[] {
                point(t.point()), t.name(), t.kind().name(), t.population(), elevation, t.provinceCode()
            });
        }
        out.layer(
                "towns",
                "Towns",
                "POINT",
                "name TEXT NOT NULL, kind TEXT NOT NULL, population INTEGER NOT NULL,"
                        + " elevation INTEGER, province_code TEXT NOT NULL",
                townRows);
        List<Object[]> seatRows = new ArrayList<>();
        for (PoliceSeat s : seats) {
            seatRows.add(new Object[] {
                point(s.point()), s.kind().name(), s.name(), s.areaCode(), s.estimated() ? 1 : 0, s.basis()
            });
        }
        out.layer(
                "police_seats",
                "Polres and Polsek, estimated at the seat of their area",
                "POINT",
                "kind TEXT NOT NULL, name TEXT NOT NULL, area_code TEXT NOT NULL, estimated BOOLEAN NOT NULL,"
                        + " basis TEXT NOT NULL",
                seatRows);
    }

    private static Point point(LatLon p) {
        return Plane.FACTORY.createPoint(new Coordinate(p.lon(), p.lat()));
    }

    private static List<Object[]> sourceRows() {
        List<Object[]> out = new ArrayList<>();
        for (SourceNote n : Origins.notes()) {
            out.add(new Object[] {n.layers(), n.origin(), n.licence(), n.date(), n.attributionId(), n.attributionEn()});
        }
        return out;
    }
}

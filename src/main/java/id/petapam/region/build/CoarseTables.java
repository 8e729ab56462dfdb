package id.petapam.region.build;

import id.petapam.geo.LatLon;
import id.petapam.region.Area;
import id.petapam.region.Lake;
import id.petapam.region.PoliceSeat;
import id.petapam.region.Region;
import id.petapam.region.RiverLine;
import id.petapam.region.SourceNote;
import id.petapam.region.Town;
import id.petapam.region.Village;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.geom.GeometryFactory;
import org.locationtech.jts.geom.Polygon;

/** Writes the coarse layers of a region: what every pack has, fine or not. */
final class CoarseTables {

    private static final String AREA_COLUMNS = "code TEXT NOT NULL UNIQUE, name TEXT NOT NULL,"
            + " short_name TEXT, other_names TEXT, indicative BOOLEAN NOT NULL,"
            + " label_lon DOUBLE NOT NULL, label_lat DOUBLE NOT NULL";

    private final PackWriter out;
    private final GeometryFactory factory = new GeometryFactory();
    private final Map<String, Integer> counts = new LinkedHashMap<>();

    CoarseTables(PackWriter out) {
        this.out = out;
    }

    /** Rows of each layer written so far. */
    Map<String, Integer> counts() {
        return counts;
    }

    void about(Map<String, String> values) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        values.forEach((key, value) -> rows.add(new Object[] {key, value}));
        out.table("petapam_region", "What this pack is", "key TEXT NOT NULL UNIQUE, value TEXT NOT NULL", rows);
    }

    /** Towns, areas, villages and seats as the region has them. */
    void places(Region region) throws SQLException {
        areas("provinces", "Provinces", region.provinces());
        areas("regencies", "Kabupaten and kota", region.regencies());
        areas("districts", "Kecamatan", region.districts());
        areas("village_areas", "Official areas of desa and kelurahan", region.villageAreas());
        villages(region.villages());
        List<Object[]> towns = new ArrayList<>();
        for (Town t : region.towns()) {
            Integer elevation = t.elevation().isPresent() ? t.elevation().getAsInt() : null;
            towns.add(new Object[] {
                point(t.point()), t.name(), t.kind().name(), t.population(), elevation, t.provinceCode()
            });
        }
        layer(
                "towns",
                "Towns",
                "POINT",
                "name TEXT NOT NULL, kind TEXT NOT NULL, population INTEGER, elevation INTEGER, province_code TEXT",
                towns);
        List<Object[]> seats = new ArrayList<>();
        for (PoliceSeat s : region.policeSeats()) {
            seats.add(new Object[] {
                point(s.point()), s.kind().name(), s.name(), s.areaCode(), s.estimated() ? 1 : 0, s.basis()
            });
        }
        layer(
                "police_seats",
                "Polres and Polsek",
                "POINT",
                "kind TEXT NOT NULL, name TEXT NOT NULL, area_code TEXT NOT NULL, estimated BOOLEAN NOT NULL, basis TEXT",
                seats);
    }

    private void areas(String name, String description, List<Area> areas) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Area a : areas) {
            rows.add(new Object[] {
                multi(a.geometry()),
                a.code(),
                a.name(),
                a.shortName(),
                a.otherNames().isEmpty() ? null : String.join("|", a.otherNames()),
                a.indicative() ? 1 : 0,
                a.labelPoint().lon(),
                a.labelPoint().lat()
            });
        }
        layer(name, description, "MULTIPOLYGON", AREA_COLUMNS, rows);
    }

    private void villages(List<Village> villages) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        for (Village v : villages) {
            rows.add(new Object[] {
                v.point().map(this::point).orElse(null),
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
        layer(
                "villages",
                "Desa and kelurahan",
                "POINT",
                "code TEXT NOT NULL UNIQUE, name TEXT NOT NULL, district_code TEXT NOT NULL, district_name TEXT NOT NULL,"
                        + " regency_code TEXT NOT NULL, regency_name TEXT NOT NULL, point_kind TEXT NOT NULL,"
                        + " tps_2024 INTEGER NOT NULL, special_tps_2024 INTEGER NOT NULL",
                rows);
    }

    void land(List<Geometry> land) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        land.forEach(g -> rows.add(new Object[] {multi(g), null}));
        layer("land", "Dry land", "MULTIPOLYGON", "area_km2 DOUBLE", rows);
    }

    void waters(List<Lake> lakes, List<RiverLine> rivers) throws SQLException {
        List<Object[]> lakeRows = new ArrayList<>();
        lakes.forEach(
                l -> lakeRows.add(new Object[] {multi(l.geometry()), l.name().orElse(null)}));
        layer("lakes", "Lakes", "MULTIPOLYGON", "name TEXT", lakeRows);
        List<Object[]> riverRows = new ArrayList<>();
        for (RiverLine river : rivers) {
            for (int i = 0; i < river.geometry().getNumGeometries(); i++) {
                riverRows.add(new Object[] {
                    river.geometry().getGeometryN(i), river.name().orElse(null), river.nameBasis(), river.rank()
                });
            }
        }
        layer(
                "rivers",
                "Main rivers, coarse",
                "LINESTRING",
                "name TEXT, name_basis TEXT, rank INTEGER NOT NULL",
                riverRows);
    }

    void sources(List<SourceNote> notes) throws SQLException {
        List<Object[]> rows = new ArrayList<>();
        notes.forEach(n -> rows.add(new Object[] {
            n.layers(),
            n.origin(),
            n.licence(),
            n.date(),
            n.attributionId(),
            n.attributionEn(),
            n.sha256().isEmpty() ? null : n.sha256()
        }));
        out.table(
                "sources",
                "Origin and licence of each layer",
                "layers TEXT NOT NULL, origin TEXT NOT NULL, licence TEXT NOT NULL, date TEXT NOT NULL,"
                        + " attribution_id TEXT NOT NULL, attribution_en TEXT NOT NULL, sha256 TEXT",
                rows);
    }

    private void layer(String name, String description, String type, String columns, List<Object[]> rows)
            throws SQLException {
        out.layer(name, description, type, columns, rows);
        counts.put(name, rows.size());
    }

    private Geometry point(LatLon at) {
        return factory.createPoint(new Coordinate(at.lon(), at.lat()));
    }

    private Geometry multi(Geometry surface) {
        return surface instanceof Polygon polygon ? factory.createMultiPolygon(new Polygon[] {polygon}) : surface;
    }
}

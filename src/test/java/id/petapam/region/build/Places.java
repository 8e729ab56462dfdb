package id.petapam.region.build;

import id.petapam.geo.LatLon;
import id.petapam.region.PoliceSeat;
import id.petapam.region.Town;
import id.petapam.region.Village;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.OptionalInt;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;

/** Villages, towns and police seats. */
final class Places {

    private Places() {}

    static List<Village> villages(
            Map<String, String> names,
            Map<String, Lists.VillageFact> facts,
            Map<String, String> districts,
            Map<String, String> regencies) {
        List<Village> out = new ArrayList<>();
        names.forEach((code, name) -> {
            Lists.VillageFact fact = facts.get(code);
            String district = code.substring(0, 8);
            String regency = code.substring(0, 5);
            Village.PointKind kind = Village.PointKind.NONE;
            if (fact != null) {
                kind = fact.ownPoint() ? Village.PointKind.VILLAGE : Village.PointKind.DISTRICT;
            }
            out.add(new Village(
                    code,
                    name,
                    district,
                    districts.get(district),
                    regency,
                    regencies.get(regency),
                    Optional.ofNullable(fact).map(f -> place(f.point())),
                    kind,
                    fact == null ? 0 : fact.stations(),
                    fact == null ? 0 : fact.specialStations()));
        });
        return out;
    }

    static List<Town> towns(List<Lists.GeoTown> towns, Areas areas, List<Village> villages) {
        List<Town> out = new ArrayList<>();
        for (Lists.GeoTown t : towns) {
            Geometry point = Plane.FACTORY.createPoint(t.point());
            String province = codeAt(areas.provinces(), point);
            String regency = codeAt(areas.regencies(), point);
            Names.Regency capitalOf = Names.regencies().stream()
                    .filter(r -> r.code().equals(regency) && r.capital().equals(t.name()))
                    .findFirst()
                    .orElse(null);
            Town.Kind kind = Town.Kind.TOWN;
            if (t.feature().equals("PPLA")) {
                kind = Town.Kind.PROVINCE_CAPITAL;
            } else if (capitalOf != null
                    || !province.equals("16") && t.feature().equals("PPLA2")) {
                kind = Town.Kind.REGENCY_CAPITAL;
            }
            // GeoNames has Palembang 8 km north of its centre.
            LatLon at = t.name().equals("Palembang") ? middle(villages, "16.71") : place(t.point());
            OptionalInt elevation = t.elevation().isEmpty() || t.elevation().equals("-9999")
                    ? OptionalInt.empty()
                    : OptionalInt.of(Integer.parseInt(t.elevation()));
            String name = capitalOf == null ? t.name().replaceAll(" City$", "") : capitalOf.shown();
            out.add(new Town(name, at, kind, t.population(), elevation, province));
        }
        out.sort(Comparator.comparing(Town::kind)
                .thenComparing(Comparator.comparingInt(Town::population).reversed())
                .thenComparing(Town::name)
                .thenComparing(t -> t.point().lat()));
        return out;
    }

    static List<PoliceSeat> seats(List<Town> towns, Map<String, String> districts, List<Village> villages) {
        List<PoliceSeat> out = new ArrayList<>();
        for (Names.Regency r : Names.regencies()) {
            Town capital = towns.stream()
                    .filter(t -> t.kind() != Town.Kind.TOWN && t.provinceCode().equals("16"))
                    .filter(t -> t.name().equals(r.shown()))
                    .findFirst()
                    .orElseThrow(() -> new IllegalStateException("no capital for " + r));
            out.add(new PoliceSeat(
                    PoliceSeat.Kind.POLRES,
                    r.police(),
                    r.code(),
                    capital.point(),
                    true,
                    "at the capital " + r.shown()));
        }
        districts.forEach((code, name) -> out.add(polsek(code, name, villages)));
        return out;
    }

    private static PoliceSeat polsek(String district, String name, List<Village> villages) {
        List<Village> own = villages.stream()
                .filter(v -> v.districtCode().equals(district) && v.pointKind() == Village.PointKind.VILLAGE)
                .toList();
        Village namesake = own.stream()
                .filter(v -> plain(v.name()).equals(plain(name)))
                .findFirst()
                .orElse(null);
        LatLon at =
                namesake == null ? middle(villages, district) : namesake.point().orElseThrow();
        String basis = namesake == null ? "at the middle village of the kecamatan" : "at the village of the same name";
        return new PoliceSeat(PoliceSeat.Kind.POLSEK, "Polsek " + name, district, at, true, basis);
    }

    /** The village point with the smallest sum of distances to the others of an area. */
    private static LatLon middle(List<Village> villages, String area) {
        List<LatLon> points = villages.stream()
                .filter(v -> v.code().startsWith(area + ".") && v.pointKind() == Village.PointKind.VILLAGE)
                .map(v -> v.point().orElseThrow())
                .toList();
        return points.stream()
                .min(Comparator.comparingDouble(p -> points.stream()
                        .mapToDouble(q -> p.distanceTo(q).value())
                        .sum()))
                .orElseThrow();
    }

    private static String plain(String name) {
        return name.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]", "");
    }

    private static String codeAt(Map<String, Geometry> areas, Geometry point) {
        return areas.entrySet().stream()
                .filter(e -> e.getValue().intersects(point))
                .map(Map.Entry::getKey)
                .findFirst()
                .orElse("");
    }

    private static LatLon place(Coordinate c) {
        return new LatLon(c.y, c.x);
    }
}

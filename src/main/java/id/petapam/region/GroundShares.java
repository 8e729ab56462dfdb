package id.petapam.region;

import id.petapam.geo.LatLon;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.locationtech.jts.geom.Envelope;
import org.locationtech.jts.geom.Geometry;

/**
 * Shares the ground out anew between official areas and the others. First an official area has what is its own; ground
 * that nobody has any more goes to the neighbour it shares most border with, or to the sea where it only lay along the
 * shore.
 */
final class GroundShares {

    /** Of a code such as 16.08; those of kecamatan are longer. */
    private static final int REGENCY_LENGTH = 5;

    /** Belongs to nobody: sea, or land of the old shore that is left over. */
    private static final String SEA = "";

    /** A piece with less shore than this share of its outline does not lie along the shore. */
    private static final double ENDS = 0.2;

    /** Land that no province has. */
    private static final String NOBODY = "?";

    private final Region base;
    private final Map<String, Area> regencies;
    private final Map<String, Area> districts;
    private final AreaIndex officialRegencies;
    private final AreaIndex officialDistricts;
    private final AreaIndex land;
    private final Faces faces;

    /** What lies wholly outside stays as it is. */
    private final Envelope touched = new Envelope();

    private final String homeProvince;

    /** Owner of each piece: code of a kecamatan, else of a kabupaten or province, else {@link #SEA}; null while undecided. */
    private final String[] owner;
    /** Where an undecided piece has to stay: code of an official kabupaten; empty: outside of all. */
    private final String[] bound;

    GroundShares(Region base, Map<String, Area> regencies, Map<String, Area> districts) {
        this.base = base;
        this.regencies = regencies;
        this.districts = districts;
        this.officialRegencies = new AreaIndex(List.copyOf(regencies.values()));
        this.officialDistricts = new AreaIndex(List.copyOf(districts.values()));
        this.homeProvince = Stream.concat(regencies.keySet().stream(), districts.keySet().stream())
                .map(code -> code.substring(0, 2))
                .findFirst()
                .orElse("");
        this.land = new AreaIndex(numbered(base.land()));
        Stream.of(regencies.values(), districts.values())
                .flatMap(Collection::stream)
                .forEach(this::touch);
        List<Geometry> outlines = new ArrayList<>();
        base.land().stream().filter(this::isTouched).forEach(outlines::add);
        base.provinces().stream().map(Area::geometry).filter(this::isTouched).forEach(outlines::add);
        Stream.of(base.regencies(), base.districts(), regencies.values(), districts.values())
                .flatMap(Collection::stream)
                .forEach(area -> outlines.add(area.geometry()));
        this.faces = new Faces(outlines);
        this.owner = new String[faces.count()];
        this.bound = new String[faces.count()];
        shareOut();
    }

    /** Land has no codes; an index asks for some. */
    private static List<Area> numbered(List<Geometry> land) {
        List<Area> areas = new ArrayList<>();
        for (Geometry geometry : land) {
            String code = "land" + areas.size();
            areas.add(new Area(code, code, code, List.of(), Area.Level.PROVINCE, geometry, true, new LatLon(0, 0)));
        }
        return areas;
    }

    /** Where the official area lies, and where the indicative one did. */
    private void touch(Area official) {
        touched.expandToInclude(official.geometry().getEnvelopeInternal());
        base.regency(official.code())
                .or(() -> base.district(official.code()))
                .ifPresent(before -> touched.expandToInclude(before.geometry().getEnvelopeInternal()));
    }

    private boolean isTouched(Geometry geometry) {
        return geometry.getEnvelopeInternal().intersects(touched);
    }

    private void shareOut() {
        for (int i = 0; i < owner.length; i++) {
            first(i);
        }
        looseSlivers();
        // Those without an official area first; what is then still nobody's lies between official ones.
        spread(false);
        spread(true);
        for (int i = 0; i < owner.length; i++) {
            owner[i] = owner[i] == null ? SEA : owner[i];
        }
    }

    private void spread(boolean toOfficial) {
        boolean changed = true;
        while (changed) {
            changed = false;
            for (int i = 0; i < owner.length; i++) {
                if (owner[i] == null && neighbour(i, toOfficial)) {
                    changed = true;
                }
            }
        }
    }

    /**
     * Between kecamatan and the next province the region has slivers without a kecamatan. Where the official areas change
     * what is beside them, they have to go to somebody too.
     */
    private void looseSlivers() {
        List<Integer> loose = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            boolean isSliver = owner[i] != null && (owner[i].equals(homeProvince) || owner[i].equals(NOBODY));
            boolean touches = faces.neighbours(i).stream()
                    .filter(side -> side.other() != Faces.Shared.NOTHING)
                    .anyMatch(side -> owner[side.other()] == null || districts.containsKey(owner[side.other()]));
            if (isSliver && touches) {
                loose.add(i);
            }
        }
        loose.forEach(i -> {
            owner[i] = null;
            bound[i] = "";
        });
    }

    private void first(int piece) {
        LatLon at = faces.inside(piece);
        Optional<Area> district = officialDistricts.at(at);
        if (district.isPresent()) {
            owner[piece] = district.get().code();
            return;
        }
        Optional<Area> regency = officialRegencies.at(at);
        // A region may know no kecamatan of a kabupaten: then the kabupaten itself holds the ground.
        Optional<Area> before = base.findDistrictAt(at).or(() -> base.findRegencyAt(at));
        if (regency.isPresent()) {
            bound[piece] = regency.get().code();
            owner[piece] = before.filter(d -> isIn(d.code(), bound[piece]))
                    .filter(d -> !districts.containsKey(d.code()))
                    .map(Area::code)
                    .orElseGet(() -> base.districtsOfRegency(bound[piece]).isEmpty() ? bound[piece] : null);
        } else if (before.isPresent()) {
            bound[piece] = "";
            boolean lost = isOfficial(before.get().code());
            owner[piece] = lost ? null : before.get().code();
        } else {
            owner[piece] = base.findProvinceAt(at)
                    .map(Area::code)
                    .or(() -> land.at(at).map(l -> NOBODY))
                    .orElse(SEA);
        }
    }

    /** Gives an undecided piece to the neighbour with the longest border; false where none may have it yet. */
    private boolean neighbour(int piece, boolean toOfficial) {
        Map<String, Double> borders = new TreeMap<>();
        double shore = 0;
        for (Faces.Shared side : faces.neighbours(piece)) {
            String other = side.other() == Faces.Shared.NOTHING ? SEA : owner[side.other()];
            if (SEA.equals(other)) {
                shore += side.length();
            } else if (other != null) {
                borders.merge(other, side.length(), Double::sum);
            }
        }
        Optional<String> best = longest(borders, bound[piece], false);
        double all = shore
                + borders.values().stream().mapToDouble(Double::doubleValue).sum();
        // A gap between two official areas reaches the shore too, but only with its ends.
        double least = best.map(borders::get).orElse(ENDS * all);
        if (bound[piece].isEmpty() && shore > least) {
            owner[piece] = SEA;
            return true;
        }
        if (best.isEmpty() && toOfficial) {
            best = longest(borders, bound[piece], true);
        }
        best.ifPresent(code -> owner[piece] = code);
        return best.isPresent();
    }

    private Optional<String> longest(Map<String, Double> borders, String within, boolean official) {
        return borders.entrySet().stream()
                .filter(e -> within.isEmpty() ? official || !isOfficial(e.getKey()) : isIn(e.getKey(), within))
                .filter(e -> official || !districts.containsKey(e.getKey()))
                .max(Map.Entry.comparingByValue())
                .map(Map.Entry::getKey);
    }

    private boolean isOfficial(String code) {
        return districts.containsKey(code)
                || code.length() >= REGENCY_LENGTH && regencies.containsKey(code.substring(0, REGENCY_LENGTH));
    }

    private static boolean isIn(String code, String regency) {
        return code.equals(regency) || code.startsWith(regency + ".");
    }

    /** The layers that have changed; the others are left out. */
    RegionLayers layers() {
        Map<String, List<Integer>> byDistrict = new HashMap<>();
        Map<String, List<Integer>> byRegency = new HashMap<>();
        Map<String, List<Integer>> byProvince = new HashMap<>();
        List<Integer> dry = new ArrayList<>();
        for (int i = 0; i < owner.length; i++) {
            String code = owner[i];
            if (code.equals(SEA)) {
                continue;
            }
            dry.add(i);
            put(byProvince, code.substring(0, Math.min(2, code.length())), i);
            if (code.length() >= REGENCY_LENGTH) {
                put(byRegency, code.substring(0, REGENCY_LENGTH), i);
            }
            if (code.length() > REGENCY_LENGTH) {
                put(byDistrict, code, i);
            }
        }
        List<Geometry> land = new ArrayList<>(Faces.surfaces(faces.together(dry)));
        base.land().stream().filter(g -> !isTouched(g)).forEach(land::add);
        return new RegionLayers(
                land,
                List.of(),
                List.of(),
                List.of(),
                anew(base.provinces(), byProvince, Map.of()),
                anew(base.regencies(), byRegency, regencies),
                anew(base.districts(), byDistrict, districts),
                List.of(),
                List.of(),
                List.of());
    }

    private static void put(Map<String, List<Integer>> byCode, String code, int piece) {
        byCode.computeIfAbsent(code, c -> new ArrayList<>()).add(piece);
    }

    private List<Area> anew(List<Area> areas, Map<String, List<Integer>> pieces, Map<String, Area> official) {
        List<Area> anew = new ArrayList<>();
        for (Area area : areas) {
            List<Integer> own = pieces.getOrDefault(area.code(), List.of());
            if (own.isEmpty() || !isTouched(area.geometry()) && !official.containsKey(area.code())) {
                // Untouched; or wholly within official areas of others, then it keeps what it had.
                anew.add(area);
            } else {
                boolean indicative = area.indicative() && !official.containsKey(area.code());
                anew.add(OfficialAreas.replaced(area, faces.together(own), indicative));
            }
        }
        return anew;
    }
}

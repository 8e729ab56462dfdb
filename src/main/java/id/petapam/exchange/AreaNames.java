package id.petapam.exchange;

import id.petapam.exchange.AreaMatch.Target;
import id.petapam.model.OwnArea;
import id.petapam.model.OwnArea.Level;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.Village;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import org.locationtech.jts.geom.Coordinate;
import org.locationtech.jts.geom.Geometry;
import org.locationtech.jts.operation.overlayng.OverlayNG;
import org.locationtech.jts.operation.overlayng.OverlayNGRobust;

/** The areas of a region by code, by name and by where they lie. */
final class AreaNames {

    /** A village's point may lie this far from its real area, in degrees (about 5 km). */
    private static final double NEAR_VILLAGE = 0.045;

    private final Region region;
    private final Map<String, List<Area>> regencies;

    AreaNames(Region region) {
        this.region = region;
        this.regencies = byKey(region.regencies(), Gazetteer.REGENCY_KIND);
    }

    private static Map<String, List<Area>> byKey(List<Area> areas, Pattern kind) {
        Map<String, List<Area>> byKey = new HashMap<>();
        for (Area area : areas) {
            List<String> names = new ArrayList<>(area.otherNames());
            names.add(area.name());
            names.add(area.shortName());
            names.stream().map(name -> Spelling.placeKey(name, kind)).distinct().forEach(key -> byKey.computeIfAbsent(
                            key, k -> new ArrayList<>())
                    .add(area));
        }
        return byKey;
    }

    /** The area of a Kemendagri code with dots. */
    Optional<Target> byCode(String code) {
        return switch (code.length()) {
            case 5 -> region.regency(code).map(AreaNames::regency);
            case 8 -> region.district(code).map(AreaNames::district);
            case 13 -> region.village(code).map(AreaNames::village);
            default -> Optional.empty();
        };
    }

    static Target regency(Area area) {
        return new Target(area.code(), area.name(), Level.REGENCY);
    }

    static Target district(Area area) {
        return new Target(area.code(), area.shortName(), Level.DISTRICT);
    }

    static Target village(Village village) {
        return new Target(village.code(), village.name(), Level.VILLAGE);
    }

    String nameOf(String regencyCode) {
        return region.regency(regencyCode).map(Area::name).orElse(regencyCode);
    }

    VillageMatcher.Pick<Area> regencies(String name) {
        return VillageMatcher.pick(Spelling.placeKey(name, Gazetteer.REGENCY_KIND), regencies);
    }

    VillageMatcher.Pick<Area> districts(String name, List<String> regencyCodes) {
        List<Area> within = region.districts().stream()
                .filter(d -> regencyCodes.contains(d.parentCode()))
                .toList();
        return VillageMatcher.pick(
                Spelling.placeKey(name, Gazetteer.DISTRICT_KIND), byKey(within, Gazetteer.DISTRICT_KIND));
    }

    VillageMatcher.Pick<Village> villages(String name, List<String> districtCodes) {
        Map<String, List<Village>> byKey = new HashMap<>();
        for (String code : districtCodes) {
            region.villagesOfDistrict(code).forEach(v -> byKey.computeIfAbsent(
                            Spelling.placeKey(v.name(), Gazetteer.VILLAGE_KIND), k -> new ArrayList<>())
                    .add(v));
        }
        return VillageMatcher.pick(Spelling.placeKey(name, Gazetteer.VILLAGE_KIND), byKey);
    }

    List<String> districtsOf(List<String> regencyCodes) {
        return region.districts().stream()
                .filter(d -> regencyCodes.contains(d.parentCode()))
                .map(Area::code)
                .toList();
    }

    List<String> regencyCodes() {
        return region.regencies().stream().map(Area::code).toList();
    }

    /** Whether a name may be that of the area: the same, or with a few letters wrong. */
    boolean isNameOf(String name, Target target) {
        Pattern kind =
                switch (target.level()) {
                    case REGENCY -> Gazetteer.REGENCY_KIND;
                    case DISTRICT -> Gazetteer.DISTRICT_KIND;
                    case VILLAGE -> Gazetteer.VILLAGE_KIND;
                };
        String said = Spelling.placeKey(name, kind);
        List<String> known = new ArrayList<>(List.of(target.name()));
        if (target.level() != Level.VILLAGE) {
            Optional<Area> area =
                    target.level() == Level.REGENCY ? region.regency(target.code()) : region.district(target.code());
            area.ifPresent(a -> {
                known.addAll(a.otherNames());
                known.add(a.name());
                known.add(a.shortName());
            });
        }
        return known.stream().map(k -> Spelling.placeKey(k, kind)).anyMatch(key -> {
            // A kabupaten's name is no misspelling of its neighbour's: OKU, OKU Timur.
            int tolerance = target.level() == Level.REGENCY ? 1 : Math.max(1, key.length() / 4);
            return key.equals(said) || Spelling.distance(said, key, tolerance) <= tolerance;
        });
    }

    /** How far a shape agrees with where the region has the area, 0 ... 1: the shared part of the smaller of the two. */
    double agreement(Target target, Geometry shape) {
        if (target.level() == Level.VILLAGE) {
            Optional<Village> village = region.village(target.code());
            Optional<Geometry> point = village.flatMap(Village::point)
                    .map(p -> shape.getFactory().createPoint(new Coordinate(p.lon(), p.lat())));
            return point.map(p -> shape.isWithinDistance(p, NEAR_VILLAGE) ? 1.0 : 0.0)
                    .orElseGet(() -> village.flatMap(v -> region.district(v.districtCode()))
                            .map(d -> shared(d.geometry(), shape))
                            .orElse(1.0));
        }
        Optional<Area> area =
                target.level() == Level.REGENCY ? region.regency(target.code()) : region.district(target.code());
        return area.map(a -> shared(a.geometry(), shape)).orElse(1.0);
    }

    private static double shared(Geometry a, Geometry b) {
        double smaller = Math.min(a.getArea(), b.getArea());
        return smaller == 0 ? 0 : both(a, b) / smaller;
    }

    /** The surface that two shapes share. */
    private static double both(Geometry a, Geometry b) {
        return a.getEnvelopeInternal().intersects(b.getEnvelopeInternal())
                ? OverlayNGRobust.overlay(a, b, OverlayNG.INTERSECTION).getArea()
                : 0;
    }

    /** The area of a level whose place agrees best with a shape. */
    Optional<Target> byPlace(OwnArea.Level level, Geometry shape) {
        List<Area> areas =
                level == Level.REGENCY ? region.regencies() : level == Level.DISTRICT ? region.districts() : List.of();
        return areas.stream()
                .filter(a -> a.geometry().getEnvelopeInternal().intersects(shape.getEnvelopeInternal()))
                .max(Comparator.comparingDouble(a -> likeness(a.geometry(), shape)))
                .filter(a -> likeness(a.geometry(), shape) > 0.3)
                .map(a -> level == Level.REGENCY ? regency(a) : district(a));
    }

    /** Shared surface by the surface of both together. */
    private static double likeness(Geometry a, Geometry b) {
        double shared = both(a, b);
        return shared / (a.getArea() + b.getArea() - shared);
    }
}

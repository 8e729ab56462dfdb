package id.petapam.workflow.search;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.Plan;
import id.petapam.model.VillageCode;
import id.petapam.region.Area;
import id.petapam.region.Region;
import id.petapam.region.Town;
import id.petapam.region.Village;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/** Names of the whole province and the towns around it: what is found beyond the plan. Never changes. */
final class RegionNames {

    private static final String DISTRICT_WORDS = " Kecamatan Kec";
    private static final String VILLAGE_WORDS = " Desa Kelurahan Kel Ds";
    /** About how far one looks around a village that is not in the plan, degrees. */
    private static final double AROUND = 0.02;

    private record Coded(String code, NamedPlace place) {}

    private final Region region;
    private final Words words;
    private final List<Coded> areas = new ArrayList<>();
    private final List<NamedPlace> towns = new ArrayList<>();

    RegionNames(Region region, Words words) {
        this.region = region;
        this.words = words;
        region.regencies().forEach(this::addRegency);
        region.districts().forEach(this::addDistrict);
        region.villages().forEach(this::addVillage);
        region.towns().forEach(this::addTown);
    }

    /** What the plan has itself is left out. */
    List<NamedPlace> beyond(Plan plan) {
        List<NamedPlace> places = new ArrayList<>(towns);
        for (Coded area : areas) {
            boolean own = plan.districts().containsKey(new DistrictCode(area.code()))
                    || plan.villages().containsKey(new VillageCode(area.code()));
            if (!own) {
                places.add(area.place());
            }
        }
        return places;
    }

    /** "OKU Timur". */
    String regencyName(String code) {
        return region.regency(code).map(Area::shortName).orElse("");
    }

    private void addRegency(Area area) {
        add(area.code(), FoundKind.REGENCY, area.shortName(), () -> area.name(), NameKey.of(besideOf(area)), area);
        for (String other : area.otherNames()) {
            add(area.code(), FoundKind.REGENCY, other, () -> area.name(), NameKey.of(besideOf(area)), area);
        }
    }

    private static String besideOf(Area area) {
        return area.name() + " Kab " + String.join(" ", area.otherNames());
    }

    private void addDistrict(Area area) {
        String regency = regencyName(area.parentCode());
        add(
                area.code(),
                FoundKind.DISTRICT,
                area.shortName(),
                () -> words.say("search.district-of", regency),
                NameKey.of(regency + DISTRICT_WORDS),
                area);
    }

    private void add(String code, FoundKind kind, String label, Supplier<String> where, NameKey beside, Area area) {
        areas.add(new Coded(
                code,
                new NamedPlace(
                        kind,
                        label,
                        where,
                        NameKey.of(label),
                        beside,
                        false,
                        new Target.OfArea(area.bounds()),
                        () -> Optional.of(area.labelPoint()))));
    }

    private void addVillage(Village village) {
        Optional<LatLon> point =
                village.point().or(() -> region.district(village.districtCode()).map(Area::labelPoint));
        point.ifPresent(at -> areas.add(new Coded(
                village.code(),
                new NamedPlace(
                        FoundKind.VILLAGE,
                        village.name(),
                        () -> words.say(
                                "search.village-of", village.districtName(), regencyName(village.regencyCode())),
                        NameKey.of(village.name()),
                        NameKey.of(village.districtName() + " " + regencyName(village.regencyCode()) + VILLAGE_WORDS),
                        false,
                        new Target.OfArea(around(at)),
                        () -> Optional.of(at)))));
    }

    private void addTown(Town town) {
        towns.add(new NamedPlace(
                FoundKind.TOWN,
                town.name(),
                () -> region.findRegencyAt(town.point())
                        .map(area -> words.say("search.town-of", area.shortName()))
                        .orElseGet(() -> words.say("search.town")),
                NameKey.of(town.name()),
                NameKey.NONE,
                false,
                new Target.OfPoint(town.point()),
                () -> Optional.of(town.point())));
    }

    private static Bounds around(LatLon at) {
        return new Bounds(at.lat() - AROUND, at.lon() - AROUND, at.lat() + AROUND, at.lon() + AROUND);
    }
}

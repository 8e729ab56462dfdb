package id.petapam.workflow.search;

import id.petapam.geo.LatLon;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.Person;
import id.petapam.model.PersonalData;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.Site;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.Village;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** What can be found by name in one plan. Made anew when the plan changes; holds names of people, so it is not kept. */
final class PlanNames {

    private static final String DISTRICT_WORDS = " Kecamatan Kec";
    private static final String VILLAGE_WORDS = " Desa Kelurahan Kel Ds";
    /** So many digits of a service number say whose it is. */
    private static final int LEAST_DIGITS = 4;

    private final Plan plan;
    private final Words words;
    private final String regency;
    private final StationNumbers stations;
    private final List<NamedPlace> places = new ArrayList<>();

    /** @param regency how the plan's kabupaten is called; may be empty */
    PlanNames(Plan plan, String regency, Words words) {
        this.plan = plan;
        this.words = words;
        this.regency = regency;
        this.stations = new StationNumbers(plan, words);
        plan.districts().values().forEach(this::add);
        plan.villages().values().forEach(this::add);
        plan.sites().values().forEach(this::add);
        plan.units().values().forEach(this::add);
        plan.persons().values().forEach(this::add);
    }

    Plan plan() {
        return plan;
    }

    List<NamedPlace> places() {
        return places;
    }

    StationNumbers stations() {
        return stations;
    }

    /** People whose service number begins with these digits. */
    List<NamedPlace.Hit> byServiceNumber(String typed) {
        String digits = typed.replaceAll("[\\s.]", "");
        if (digits.length() < LEAST_DIGITS || !digits.chars().allMatch(Character::isDigit)) {
            return List.of();
        }
        List<NamedPlace.Hit> hits = new ArrayList<>();
        for (Person person : plan.persons().values()) {
            plan.personalOf(person)
                    .filter(data -> data.serviceNumber().startsWith(digits))
                    .ifPresent(data -> hits.add(new NamedPlace.Hit(
                            placeOf(person, data),
                            data.serviceNumber().equals(digits) ? NameQuery.EXACT : NameQuery.BEGINNING)));
        }
        return hits;
    }

    private void add(District district) {
        places.add(new NamedPlace(
                FoundKind.DISTRICT,
                district.name(),
                () -> words.say(
                        "search.district-own",
                        regency,
                        plan.index().stationsOf(district.code()).size()),
                NameKey.of(district.name()),
                NameKey.of(regency + DISTRICT_WORDS),
                true,
                new Target.OfDistrict(district.code()),
                () -> stations.middleOf(district.code())));
    }

    private void add(Village village) {
        String district = districtName(village.district());
        List<StationId> there = stations.inVillage(village.code());
        Optional<LatLon> at = village.point().or(() -> stations.middleOf(village.district()));
        Target target = there.isEmpty()
                ? at.<Target>map(Target.OfPoint::new).orElseGet(() -> new Target.OfDistrict(village.district()))
                : new Target.OfStations(there);
        places.add(new NamedPlace(
                FoundKind.VILLAGE,
                village.name(),
                () -> words.say("search.village-own", district, there.size()),
                NameKey.of(village.name()),
                NameKey.of(district + " " + regency + VILLAGE_WORDS),
                true,
                target,
                () -> at));
    }

    private void add(Site site) {
        places.add(new NamedPlace(
                FoundKind.SITE,
                site.name(),
                () -> words.say(site.siteKind()),
                NameKey.of(site.name()),
                NameKey.of(words.say(site.siteKind())),
                true,
                new Target.OfSite(site.id()),
                () -> Optional.of(site.point()).map(PlacedPoint::at)));
    }

    private void add(Unit unit) {
        places.add(new NamedPlace(
                FoundKind.UNIT,
                unit.name(),
                () -> words.say("search.unit-of", words.say(unit.unitKind()), unit.headcount()),
                NameKey.of(unit.name()),
                NameKey.of(words.say(unit.unitKind())),
                true,
                new Target.OfUnit(unit.id()),
                Optional::empty));
    }

    private void add(Person person) {
        plan.personalOf(person)
                .filter(data -> !data.name().isBlank())
                .ifPresent(data -> places.add(placeOf(person, data)));
    }

    private NamedPlace placeOf(Person person, PersonalData data) {
        String unit = Optional.ofNullable(plan.units().get(person.unit()))
                .map(Unit::name)
                .orElse("");
        return new NamedPlace(
                FoundKind.PERSON,
                (person.rank().label() + " " + data.name()).strip(),
                () -> unit,
                NameKey.of(data.name()),
                NameKey.of(person.rank().label() + " " + unit),
                true,
                new Target.OfPerson(person.id()),
                Optional::empty);
    }

    private String districtName(DistrictCode code) {
        return Optional.ofNullable(plan.districts().get(code))
                .map(District::name)
                .orElse("");
    }
}

package id.petapam.workflow.command;

import id.petapam.edit.DivideRayons;
import id.petapam.edit.Edit;
import id.petapam.edit.PutRayon;
import id.petapam.edit.RemoveRayon;
import id.petapam.geo.LatLon;
import id.petapam.model.District;
import id.petapam.model.DistrictCode;
import id.petapam.model.IdSource;
import id.petapam.model.PlacedPoint;
import id.petapam.model.Plan;
import id.petapam.model.Problem;
import id.petapam.model.Rayon;
import id.petapam.model.RayonId;
import id.petapam.model.RuleBook;
import id.petapam.planner.command.DivideDistricts;
import id.petapam.workflow.Applied;
import id.petapam.workflow.OpenedPlan;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Optional;

/** Makes and changes the rayons of a plan. */
public final class ArrangeRayons {

    /** More rayons than these no Polres has. */
    public static final int MOST = 20;

    private final IdSource ids;

    public ArrangeRayons(IdSource ids) {
        this.ids = ids;
    }

    /** How many rayons there are where nothing else is said. */
    public static int usual(RuleBook rules) {
        return rules.whole("R-13.rayons");
    }

    /**
     * Divides all kecamatan of which a place is known into compact rayons of about as many stations. Rayons that are there
     * keep their names and observers as far as their number reaches.
     *
     * @throws Problem if no kecamatan has a place
     */
    public Edit divide(Plan plan, int count) {
        List<DivideDistricts.Place> places = plan.districts().values().stream()
                .flatMap(district -> place(plan, district).stream())
                .toList();
        if (places.isEmpty()) {
            throw Problem.of("command.no-districts");
        }
        List<Rayon> old = List.copyOf(plan.rayons().values());
        List<Rayon> rayons = new ArrayList<>();
        for (List<DistrictCode> members : DivideDistricts.into(places, count)) {
            int i = rayons.size();
            rayons.add(
                    i < old.size()
                            ? new Rayon(old.get(i).id(), old.get(i).name(), members)
                            : new Rayon(newId(), name(i + 1), members));
        }
        return new DivideRayons(rayons);
    }

    /** A rayon more, with the next free number as its name. */
    public Edit add(Plan plan, Collection<DistrictCode> districts) {
        int number = plan.rayons().size() + 1;
        while (byName(plan, name(number)).isPresent()) {
            number++;
        }
        return new PutRayon(new Rayon(newId(), name(number), List.copyOf(districts)));
    }

    /** The rayon of this name with these kecamatan, whether it is there already or not. */
    public Edit put(Plan plan, String name, Collection<DistrictCode> districts) {
        RayonId id = byName(plan, name).map(Rayon::id).orElseGet(this::newId);
        return new PutRayon(new Rayon(id, name, List.copyOf(districts)));
    }

    /** @throws Problem if the plan has none of this name */
    public Edit remove(Plan plan, String name) {
        return new RemoveRayon(require(plan, name).id());
    }

    /** Divides at once on an open plan. */
    public Applied divideNow(OpenedPlan plan, int count) {
        return Applied.to(plan, divide(plan.plan(), count));
    }

    /** Makes or changes a rayon at once on an open plan. */
    public Applied putNow(OpenedPlan plan, String name, Collection<DistrictCode> districts) {
        return Applied.to(plan, put(plan.plan(), name, districts));
    }

    /** Removes a rayon at once from an open plan. */
    public Applied removeNow(OpenedPlan plan, String name) {
        return Applied.to(plan, remove(plan.plan(), name));
    }

    /** @throws Problem if the plan has none of this name or id */
    static Rayon require(Plan plan, String name) {
        return byName(plan, name).orElseThrow(() -> Problem.of("command.unknown-rayon", name));
    }

    /** "3" is Rayon III, too. */
    private static Optional<Rayon> byName(Plan plan, String name) {
        return plan.rayons().values().stream()
                .filter(rayon -> rayon.name().equalsIgnoreCase(name)
                        || rayon.id().value().equals(name)
                        || rayon.name().equalsIgnoreCase("Rayon " + name))
                .findFirst();
    }

    private RayonId newId() {
        return new RayonId(ids.next("rayon"));
    }

    /** "Rayon IV". */
    private static String name(int number) {
        int[] values = {10, 9, 5, 4, 1};
        String[] letters = {"X", "IX", "V", "IV", "I"};
        StringBuilder roman = new StringBuilder("Rayon ");
        int rest = number;
        for (int i = 0; i < values.length; i++) {
            while (rest >= values[i]) {
                roman.append(letters[i]);
                rest -= values[i];
            }
        }
        return roman.toString();
    }

    /** The mean of its stations, else of its villages. */
    private static Optional<DivideDistricts.Place> place(Plan plan, District district) {
        List<LatLon> stations = plan.index().stationsOf(district.code()).stream()
                .flatMap(station -> station.point().map(PlacedPoint::at).stream())
                .toList();
        List<LatLon> points = stations.isEmpty()
                ? plan.villages().values().stream()
                        .filter(village -> village.district().equals(district.code()))
                        .flatMap(village -> village.point().stream())
                        .toList()
                : stations;
        if (points.isEmpty()) {
            return Optional.empty();
        }
        LatLon middle = new LatLon(
                points.stream().mapToDouble(LatLon::lat).average().orElseThrow(),
                points.stream().mapToDouble(LatLon::lon).average().orElseThrow());
        int load = Math.max(1, plan.index().stationsOf(district.code()).size());
        return Optional.of(new DivideDistricts.Place(district.code(), middle, load));
    }
}

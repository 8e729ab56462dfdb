package id.petapam.route;

import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits.Surface;
import id.petapam.region.detail.WaterwayTraits;
import java.util.Collections;
import java.util.EnumMap;
import java.util.Map;
import java.util.SortedMap;
import java.util.TreeMap;
import java.util.function.ToDoubleFunction;

/**
 * Every number of the travel network, by its key in the rule book. A road is travelled at the least of
 * what its class, its surface in this season and its sign allow, never slower than on foot.
 */
public final class TravelNumbers {

    /** What is used where no rule book is at hand; the shipped rule book says the same. */
    private static final SortedMap<String, Double> SHIPPED = shipped();

    private static final TravelNumbers DEFAULTS = new TravelNumbers(SHIPPED);

    private final SortedMap<String, Double> values;
    private final Map<RoadClass, Double> car;
    private final Map<RoadClass, Double> motorcycle;
    private final Map<Vessel, Double> vesselKmh;
    private final Map<Vessel, Double> vesselWidth;
    private final double footKmh;
    private final double meetingMetres;
    private final double bankMetres;
    private final double snapMetres;

    private TravelNumbers(SortedMap<String, Double> values) {
        values.forEach((key, value) -> {
            if (!(value > 0 && value < 1e6)) {
                throw new IllegalArgumentException("a number of travelling that is not above zero: " + key);
            }
        });
        this.values = Collections.unmodifiableSortedMap(new TreeMap<>(values));
        car = byName(RoadClass.class, "R-35.carKmh.");
        motorcycle = byName(RoadClass.class, "R-35.motorcycleKmh.");
        vesselKmh = byName(Vessel.class, "R-35.vesselKmh.");
        snapMetres = values.get("R-35.snapMetres");
        bankMetres = values.get("R-35.bankMetres");
        meetingMetres = values.get("R-35.meetingMetres");
        footKmh = values.get("R-34.walkKmh");
        vesselWidth = byName(Vessel.class, "R-35.vesselWidth.");
    }

    private <E extends Enum<E>> Map<E, Double> byName(Class<E> type, String path) {
        Map<E, Double> found = new EnumMap<>(type);
        for (E name : type.getEnumConstants()) {
            Double value = values.get(path + name);
            if (value != null) {
                found.put(name, value);
            }
        }
        return found;
    }

    public static TravelNumbers defaults() {
        return DEFAULTS;
    }

    /**
     * The numbers of a rule book.
     *
     * @param number gives the number under a key, such as R-35.carKmh.PRIMARY; all of {@link #values} are asked for
     * @throws IllegalArgumentException if one is zero or less
     */
    public static TravelNumbers read(ToDoubleFunction<String> number) {
        SortedMap<String, Double> values = new TreeMap<>();
        SHIPPED.keySet().forEach(key -> values.put(key, number.applyAsDouble(key)));
        return new TravelNumbers(values);
    }

    /** The same with one number changed. */
    public TravelNumbers with(String key, double value) {
        if (!values.containsKey(key)) {
            throw new IllegalArgumentException("no number of travelling: " + key);
        }
        SortedMap<String, Double> changed = new TreeMap<>(values);
        changed.put(key, value);
        return new TravelNumbers(changed);
    }

    /** All numbers by key: km/h, minutes, metres. */
    public SortedMap<String, Double> values() {
        return values;
    }

    /** km/h by car, before the sign at the road is looked at. */
    double carKmh(RoadClass road, Surface surface, boolean wet) {
        return Math.min(car.get(road), surface("car", road, surface, wet));
    }

    double motorcycleKmh(RoadClass road, Surface surface, boolean wet) {
        return Math.min(motorcycle.get(road), surface("motorcycle", road, surface, wet));
    }

    /** Of small roads nothing is known where nothing is said; the large ones are paved, tracks and paths are not. */
    private double surface(String vehicle, RoadClass road, Surface surface, boolean wet) {
        Surface known = surface;
        if (surface == Surface.UNKNOWN && road.compareTo(RoadClass.TERTIARY) <= 0) {
            known = Surface.PAVED;
        } else if (surface == Surface.UNKNOWN && road.compareTo(RoadClass.TRACK) >= 0) {
            known = Surface.EARTH;
        }
        return values.get("R-35." + vehicle + (wet ? "Wet." : "Dry.") + known);
    }

    double footKmh() {
        return footKmh;
    }

    double vesselKmh(Vessel vessel) {
        return vesselKmh.get(vessel);
    }

    /**
     * The fastest boat that a water of this width takes, none on a ditch.
     *
     * @return null where no boat goes
     */
    Vessel vessel(double widthMetres) {
        for (Vessel vessel : Vessel.values()) {
            if (widthMetres >= vesselWidth.get(vessel)) {
                return vessel;
            }
        }
        return null;
    }

    /** Metres taken for a water of which neither a width nor a surface is drawn. */
    double unknownWidth(WaterwayTraits.Kind kind) {
        return values.get("R-35.unknownWidth." + kind);
    }

    double changeMinutes() {
        return values.get("R-34.changeMinutes");
    }

    double ferryMinutes() {
        return values.get("R-34.ferryMinutes");
    }

    double ferryKmh() {
        return values.get("R-35.ferryKmh");
    }

    /** How far a place may lie from the road or path it is reached by. */
    double snapMetres() {
        return snapMetres;
    }

    /** How far a landing may lie from its road and from its water, and a place from the boat that brings one there. */
    double bankMetres() {
        return bankMetres;
    }

    /** How near a road comes to the water where boats are boarded though no landing is drawn. */
    double meetingMetres() {
        return meetingMetres;
    }

    /** Along a road beside the water, boats are boarded about this often. */
    double landingSpacing() {
        return values.get("R-35.landingSpacing");
    }

    @Override
    public boolean equals(Object other) {
        return other instanceof TravelNumbers that && values.equals(that.values);
    }

    @Override
    public int hashCode() {
        return values.hashCode();
    }

    @Override
    public String toString() {
        return values.toString();
    }

    private static SortedMap<String, Double> shipped() {
        SortedMap<String, Double> all = new TreeMap<>();
        all.put("R-34.walkKmh", 4.0);
        all.put("R-34.changeMinutes", 15.0);
        all.put("R-34.ferryMinutes", 20.0);
        double[] car = {80, 50, 45, 40, 40, 30, 25, 15, 20, 15, 10, 10, 10};
        double[] motorcycle = {30, 30, 30, 30, 30, 30, 25, 15, 20, 20, 15, 10, 5};
        for (RoadClass road : RoadClass.values()) {
            all.put("R-35.carKmh." + road, car[road.ordinal()]);
            all.put("R-35.motorcycleKmh." + road, motorcycle[road.ordinal()]);
        }
        surfaces(all, "carDry", 120, 30, 15, 30);
        surfaces(all, "carWet", 120, 20, 8, 20);
        surfaces(all, "motorcycleDry", 30, 30, 25, 30);
        surfaces(all, "motorcycleWet", 30, 20, 10, 20);
        vessel(all, Vessel.SPEEDBOAT, 30, 40);
        vessel(all, Vessel.LONGBOAT, 20, 20);
        vessel(all, Vessel.JUKUNG, 10, 8);
        vessel(all, Vessel.KETEK, 8, 3);
        all.put("R-35.unknownWidth.RIVER", 20.0);
        all.put("R-35.unknownWidth.CANAL", 10.0);
        all.put("R-35.unknownWidth.STREAM", 4.0);
        all.put("R-35.unknownWidth.DRAIN", 4.0);
        all.put("R-35.ferryKmh", 10.0);
        all.put("R-35.snapMetres", 3000.0);
        all.put("R-35.bankMetres", 500.0);
        all.put("R-35.meetingMetres", 60.0);
        all.put("R-35.landingSpacing", 2000.0);
        return all;
    }

    private static void surfaces(
            Map<String, Double> all, String what, double paved, double gravel, double earth, double unknown) {
        all.put("R-35." + what + ".PAVED", paved);
        all.put("R-35." + what + ".GRAVEL", gravel);
        all.put("R-35." + what + ".EARTH", earth);
        all.put("R-35." + what + ".UNKNOWN", unknown);
    }

    private static void vessel(Map<String, Double> all, Vessel vessel, double kmh, double width) {
        all.put("R-35.vesselKmh." + vessel, kmh);
        all.put("R-35.vesselWidth." + vessel, width);
    }
}

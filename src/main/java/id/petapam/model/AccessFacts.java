package id.petapam.model;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;
import java.util.Optional;

/**
 * The geography of one station as the region shows it (domain 11.5): straight lines, and ways over the travel network
 * where the region has one.
 *
 * @param at from where all is measured: the station's own point, or its village's while its own is unknown
 * @param estimated the point is the village's
 * @param polsek the way to the Polsek that serves it; empty where none is known
 * @param polres the way to the Polres
 * @param waterArea what is known about its kecamatan, if it is reached by water
 * @param missingRivers names of rivers along its kecamatan that the region has no line of
 * @param swampSource where it is known from that its kecamatan is swamp in the wet months
 * @param regencyBorders lines to other kabupaten/kota: the nearest one within about 20 km, and all within 2 km
 * @param provinceBorders the same to other provinces
 * @param standsIn the kabupaten/kota whose area holds the point; empty where none does
 * @param bordersKnown false where the region has no area of the owning kabupaten/kota
 * @param declared zones that the region's knowledge declares around the point
 * @param nearest the nearest other station
 */
public record AccessFacts(
        LatLon at,
        boolean estimated,
        Optional<Way> polsek,
        Optional<Way> polres,
        Optional<WaterArea> waterArea,
        List<String> missingRivers,
        Optional<String> swampSource,
        List<Border> regencyBorders,
        List<Border> provinceBorders,
        Optional<Standing> standsIn,
        boolean bordersKnown,
        List<DeclaredZone> declared,
        Nearest nearest) {

    public AccessFacts {
        missingRivers = List.copyOf(missingRivers);
        declared = List.copyOf(declared);
        regencyBorders = List.copyOf(regencyBorders);
        provinceBorders = List.copyOf(provinceBorders);
    }

    /** The same with other ways of the network; the very same where they are equal. */
    public AccessFacts withRoutes(Optional<Route> fromPolsek, Optional<Route> fromPolres) {
        boolean same = polsek.flatMap(Way::route).equals(fromPolsek)
                && polres.flatMap(Way::route).equals(fromPolres);
        return same
                ? this
                : new AccessFacts(
                        at,
                        estimated,
                        polsek.map(way -> way.with(fromPolsek)),
                        polres.map(way -> way.with(fromPolres)),
                        waterArea,
                        missingRivers,
                        swampSource,
                        regencyBorders,
                        provinceBorders,
                        standsIn,
                        bordersKnown,
                        declared,
                        nearest);
    }

    public AccessFacts withNearest(Nearest station) {
        return new AccessFacts(
                at,
                estimated,
                polsek,
                polres,
                waterArea,
                missingRivers,
                swampSource,
                regencyBorders,
                provinceBorders,
                standsIn,
                bordersKnown,
                declared,
                station);
    }

    /**
     * The straight way from a police post to the station.
     *
     * @param name of the post
     * @param estimated where the post stands is an estimate
     * @param rivers rivers that lie between, or very near to an end
     * @param water stretches over lakes, wide rivers or the sea
     * @param route the way over the travel network; empty where the region has none that proves anything
     */
    public record Way(
            String name,
            LatLon from,
            boolean estimated,
            Metres straight,
            List<River> rivers,
            List<Stretch> water,
            Optional<Route> route) {

        public Way {
            rivers = List.copyOf(rivers);
            water = List.copyOf(water);
        }

        /** A straight way; no network is known. */
        public Way(
                String name, LatLon from, boolean estimated, Metres straight, List<River> rivers, List<Stretch> water) {
            this(name, from, estimated, straight, rivers, water, Optional.empty());
        }

        public Way with(Optional<Route> found) {
            return new Way(name, from, estimated, straight, rivers, water, found);
        }

        /** How much of the line runs over water. */
        public Metres overWater() {
            return new Metres(
                    water.stream().mapToDouble(s -> s.length().value()).sum());
        }
    }

    /**
     * A river that lies between the two ends of a way, or so near to one that its bank is in doubt.
     *
     * @param name empty where it is not proven
     * @param between the ends are on two banks, as the river's line has it
     * @param at where the straight line cuts it; its nearest point where it is only near
     * @param bank how far the nearer end is from the river's line
     */
    public record River(Optional<String> name, boolean between, LatLon at, Metres bank) {}

    /** A part of a line. */
    public record Stretch(LatLon from, LatLon to) {

        public Metres length() {
            return from.distanceTo(to);
        }
    }

    /**
     * What is known about a kecamatan as a whole.
     *
     * @param mode AIR or DARAT_AIR
     */
    public record WaterArea(AccessMode mode, String districtName, String source) {}

    /**
     * The nearest border.
     *
     * @param indicative no official area made this line
     * @param line a stretch of it, to draw; empty where it is far
     */
    public record Border(
            String neighbourCode,
            String neighbourName,
            LatLon at,
            Metres distance,
            boolean indicative,
            List<LatLon> line) {

        public Border {
            line = List.copyOf(line);
        }
    }

    /** The area in which the point lies. */
    public record Standing(String code, String name, boolean indicative) {}

    /** A zone that two kabupaten/kota claim or share, estimated. */
    public record DeclaredZone(
            String name, LatLon middle, Metres radius, String firstName, String secondName, String source) {}

    /**
     * The nearest other station.
     *
     * @param distance empty where the plan has no other station with a place
     * @param at where that one stands
     * @param bothSurveyed neither place is an estimate
     * @param companions stations of the same village whose place is unknown too: they may be next to it
     */
    public record Nearest(
            Optional<StationId> station,
            Optional<LatLon> at,
            Optional<Metres> distance,
            boolean bothSurveyed,
            int companions) {

        public static final Nearest UNKNOWN =
                new Nearest(Optional.empty(), Optional.empty(), Optional.empty(), false, 0);
    }
}

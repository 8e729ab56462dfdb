package id.petapam.model;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import java.util.List;
import java.util.Optional;

/**
 * The quickest way over the travel network from a police post to a station, in figures; its line is asked for when it is
 * drawn. Only made where the network is thought complete around both ends, so that it can prove something.
 *
 * @param minutes all of it: parts, changes of mode, waiting, the walks at both ends
 * @param parts in the order of travel
 * @param crossings where it gets over water without a bridge, or goes along water
 * @param bridges all that it goes over, in the order of travel
 * @param single bridges that it cannot do without, or only by a long detour
 * @param walkedFrom from the post to the network, as the crow flies
 * @param walkedTo from the network to the station
 * @param tideDependent a part of it needs the tide
 * @param seasonal a part of it is lost in the wet months
 * @param wetMinutes how long the quickest way takes in the wet months; empty where there is none then
 * @param byLand the way without boat and ferry, for one with crossings; empty where there is none
 * @param source of the network, as the region pack names it
 */
public record Route(
        Minutes minutes,
        List<Part> parts,
        List<Crossing> crossings,
        List<Bridge> bridges,
        List<SingleBridge> single,
        Metres walkedFrom,
        Metres walkedTo,
        boolean tideDependent,
        boolean seasonal,
        Optional<Minutes> wetMinutes,
        Optional<ByLand> byLand,
        String source) {

    public Route {
        parts = List.copyOf(parts);
        crossings = List.copyOf(crossings);
        bridges = List.copyOf(bridges);
        single = List.copyOf(single);
    }

    /**
     * A part in one mode.
     *
     * @param via names of roads or waters in the order they are used; may be empty
     * @param boat of a part by boat
     */
    public record Part(TravelBy by, Metres length, Minutes minutes, List<String> via, Optional<BoatKind> boat) {

        public Part {
            via = List.copyOf(via);
        }
    }

    /**
     * Where a way gets over water without a bridge.
     *
     * @param key names the ferry line or the waterway for good: {@code FERRY:12}
     * @param by FERRY or BOAT
     * @param water name of the river, where known
     * @param from landing where it begins, where it has a name
     * @param to landing where it ends
     * @param at the middle of it
     * @param length on the water
     * @param minutes on the water, waiting included
     */
    public record Crossing(
            String key,
            TravelBy by,
            Optional<String> water,
            Optional<String> from,
            Optional<String> to,
            LatLon at,
            Metres length,
            Minutes minutes) {}

    /**
     * A bridge of the network.
     *
     * @param key names it for good: {@code BRIDGE:34}
     * @param name of the bridge or of the road on it
     * @param water name of what it crosses
     */
    public record Bridge(String key, Optional<String> name, Optional<String> water, LatLon at, Metres length) {}

    /**
     * A bridge that a station hangs on.
     *
     * @param without how long the quickest way takes without it, boats and ferries too; empty where there is none, or
     *     it was not looked for
     * @param byLand how long it takes at least without it where there is another way by land; empty where there is
     *     none
     */
    public record SingleBridge(Bridge bridge, Optional<Minutes> without, Optional<Minutes> byLand) {}

    /**
     * The way without boat and ferry.
     *
     * @param over the bridge of it that is nearest to the crossing it avoids
     * @param fromCrossing how far that bridge is from the crossing
     */
    public record ByLand(Minutes minutes, Metres length, Optional<Bridge> over, Optional<Metres> fromCrossing) {}

    /** The same with what is known of the way by land. */
    public Route with(Optional<ByLand> land) {
        return new Route(
                minutes,
                parts,
                crossings,
                bridges,
                single,
                walkedFrom,
                walkedTo,
                tideDependent,
                seasonal,
                wetMinutes,
                land,
                source);
    }

    /** The same with its time in the wet months. */
    public Route inTheWet(Optional<Minutes> wet) {
        return new Route(
                minutes,
                parts,
                crossings,
                bridges,
                single,
                walkedFrom,
                walkedTo,
                tideDependent,
                seasonal,
                wet,
                byLand,
                source);
    }

    /** The same with the bridges it hangs on. */
    public Route hangingOn(List<SingleBridge> found) {
        return new Route(
                minutes,
                parts,
                crossings,
                bridges,
                found,
                walkedFrom,
                walkedTo,
                tideDependent,
                seasonal,
                wetMinutes,
                byLand,
                source);
    }

    public Metres length() {
        return new Metres(parts.stream().mapToDouble(p -> p.length().value()).sum());
    }

    /** On the water. */
    public Minutes waterMinutes() {
        return new Minutes(parts.stream()
                .filter(p -> p.by().isOnWater())
                .mapToInt(p -> p.minutes().value())
                .sum());
    }

    /** All the rest: on roads, on foot, changing and waiting. */
    public Minutes landMinutes() {
        return new Minutes(Math.max(0, minutes.value() - waterMinutes().value()));
    }

    public boolean isByLand() {
        return parts.stream().noneMatch(p -> p.by().isOnWater());
    }
}

package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.ClosedWay;
import id.petapam.model.Pier;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.Scenario;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.region.Region;
import id.petapam.region.SourceNote;
import id.petapam.route.OwnLanding;
import id.petapam.route.TravelConditions;
import id.petapam.route.TravelNetwork;
import id.petapam.route.TravelNumbers;
import id.petapam.route.TravelTree;
import id.petapam.route.WayKey;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;

/**
 * The travel network as a plan sees it: that of the region with the planner's landings in it, and what he closed. Never
 * changes; safe for several threads.
 */
final class TravelGround {

    private final Region region;
    private final TravelNetwork network;
    private final List<OwnLanding> landings;
    private final TravelNumbers numbers;
    private final Set<WayKey> closed;
    private final double landPreference;
    private final String source;

    private TravelGround(
            Region region,
            TravelNetwork network,
            List<OwnLanding> landings,
            TravelNumbers numbers,
            Set<WayKey> closed,
            double landPreference,
            String source) {
        this.region = region;
        this.network = network;
        this.landings = landings;
        this.numbers = numbers;
        this.closed = closed;
        this.landPreference = landPreference;
        this.source = source;
    }

    /**
     * Empty where the region knows no ways.
     *
     * @param before of which the network is kept where it would be the same
     */
    static Optional<TravelGround> of(Region region, Plan plan, RuleBook rules, Optional<TravelGround> before) {
        if (region.detail().hasNoWays()) {
            return Optional.empty();
        }
        List<OwnLanding> landings = landings(plan);
        TravelNumbers numbers = numbers(rules);
        Set<WayKey> closed = closed(plan);
        double preference = rules.number("R-36.landPreferenceMinutes");
        Optional<TravelGround> same = before.filter(
                b -> b.region.detail() == region.detail() && b.landings.equals(landings) && b.numbers.equals(numbers));
        if (same.filter(b -> b.closed.equals(closed) && b.region == region && b.landPreference == preference)
                .isPresent()) {
            return same;
        }
        TravelNetwork network =
                same.map(b -> b.network).orElseGet(() -> TravelNetwork.build(region.detail(), landings, numbers));
        return Optional.of(new TravelGround(region, network, landings, numbers, closed, preference, source(region)));
    }

    /** Those that the planner added or moved, and his sites that are piers. */
    private static List<OwnLanding> landings(Plan plan) {
        List<OwnLanding> landings = new ArrayList<>();
        for (Pier pier : plan.piers().values()) {
            landings.add(
                    new OwnLanding(pier.id().number(), Optional.of(pier.name()).filter(n -> !n.isBlank()), pier.at()));
        }
        for (Site site : plan.sites().values()) {
            if (site.siteKind() == SiteKind.PIER) {
                landings.add(new OwnLanding(
                        numberOf(site), Optional.of(site.name()), site.point().at()));
            }
        }
        return landings;
    }

    /** A number that is the same after a restart, and far from those that planners' landings have. */
    static long numberOf(Site site) {
        return -1_000_000_000L - (site.id().value().hashCode() & 0xFFFFFFFFL);
    }

    private static Set<WayKey> closed(Plan plan) {
        Set<WayKey> closed = new HashSet<>();
        for (ClosedWay way : plan.closedWays().values()) {
            closed.add(WayKey.parse(way.id().value()));
        }
        return closed;
    }

    /** By how many minutes a way by land may be longer and is taken all the same: boats wait, roads do not. */
    double landPreference() {
        return landPreference;
    }

    /** The numbers of; a rule book from before there was a network lacks some of them. */
    private static TravelNumbers numbers(RuleBook rules) {
        return TravelNumbers.read(key -> rules.values().containsKey(key)
                ? rules.number(key)
                : TravelNumbers.defaults().values().get(key));
    }

    private static String source(Region region) {
        return region.sources().stream()
                .filter(note -> note.layers().contains("road"))
                .findFirst()
                .map(TravelGround::said)
                .orElse(region.title());
    }

    private static String said(SourceNote note) {
        return note.date().isBlank() ? note.origin() : note.origin() + ", " + note.date();
    }

    Region region() {
        return region;
    }

    TravelNetwork network() {
        return network;
    }

    /** Where the network is known from, in words of the pack. */
    String source() {
        return source;
    }

    boolean covers(LatLon place) {
        return region.detail().covers(place);
    }

    /** As one travels today. */
    TravelConditions usual() {
        return new TravelConditions(false, false, false, closed, List.of());
    }

    TravelConditions wet() {
        return new TravelConditions(true, false, false, closed, List.of());
    }

    TravelConditions under(Scenario scenario) {
        Set<WayKey> all = new HashSet<>(closed);
        scenario.closed().forEach(one -> all.add(WayKey.parse(one.way().value())));
        return new TravelConditions(scenario.wet(), scenario.night(), scenario.lowTide(), all, scenario.flooded());
    }

    TravelTree from(LatLon origin, TravelConditions when) {
        return network.from(origin, when);
    }
}

package id.petapam.workflow;

import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessMode;
import id.petapam.model.PollingStation;
import id.petapam.region.Area;
import id.petapam.region.LocalKnowledge;
import id.petapam.region.NearBorder;
import id.petapam.region.Region;
import id.petapam.region.Terrain;
import java.util.List;
import java.util.Optional;

/**
 * The region as a plan sees it, official areas of the plan included, and what it says about the place of a station.
 */
final class Ground {

    private final Terrain terrain;
    private final LocalKnowledge knowledge;
    private final Optional<TravelGround> travel;

    private Ground(Terrain terrain, LocalKnowledge knowledge, Optional<TravelGround> travel) {
        this.terrain = terrain;
        this.knowledge = knowledge;
        this.travel = travel;
    }

    /**
     * The ground of a plan.
     *
     * @param region as the plan sees it, its official areas included
     */
    static Ground of(Region region, LocalKnowledge knowledge) {
        return new Ground(new Terrain(region), knowledge, Optional.empty());
    }

    /** The same with this travel network. */
    Ground with(Optional<TravelGround> network) {
        return travel.equals(network) ? this : new Ground(terrain, knowledge, network);
    }

    /** Empty where the region knows no ways. */
    Optional<TravelGround> travel() {
        return travel;
    }

    /** True where only the travel network differs. */
    boolean isSameLand(Ground other) {
        return terrain == other.terrain && knowledge == other.knowledge;
    }

    Region region() {
        return terrain.region();
    }

    Terrain terrain() {
        return terrain;
    }

    LocalKnowledge knowledge() {
        return knowledge;
    }

    /** Everything about a place but the nearest other station and the ways of the network. */
    AccessFacts facts(PlaceKey key) {
        String district = key.district();
        return new AccessFacts(
                key.at(),
                key.estimated(),
                key.polsek().map(post -> way(key.at(), post)),
                key.polres().map(post -> way(key.at(), post)),
                knowledge
                        .waterArea(district)
                        .map(w -> new AccessFacts.WaterArea(
                                w.whole() ? AccessMode.AIR : AccessMode.DARAT_AIR, districtName(district), w.source())),
                knowledge.missingRivers(district).stream()
                        .map(LocalKnowledge.MissingRiver::name)
                        .toList(),
                knowledge.swamp(district).map(LocalKnowledge.Swamp::source),
                borders(terrain.regencyBorders(key.at(), key.regency())),
                borders(terrain.provinceBorders(key.at(), provinceOf(key.regency()))),
                standing(key),
                region().regency(key.regency()).isPresent(),
                knowledge.zonesAt(key.at()).stream().map(this::declared).toList(),
                AccessFacts.Nearest.UNKNOWN);
    }

    List<AccessFacts.DeclaredZone> declaredZones() {
        return knowledge.zones().stream().map(this::declared).toList();
    }

    private AccessFacts.Way way(LatLon at, PolicePosts.Post post) {
        return new AccessFacts.Way(
                post.name(),
                post.at(),
                post.estimated(),
                at.distanceTo(post.at()),
                terrain.rivers(at, post.at()).stream()
                        .map(r -> new AccessFacts.River(r.name(), r.between(), r.at(), r.bank()))
                        .toList(),
                terrain.water(at, post.at()).stream()
                        .map(w -> new AccessFacts.Stretch(w.from(), w.to()))
                        .toList());
    }

    private static List<AccessFacts.Border> borders(List<NearBorder> near) {
        return near.stream().map(Ground::border).toList();
    }

    private static AccessFacts.Border border(NearBorder border) {
        return new AccessFacts.Border(
                border.neighbour().code(),
                border.neighbour().shortName(),
                border.at(),
                border.distance(),
                border.indicative(),
                border.stretch());
    }

    /** The kabupaten/kota around the place, or the province where it lies in one that the region has no kabupaten of. */
    private Optional<AccessFacts.Standing> standing(PlaceKey key) {
        Optional<Area> own = region().regency(key.regency());
        return region().findRegencyAt(key.at())
                .or(() ->
                        region().findProvinceAt(key.at()).filter(p -> !p.code().equals(provinceOf(key.regency()))))
                .map(area -> new AccessFacts.Standing(
                        area.code(),
                        area.shortName(),
                        area.indicative() && own.map(Area::indicative).orElse(true)));
    }

    private AccessFacts.DeclaredZone declared(LocalKnowledge.DeclaredZone zone) {
        return new AccessFacts.DeclaredZone(
                zone.name(),
                zone.middle(),
                zone.radius(),
                regencyName(zone.firstRegency()),
                regencyName(zone.secondRegency()),
                zone.source());
    }

    private String regencyName(String code) {
        return region().regency(code).map(Area::shortName).orElse(code);
    }

    private String districtName(String code) {
        return region().district(code).map(Area::shortName).orElse(code);
    }

    private static String provinceOf(String regencyCode) {
        return regencyCode.substring(0, Math.min(2, regencyCode.length()));
    }

    /** What the answer about a place depends on. */
    record PlaceKey(
            LatLon at,
            boolean estimated,
            String regency,
            String district,
            Optional<PolicePosts.Post> polsek,
            Optional<PolicePosts.Post> polres) {

        static Optional<PlaceKey> of(PollingStation station, Optional<LatLon> place, PolicePosts posts) {
            return place.map(at -> new PlaceKey(
                    at,
                    station.isEstimated(),
                    station.regencyCode(),
                    station.district().map(d -> d.value()).orElse(""),
                    posts.polsek(station.district(), at),
                    posts.polres(station.regencyCode(), at)));
        }
    }
}

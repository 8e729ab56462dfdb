package id.petapam.tiles;

import id.petapam.map.CoverLook;
import id.petapam.map.FineMap;
import id.petapam.map.FineSpot;
import id.petapam.map.RoadLook;
import id.petapam.map.RoadRank;
import id.petapam.map.WaterLook;
import id.petapam.region.Region;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.PlacePoint;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/** Turns the fine layers of a region pack into what the map draws; vertices are not copied. */
final class RegionFineMap {

    private RegionFineMap() {}

    /** Empty for a pack without fine layers. */
    static Optional<FineMap> of(Region region) {
        Detail detail = region.detail();
        boolean empty = detail.hasNoWays()
                && detail.waters().size() == 0
                && detail.covers().size() == 0
                && detail.places().isEmpty()
                && detail.landings().isEmpty();
        return empty ? Optional.empty() : Optional.of(made(region, detail));
    }

    private static FineMap made(Region region, Detail detail) {
        return new FineMap(new FineMap.Layers(
                DetailLines.of(detail.roads(), RegionFineMap::road),
                DetailLines.of(detail.waterways(), RegionFineMap::waterway),
                DetailLines.of(detail.ferries(), ferry -> 0),
                DetailSurfaces.of(detail.waters(), RegionFineMap::water),
                DetailSurfaces.of(
                        detail.covers(), kind -> CoverLook.valueOf(kind.name()).ordinal()),
                spots(region, detail)));
    }

    private static int road(RoadTraits traits) {
        return new RoadLook(
                        RoadRank.valueOf(traits.roadClass().name()),
                        RoadLook.Structure.valueOf(traits.structure().name()),
                        traits.season() == RoadTraits.Season.DRY_ONLY,
                        traits.link())
                .code();
    }

    private static int waterway(WaterwayTraits traits) {
        WaterLook.Kind kind = traits.tunnel()
                ? WaterLook.Kind.HIDDEN
                : WaterLook.Kind.valueOf(traits.kind().name());
        return WaterLook.of(kind, traits.widthMetres(), traits.intermittent()).code();
    }

    private static int water(WaterTraits traits) {
        WaterLook.Kind kind = traits.kind() == WaterTraits.Kind.RIVER ? WaterLook.Kind.RIVER : WaterLook.Kind.LAKE;
        return WaterLook.of(kind, 0, traits.intermittent()).code();
    }

    private static List<FineSpot> spots(Region region, Detail detail) {
        KnownNames known = KnownNames.of(region);
        List<FineSpot> spots = new ArrayList<>();
        for (PlacePoint place : detail.places()) {
            if (known.has(place)) {
                continue;
            }
            spots.add(new FineSpot(
                    place.name(),
                    FineSpot.Kind.valueOf(place.kind().name()),
                    whole(place.at().lat()),
                    whole(place.at().lon()),
                    place.population()));
        }
        for (Landing landing : detail.landings()) {
            spots.add(new FineSpot(
                    landing.name().orElse(""),
                    FineSpot.Kind.valueOf(landing.kind().name()),
                    whole(landing.at().lat()),
                    whole(landing.at().lon()),
                    0));
        }
        return spots;
    }

    private static int whole(double degrees) {
        return (int) Math.round(degrees * LineTable.UNIT);
    }
}

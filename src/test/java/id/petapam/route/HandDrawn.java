package id.petapam.route;

import id.petapam.geo.LatLon;
import id.petapam.region.detail.CoverKind;
import id.petapam.region.detail.Detail;
import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.Landing;
import id.petapam.region.detail.LineTable;
import id.petapam.region.detail.RoadClass;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.OneWay;
import id.petapam.region.detail.RoadTraits.Season;
import id.petapam.region.detail.RoadTraits.Structure;
import id.petapam.region.detail.RoadTraits.Surface;
import id.petapam.region.detail.SurfaceTable;
import id.petapam.region.detail.WaterTraits;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.detail.WaterwayTraits.Kind;
import id.petapam.region.detail.WaterwayTraits.Stated;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * A river country drawn by hand, in kilometres east and north of a point:
 *
 * <pre>
 *                        D (5,5)  village behind one bridge
 *                        |
 *   (-10,3)--I=========bridge 12=======(10,3)   Kanal Contoh, 20 m: longboats
 *     ||   (-8,3)        |
 *     ||   island        |
 *     ||      (-5,1)--A--(5,1)                  Jalan Seberang
 *     ||        |        |
 *  ===++======ferry====bridge 10=======         Sungai Contoh, 60 m: speedboats
 *               |        |
 *        (-6)-(-5)-(-2)-P-(2)-(3)-(5)-(10)      Jalan Raya at north -1, post P at 0
 *         |         :    one-way at 2
 *         |         :    dry-season road at -2
 *       (-6,-4)--W(-2,-4)
 * </pre>
 */
final class HandDrawn {

    static final LatLon ZERO = new LatLon(-3, 104);
    static final LatLon POST = at(0, -1);

    final LineTable.Builder<RoadTraits> roads = LineTable.builder();
    final LineTable.Builder<WaterwayTraits> waterways = LineTable.builder();
    final LineTable.Builder<FerryTraits> ferries = LineTable.builder();
    final SurfaceTable.Builder<WaterTraits> waters = SurfaceTable.builder();
    final List<Landing> landings = new ArrayList<>();

    /** A place so many kilometres east and north. */
    static LatLon at(double east, double north) {
        return ZERO.offset(east * 1000, north * 1000);
    }

    static HandDrawn country() {
        RoadTraits main = paved(RoadClass.SECONDARY);
        RoadTraits small = RoadTraits.of(RoadClass.UNCLASSIFIED);
        HandDrawn map = new HandDrawn();
        map.road(1, "Jalan Raya", main, -10, -1, -6, -1, -5, -1, -2, -1, 0, -1, 2, -1, 3, -1, 5, -1, 10, -1);
        map.road(9, "Jalan Raya", main, 5, -1, 5, -0.1);
        map.road(10, "Jembatan Contoh", main.with(Structure.BRIDGE), 5, -0.1, 5, 0.1);
        map.road(11, "Jalan Seberang", main, 5, 0.1, 5, 1);
        map.road(2, "Jalan Seberang", main, 5, 1, 0, 1, -5, 1, -5, 0.1);
        map.road(3, "Jalan Dermaga", main, -5, -1, -5, -0.1);
        map.road(4, "Jalan Ujung", main, 5, 1, 5, 2.9);
        map.road(12, "Jalan Ujung", main.with(Structure.BRIDGE), 5, 2.9, 5, 3.1);
        map.road(13, "Jalan Ujung", main, 5, 3.1, 5, 5);
        map.road(5, "Jalan Satu Arah", oneWay(RoadTraits.of(RoadClass.RESIDENTIAL)), 2, -1, 2, -2);
        map.road(6, "Jalan Balik", RoadTraits.of(RoadClass.RESIDENTIAL), 2, -2, 3, -2, 3, -1);
        map.road(7, "Jalan Kemarau", dryOnly(), -2, -1, -2, -4);
        map.road(8, "Jalan Lingkar", small, -6, -1, -6, -4, -2, -4);
        map.road(14, null, RoadTraits.of(RoadClass.FOOTWAY), -8, 3.03, -8, 3.5);
        map.water(20, "Sungai Contoh", WaterwayTraits.of(Kind.RIVER, 60), -20, 0, -10, 0, 20, 0);
        map.water(21, "Kanal Contoh", WaterwayTraits.of(Kind.CANAL, 20), -10, 0, -10, 3, 10, 3);
        map.ferry(30, "Penyeberangan Contoh", new FerryTraits(10, true, true), -5, -0.1, -5, 0.1);
        map.landings.add(new Landing(77, Optional.of("Dermaga Contoh"), Landing.Kind.PIER, at(-5, -0.1)));
        return map;
    }

    static RoadTraits paved(RoadClass roadClass) {
        return surfaced(RoadTraits.of(roadClass), Surface.PAVED);
    }

    static RoadTraits surfaced(RoadTraits t, Surface surface) {
        return new RoadTraits(
                t.roadClass(),
                surface,
                t.structure(),
                t.oneWay(),
                t.car(),
                t.motorcycle(),
                t.foot(),
                t.maxSpeedKmh(),
                t.season(),
                t.link());
    }

    static RoadTraits oneWay(RoadTraits t) {
        return new RoadTraits(
                t.roadClass(),
                t.surface(),
                t.structure(),
                OneWay.FORWARD,
                t.car(),
                t.motorcycle(),
                t.foot(),
                t.maxSpeedKmh(),
                t.season(),
                t.link());
    }

    static RoadTraits dryOnly() {
        return new RoadTraits(
                RoadClass.TRACK,
                Surface.EARTH,
                Structure.NONE,
                OneWay.BOTH,
                true,
                true,
                true,
                0,
                Season.DRY_ONLY,
                false);
    }

    static WaterwayTraits tidal(Kind kind, int width) {
        return new WaterwayTraits(kind, width, Stated.UNKNOWN, true, false, false);
    }

    HandDrawn road(long id, String name, RoadTraits traits, double... eastNorth) {
        line(roads, id, name, traits, eastNorth);
        return this;
    }

    HandDrawn water(long id, String name, WaterwayTraits traits, double... eastNorth) {
        line(waterways, id, name, traits, eastNorth);
        return this;
    }

    HandDrawn ferry(long id, String name, FerryTraits traits, double... eastNorth) {
        line(ferries, id, name, traits, eastNorth);
        return this;
    }

    private static <T> void line(LineTable.Builder<T> into, long id, String name, T traits, double... eastNorth) {
        for (int i = 0; i < eastNorth.length; i += 2) {
            into.vertex(at(eastNorth[i], eastNorth[i + 1]));
        }
        into.line(id, Optional.ofNullable(name), traits);
    }

    Detail detail() {
        return new Detail(
                roads.build(),
                waterways.build(),
                ferries.build(),
                waters.build(),
                SurfaceTable.<CoverKind>empty(),
                landings,
                List.of(),
                List.of());
    }

    TravelNetwork network() {
        return TravelNetwork.build(detail(), List.of(), TravelNumbers.defaults());
    }
}

package id.petapam.route;

import id.petapam.region.detail.FerryTraits;
import id.petapam.region.detail.RoadTraits;
import id.petapam.region.detail.RoadTraits.OneWay;
import id.petapam.region.detail.RoadTraits.Season;
import id.petapam.region.detail.WaterwayTraits;
import id.petapam.region.detail.WaterwayTraits.Stated;
import java.util.Arrays;

/**
 * A way of travelling along an edge in one of its directions: all edges of one type take the same time a metre. There
 * are few of them, so that conditions change a small table and not half a million edges.
 */
sealed interface WayType {

    /** Modes are counted: 0 car, 1 motorcycle, 2 on foot, 3 boat. */
    int CAR = 0;

    int MOTORCYCLE = 1;
    int FOOT = 2;
    int BOAT = 3;
    int MODES = 4;

    /** Time a centimetre in ms of each mode where it goes at all: closed for all here. */
    double CLOSED = -1;

    /** Sets the ms a centimetre of the modes that go here; all are closed before. */
    void paces(TravelNumbers numbers, TravelConditions when, double[] paces);

    /** ms that are added once. */
    default double fixedMillis(TravelNumbers numbers) {
        return 0;
    }

    static double pace(double kmh) {
        return 36 / kmh;
    }

    /** What is said of nothing: an edge that is closed. */
    record Closed() implements WayType {
        @Override
        public void paces(TravelNumbers numbers, TravelConditions when, double[] paces) {
            Arrays.fill(paces, CLOSED);
        }
    }

    /** A road; backward: against the order of its vertices. */
    record Road(RoadTraits traits, boolean backward) implements WayType {

        static Road of(RoadTraits traits, boolean backward) {
            return new Road(traits, backward);
        }

        boolean against() {
            return traits.oneWay() == (backward ? OneWay.FORWARD : OneWay.BACKWARD);
        }

        @Override
        public void paces(TravelNumbers numbers, TravelConditions when, double[] paces) {
            if (when.wet() && traits.season() == Season.DRY_ONLY) {
                return;
            }
            double foot = numbers.footKmh();
            double sign = traits.maxSpeedKmh() > 0 ? traits.maxSpeedKmh() : Double.MAX_VALUE;
            if (traits.foot()) {
                paces[FOOT] = pace(foot);
            }
            if (traits.car() && !against()) {
                double kmh = numbers.carKmh(traits.roadClass(), traits.surface(), when.wet());
                paces[CAR] = pace(Math.max(foot, Math.min(kmh, sign)));
            }
            if (traits.motorcycle() && !against()) {
                double kmh = numbers.motorcycleKmh(traits.roadClass(), traits.surface(), when.wet());
                paces[MOTORCYCLE] = pace(Math.max(foot, Math.min(kmh, sign)));
            }
        }
    }

    /** A river or canal that a vessel goes on. */
    record Water(Vessel vessel, boolean tidal, boolean intermittent) implements WayType {

        static boolean goes(WaterwayTraits traits) {
            boolean wide = traits.kind() == WaterwayTraits.Kind.RIVER || traits.kind() == WaterwayTraits.Kind.CANAL;
            return !traits.tunnel() && traits.boat() != Stated.NO && (wide || traits.boat() == Stated.YES);
        }

        boolean open(TravelConditions when) {
            return !when.night() && !(tidal && when.lowTide()) && !(intermittent && !when.wet());
        }

        @Override
        public void paces(TravelNumbers numbers, TravelConditions when, double[] paces) {
            if (open(when)) {
                paces[BOAT] = pace(numbers.vesselKmh(vessel));
            }
        }
    }

    /**
     * A ferry line.
     *
     * @param lengthCm of the whole line, over which the stated minutes are spread
     * @param boarding one boards here: the edge leaves the land
     */
    record Ferry(FerryTraits traits, int lengthCm, boolean boarding) implements WayType {

        @Override
        public void paces(TravelNumbers numbers, TravelConditions when, double[] paces) {
            if (when.night()) {
                return;
            }
            double pace = traits.minutes() > 0
                    ? traits.minutes() * 60_000.0 / Math.max(1, lengthCm)
                    : pace(numbers.ferryKmh());
            paces[FOOT] = pace;
            if (traits.car()) {
                paces[CAR] = pace;
            }
            if (traits.motorcycle()) {
                paces[MOTORCYCLE] = pace;
            }
        }

        @Override
        public double fixedMillis(TravelNumbers numbers) {
            return boarding ? numbers.ferryMinutes() * 60_000 : 0;
        }
    }

    /** Between the land and a boat, walked; open where the boat's water is. */
    record Boarding(Water water) implements WayType {

        @Override
        public void paces(TravelNumbers numbers, TravelConditions when, double[] paces) {
            if (water.open(when)) {
                paces[BOAT] = pace(numbers.footKmh());
            }
        }
    }
}

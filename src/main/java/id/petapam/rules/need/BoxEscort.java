package id.petapam.rules.need;

import id.petapam.model.AccessMode;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.RuleBook;
import id.petapam.model.StatedFact;
import java.util.List;

/**
 * what it takes to bring the boxes of one kecamatan from the KPU store to its PPK: boxes = stations x boxes per
 * station, trucks or boats by what one carries, 6 officers for a truck (Musi Rawas 2024), 2 for a boat.
 *
 * @param byWater the boxes go by boat: stated for the kecamatan, else where most of its stations are stated to be
 *     reached by water only
 * @param vehicles trucks or boats, each making the way once
 * @param day days from Hari H, water first: -7
 */
public record BoxEscort(
        DistrictCode district, int stations, int boxes, boolean byWater, int vehicles, Headcount escorts, int day) {

    /** Begins the keys that say how boxes get into a kecamatan: {@code R-33.by.16.02.11 = WATER}. */
    public static final String BY = "R-33.by.";

    public static final String WATER = "WATER";
    public static final String LAND = "LAND";

    public static BoxEscort of(Plan plan, DistrictCode district) {
        RuleBook rules = plan.rules();
        List<PollingStation> stations = plan.index().stationsOf(district);
        int boxes = stations.size() * boxesPerStation(plan);
        boolean water = byWater(plan, district, stations);
        int load = Math.max(1, water ? rules.whole("R-33.boatBoxes", 60) : rules.whole("R-33.truckBoxes", 200));
        int vehicles = (boxes + load - 1) / load;
        int each = water ? rules.whole("R-33.perBoat", 2) : rules.whole("R-33.perTruck", 6);
        int day = -(water ? rules.whole("R-33.waterDays", 7) : rules.whole("R-33.landDays", 4));
        return new BoxEscort(district, stations.size(), boxes, water, vehicles, Headcount.of(vehicles * each), day);
    }

    /** Ballot boxes of one station: one for each vote (five in a Pemilu, two in a Pilkada of governor and regent). */
    public static int boxesPerStation(Plan plan) {
        int usual =
                switch (plan.header().operationType()) {
                    case PEMILU -> 5;
                    case PILKADA -> 2;
                    default -> 1;
                };
        return plan.rules().whole("R-33.boxes." + plan.header().operationType(), usual);
    }

    /** The last day on which boxes may reach a station: -1 is H-1. */
    public static int latestDay(RuleBook rules) {
        return -rules.whole("R-33.latestDays", 1);
    }

    private static boolean byWater(Plan plan, DistrictCode district, List<PollingStation> stations) {
        String said = plan.rules().values().get(BY + district.value());
        if (said != null) {
            return said.equals(WATER);
        }
        long water = stations.stream()
                .filter(station -> station.stated()
                        .find(StatedFact.ACCESS_MODE)
                        .filter(AccessMode.AIR.name()::equals)
                        .isPresent())
                .count();
        return water * 2 > stations.size();
    }
}

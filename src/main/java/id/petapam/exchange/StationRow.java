package id.petapam.exchange;

import id.petapam.exchange.VillageMatcher.PlaceText;
import id.petapam.model.StatedFact;
import id.petapam.model.VulnerabilityClass;
import java.util.Map;
import java.util.Optional;

/**
 * One row of a station list, read but not yet compared with the plan.
 *
 * @param place what it says about its place
 * @param number 1 ... 999
 * @param basis basis of the class, may be empty
 * @param facts what the row states about the station
 */
record StationRow(
        TableRow row,
        PlaceText place,
        int number,
        String name,
        String address,
        Optional<Integer> voters,
        StationPoint point,
        Optional<VulnerabilityClass> value,
        String basis,
        Map<StatedFact, String> facts) {}

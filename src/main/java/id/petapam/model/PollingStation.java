package id.petapam.model;

import java.util.List;
import java.util.Optional;

/**
 * A polling station (TPS). Holds no voter: only how many are registered.
 *
 * @param id never changes, even when number or village are corrected
 * @param village empty while the village of a list could not be recognised
 * @param district kecamatan, known even where the village is not; empty if neither is
 * @param regencyCode the kabupaten/kota that owns the station; it may stand in another one
 * @param number 1 ... 999; KPU's special locations start at 901
 * @param name as people call it, where it is more than its number; may be empty
 * @param registeredVoters how many, empty if unknown
 * @param point empty while it waits in the tray of stations without a place
 * @param decision empty while the class is undecided: counts as KURANG_RAWAN in the need, shown apart
 * @param earlierDecisions newest first
 * @param stated what the planner states about it
 */
public record PollingStation(
        StationId id,
        Optional<VillageCode> village,
        Optional<DistrictCode> district,
        String regencyCode,
        int number,
        String name,
        String address,
        Optional<Integer> registeredVoters,
        Optional<PlacedPoint> point,
        Optional<PlacedPoint> fallback,
        Optional<ClassDecision> decision,
        List<ClassDecision> earlierDecisions,
        StatedFacts stated)
        implements Entity {

    public PollingStation {
        earlierDecisions = List.copyOf(earlierDecisions);
    }

    /** First number of KPU's special locations. */
    public static final int FIRST_SPECIAL_NUMBER = 901;

    /** The class that counts in the need: an undecided station counts as KURANG_RAWAN. */
    public VulnerabilityClass countedClass() {
        return decision.map(ClassDecision::value).orElse(VulnerabilityClass.KURANG_RAWAN);
    }

    public boolean isUndecided() {
        return decision.isEmpty();
    }

    /** True where the point is missing or stands for the village only. */
    public boolean isEstimated() {
        return point.map(PlacedPoint::isEstimated).orElse(true);
    }

    /** The number as it is written on lists: 001. */
    public String numberText() {
        return String.format("%03d", number);
    }

    public PollingStation withPoint(Optional<PlacedPoint> newPoint) {
        return new PollingStation(
                id,
                village,
                district,
                regencyCode,
                number,
                name,
                address,
                registeredVoters,
                newPoint,
                fallback,
                decision,
                earlierDecisions,
                stated);
    }

    public PollingStation withFallback(Optional<PlacedPoint> newFallback) {
        return new PollingStation(
                id,
                village,
                district,
                regencyCode,
                number,
                name,
                address,
                registeredVoters,
                point,
                newFallback,
                decision,
                earlierDecisions,
                stated);
    }

    /** The same with a new decision; the one before goes into the history of the class. */
    public PollingStation decided(ClassDecision newDecision) {
        List<ClassDecision> history = decision.map(old -> {
                    List<ClassDecision> longer = new java.util.ArrayList<>();
                    longer.add(old);
                    longer.addAll(earlierDecisions);
                    return List.copyOf(longer);
                })
                .orElse(earlierDecisions);
        return new PollingStation(
                id,
                village,
                district,
                regencyCode,
                number,
                name,
                address,
                registeredVoters,
                point,
                fallback,
                Optional.of(newDecision),
                history,
                stated);
    }

    public PollingStation withStated(StatedFacts newStated) {
        return new PollingStation(
                id,
                village,
                district,
                regencyCode,
                number,
                name,
                address,
                registeredVoters,
                point,
                fallback,
                decision,
                earlierDecisions,
                newStated);
    }

    public PollingStation withList(String newName, String newAddress, Optional<Integer> newVoters) {
        return new PollingStation(
                id,
                village,
                district,
                regencyCode,
                number,
                newName,
                newAddress,
                newVoters,
                point,
                fallback,
                decision,
                earlierDecisions,
                stated);
    }

    public PollingStation withPlace(
            Optional<VillageCode> newVillage, Optional<DistrictCode> newDistrict, int newNumber) {
        return new PollingStation(
                id,
                newVillage,
                newDistrict,
                regencyCode,
                newNumber,
                name,
                address,
                registeredVoters,
                point,
                fallback,
                decision,
                earlierDecisions,
                stated);
    }

    @Override
    public EntityKind kind() {
        return EntityKind.STATION;
    }
}

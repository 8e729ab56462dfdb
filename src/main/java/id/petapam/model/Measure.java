package id.petapam.model;

/** One thing that a scenario changes of the plan itself, beside the conditions of travel. */
public sealed interface Measure {

    /**
     * People of a unit are not there.
     *
     * @param people how many, 1 or more
     */
    record UnitPulled(UnitId unit, Headcount people) implements Measure {}

    /**
     * Vehicles or vessels are lost.
     *
     * @param count how many, 1 or more
     */
    record VehicleLost(VehicleId vehicle, int count) implements Measure {}

    /** Trouble at a site has reached a stage (Sispamkota). */
    record Trouble(SiteId site, Situation situation) implements Measure {}

    /**
     * A class has another number of stations per pair in one kecamatan.
     *
     * @param stations n of 2:n, 1 or more
     */
    record DistrictPattern(DistrictCode district, VulnerabilityClass value, int stations) implements Measure {}

    /**
     * A class has another number of stations per pair in the whole plan.
     *
     * @param stations n of 2:n, 1 or more
     */
    record PlanPattern(VulnerabilityClass value, int stations) implements Measure {}

    /**
     * More Polri from outside, all of them ready.
     *
     * @param source "BKO Polda"
     */
    record ExtraForce(String source, Headcount people) implements Measure {}

    /**
     * Another share is kept as reserve.
     *
     * @param percent 0 to 100
     */
    record ReserveShare(int percent) implements Measure {}
}

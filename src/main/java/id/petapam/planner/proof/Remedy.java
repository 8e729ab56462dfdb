package id.petapam.planner.proof;

import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.Phrase;
import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/**
 * Something that makes the need fit, or fit better, with what it does.
 *
 * @param newStations n for KURANG_RAWAN by kecamatan; others stay as they are
 * @param fromReserve officers taken out of the reserve
 * @param reinforcement officers that have to come as BKO
 * @param required officers after it, by R-01 of the plan changed like this
 * @param available officers after it
 * @param unusual some n is larger than any that has been used
 * @param text what to do and what it does, in one sentence
 */
public record Remedy(
        Kind kind,
        Map<DistrictCode, Integer> newStations,
        Headcount fromReserve,
        Headcount reinforcement,
        Headcount required,
        Headcount available,
        boolean unusual,
        Phrase text) {

    /** What is done. */
    public enum Kind {
        /** Officers out of the reserve. */
        RESERVE,
        /** A larger n in as few kecamatan as can be. */
        FEWEST_KECAMATAN,
        /** The largest n as small as can be, in as few kecamatan as that allows. */
        MILDEST,
        /** One larger n in every kecamatan. */
        EVERYWHERE,
        /** The largest n that has been used in every kecamatan, and BKO for the rest. */
        EVERYWHERE_AND_REINFORCEMENT,
        /** BKO alone. */
        REINFORCEMENT
    }

    public Remedy {
        newStations = Collections.unmodifiableMap(new TreeMap<>(newStations));
    }

    /** Available less required: 0 or more where it is enough. */
    public Headcount balance() {
        return available.minus(required);
    }

    public boolean isEnough() {
        return !balance().isNegative();
    }
}

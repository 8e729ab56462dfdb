package id.petapam.exchange;

import id.petapam.region.Village;
import java.util.List;
import java.util.Optional;

/**
 * Which village a row means.
 *
 * @param village the village, or the proposal for GUESSED
 * @param districtCode kecamatan where it is known; also for an unknown village
 * @param regencyCode kabupaten/kota where it is known
 * @param candidates names to choose from, for AMBIGUOUS
 */
record PlaceMatch(
        Kind kind,
        Optional<Village> village,
        Optional<String> districtCode,
        Optional<String> regencyCode,
        List<Village> candidates) {

    enum Kind {
        EXACT,
        /** By code, but the name beside it is another one. */
        CODE_OTHER_NAME,
        GUESSED,
        AMBIGUOUS,
        UNKNOWN,
        UNKNOWN_REGENCY,
        OTHER_REGENCY
    }

    static PlaceMatch of(Kind kind, Village village) {
        return new PlaceMatch(
                kind,
                Optional.of(village),
                Optional.of(village.districtCode()),
                Optional.of(village.regencyCode()),
                List.of());
    }

    static PlaceMatch ambiguous(List<Village> candidates) {
        return new PlaceMatch(Kind.AMBIGUOUS, Optional.empty(), Optional.empty(), Optional.empty(), candidates);
    }

    static PlaceMatch without(Kind kind, Optional<String> districtCode, Optional<String> regencyCode) {
        return new PlaceMatch(kind, Optional.empty(), districtCode, regencyCode, List.of());
    }
}

package id.petapam.exchange;

import id.petapam.model.OwnArea;
import java.util.Optional;

/**
 * Which area of the region a feature means.
 *
 * @param target the area, or the proposal for GUESSED
 * @param elsewhere name or code of the kabupaten it belongs to, for ELSEWHERE
 */
record AreaMatch(Kind kind, Optional<Target> target, String elsewhere) {

    enum Kind {
        EXACT,
        /** The name was taken, for the code beside it means something else: BPS counts otherwise than Kemendagri. */
        NAME_NOT_CODE,
        /** The code was taken, for the name beside it fits nothing. */
        CODE_NOT_NAME,
        GUESSED,
        AMBIGUOUS,
        UNKNOWN,
        ELSEWHERE
    }

    /** An area of the region. */
    record Target(String code, String name, OwnArea.Level level) {}

    static AreaMatch of(Kind kind, Target target) {
        return new AreaMatch(kind, Optional.of(target), "");
    }

    static AreaMatch none(Kind kind) {
        return new AreaMatch(kind, Optional.empty(), "");
    }

    static AreaMatch elsewhere(String where) {
        return new AreaMatch(Kind.ELSEWHERE, Optional.empty(), where);
    }
}

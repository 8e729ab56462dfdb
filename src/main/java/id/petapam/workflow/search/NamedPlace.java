package id.petapam.workflow.search;

import id.petapam.geo.LatLon;
import java.util.Comparator;
import java.util.Optional;
import java.util.function.Supplier;

/**
 * Something with a name that can be found.
 *
 * @param where in words; only asked for what is shown
 * @param beside words that may be typed with the name: the kecamatan, the kind
 * @param own in the plan
 * @param away metres from the middle of the plan, for things of which there are many of one name; 0 for the others
 */
record NamedPlace(
        FoundKind kind,
        String label,
        Supplier<String> where,
        NameKey name,
        NameKey beside,
        boolean own,
        Target target,
        Supplier<Optional<LatLon>> at,
        double away) {

    /** Something of which there are few of one name. */
    NamedPlace(
            FoundKind kind,
            String label,
            Supplier<String> where,
            NameKey name,
            NameKey beside,
            boolean own,
            Target target,
            Supplier<Optional<LatLon>> at) {
        this(kind, label, where, name, beside, own, target, at, 0);
    }

    /** How well it fits what was typed; not in words yet. */
    record Hit(NamedPlace place, int score) {

        private static final int STEP = 10;

        /** What lies farther from the plan than this comes after what is nearer, whatever it is. */
        private static final double NEAR = 40_000;

        /** Exact, beginning, word, within, then by wrong letters; of each the plan's own first, then what is near. */
        static final Comparator<Hit> ORDER = Comparator.comparing(Hit::rank)
                .thenComparing(hit -> !hit.place.own)
                .thenComparing(Hit::score)
                .thenComparing(hit -> hit.place.away > NEAR)
                .thenComparing(hit -> hit.place.kind)
                .thenComparing(hit -> hit.place.away)
                .thenComparing(hit -> hit.place.label.length())
                .thenComparing(hit -> hit.place.label);

        private int rank() {
            return score < NameQuery.MISSPELLED ? score / STEP : score;
        }

        Found told() {
            return new Found(
                    place.kind, place.label, place.where.get(), place.target, place.at.get(), score, place.own);
        }
    }
}

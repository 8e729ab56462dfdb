package id.petapam.rules.access;

import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import java.util.Optional;

/** The quickest way of the network goes along water that follows the tide. */
final class TideOnTheWay {

    private TideOnTheWay() {}

    static Optional<Evidence> evidence(AccessCase c) {
        return ByNetwork.polsek(c)
                .filter(Route::tideDependent)
                .or(() -> ByNetwork.polres(c).filter(Route::tideDependent))
                .map(route -> Evidence.of(Phrase.of("access.evidence.tide"), ByNetwork.source(route))
                        .knownBy(Phrase.of("network.tide")));
    }
}

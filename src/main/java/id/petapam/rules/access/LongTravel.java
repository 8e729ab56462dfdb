package id.petapam.rules.access;

import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.model.Minutes;
import id.petapam.model.Phrase;
import id.petapam.model.Route;
import java.util.List;
import java.util.Optional;

/**
 * <em>Waktu tempuh lama / sangat lama</em> from the Polres: stated; or by the network, which proves it where it is more
 * than the error of an estimated end; or by the estimate of R-34, which only indicates.
 */
final class LongTravel implements FlagRule {

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        if (way.minutes().isEmpty()) {
            Evidence evidence = c.facts().isEmpty()
                    ? NoPlace.EVIDENCE
                    : Evidence.of(Phrase.of("access.evidence.no-polres"), Sources.NONE);
            return Optional.of(flag(c, AccessFlagKind.LONG_TRAVEL, Certainty.TIDAK_DIKETAHUI, evidence));
        }
        Minutes minutes = way.minutes().get();
        AccessFlagKind kind = minutes.value() >= c.numbers().veryLongMinutes
                ? AccessFlagKind.VERY_LONG_TRAVEL
                : AccessFlagKind.LONG_TRAVEL;
        if (minutes.value() < c.numbers().longMinutes) {
            return Optional.empty();
        }
        if (way.source() == Journey.TimeSource.NETWORK) {
            return Optional.of(byNetwork(c, way.route().orElseThrow(), kind));
        }
        return Optional.of(
                way.stated()
                        ? flag(
                                c,
                                kind,
                                Certainty.TERBUKTI,
                                Evidence.of(Phrase.of("access.evidence.travel.stated", minutes), Sources.STATED))
                        : flag(c, kind, Certainty.INDIKASI, estimated(c, way, minutes)));
    }

    private static AccessFlag byNetwork(AccessCase c, Route route, AccessFlagKind kind) {
        AccessFacts facts = c.facts().orElseThrow();
        AccessFacts.Way post = facts.polres().orElseThrow();
        int threshold = kind == AccessFlagKind.VERY_LONG_TRAVEL ? c.numbers().veryLongMinutes : c.numbers().longMinutes;
        int least = route.minutes().value() - ByNetwork.doubtMinutes(c, post);
        boolean proven = ByNetwork.isOnNetwork(c, route) && least >= threshold;
        Phrase what = route.isByLand()
                ? Phrase.of("access.evidence.travel.network", route.minutes(), post.name(), route.length())
                : Phrase.of(
                        "access.evidence.travel.network.water",
                        route.minutes(),
                        post.name(),
                        route.length(),
                        route.waterMinutes());
        Evidence evidence = Evidence.at(what, facts.at(), route.length(), ByNetwork.source(route))
                .knownBy(Phrase.of("network.minutes", Math.round(route.minutes().value() / 30.0)));
        return flag(c, kind, proven ? Certainty.TERBUKTI : Certainty.INDIKASI, evidence);
    }

    private static Evidence estimated(AccessCase c, Journey way, Minutes minutes) {
        return c.facts()
                .flatMap(facts -> facts.polres()
                        .map(polres -> Evidence.at(
                                Phrase.of(
                                        "access.evidence.travel.estimated",
                                        minutes,
                                        polres.name(),
                                        polres.straight(),
                                        way.mode()),
                                facts.at(),
                                polres.straight(),
                                Sources.ESTIMATE,
                                EvidenceLine.straight(EvidenceLine.Kind.TO_POLRES, facts.at(), polres.from()))))
                .orElse(NoPlace.EVIDENCE);
    }

    private static AccessFlag flag(AccessCase c, AccessFlagKind kind, Certainty certainty, Evidence evidence) {
        return AccessFlag.of(kind, certainty, List.of(evidence), c.numbers().weight(kind));
    }
}

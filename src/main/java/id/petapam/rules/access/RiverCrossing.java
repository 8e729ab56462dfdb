package id.petapam.rules.access;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessFlagKind;
import id.petapam.model.AccessMode;
import id.petapam.model.Certainty;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.model.Phrase;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * <em>Penyeberangan sungai / sebagian lewat air</em>: stated; or a river or a stretch of water lies between the station
 * and the Polsek that serves it, or its Polres. Lines of rivers and shores are coarse and know no bridge, so they only
 * indicate. Nobody can tell where an end of the way lies within the error of the river's line (on which bank?), and
 * where rivers are known to be missing and none was found.
 *
 * <p>Where the travel network has the way it takes the place of the lines: a crossing without a bridge on it is told
 * with the nearest bridge and the detour over it, and a way all by land shows that there is none.
 *
 * <p>A river only on the way to the Polres is told but gives no points (a number of the rule book): between Polres and
 * Polsek there are bridges, or half a town would count as hard to reach.
 */
final class RiverCrossing implements FlagRule {

    private static final AccessFlagKind KIND = AccessFlagKind.RIVER_CROSSING;

    @Override
    public Optional<AccessFlag> check(AccessCase c, Journey way) {
        Optional<AccessMode> stated = ModeOfAccess.stated(c);
        if (stated.isPresent()) {
            return stated.filter(AccessMode.DARAT_AIR::equals)
                    .map(mode -> flag(
                            c,
                            Certainty.TERBUKTI,
                            List.of(Evidence.of(Phrase.of("access.evidence.stated-mode", mode), Sources.STATED))));
        }
        if (c.facts().isEmpty()) {
            return Optional.of(flag(c, Certainty.TIDAK_DIKETAHUI, List.of(NoPlace.EVIDENCE)));
        }
        AccessFacts facts = c.facts().get();
        Optional<AccessFlag> byNetwork = CrossingOnNetwork.flag(c);
        if (byNetwork.isPresent() || CrossingOnNetwork.isDisproved(c)) {
            return byNetwork;
        }
        List<Evidence> found = new ArrayList<>();
        List<Evidence> doubtful = new ArrayList<>();
        facts.waterArea()
                .filter(area -> area.mode() == AccessMode.DARAT_AIR)
                .ifPresent(area -> found.add(Evidence.of(
                        Phrase.of("access.evidence.partly-water-area", area.districtName()),
                        Sources.knowledge(area.source()))));
        facts.polsek().ifPresent(post -> between(c, facts, post, EvidenceLine.Kind.TO_POLSEK, found, doubtful));
        if (!found.isEmpty()) {
            return Optional.of(flag(c, Certainty.INDIKASI, found));
        }
        doubtful.addAll(missing(facts));
        facts.polres().ifPresent(post -> between(c, facts, post, EvidenceLine.Kind.TO_POLRES, found, List.of()));
        if (!found.isEmpty() && doubtful.isEmpty()) {
            return Optional.of(AccessFlag.of(KIND, Certainty.INDIKASI, found, c.numbers().weightFromPolres));
        }
        found.addAll(0, doubtful);
        return found.isEmpty() ? Optional.empty() : Optional.of(flag(c, Certainty.TIDAK_DIKETAHUI, found));
    }

    private static List<Evidence> missing(AccessFacts facts) {
        return facts.missingRivers().isEmpty()
                ? List.of()
                : List.of(Evidence.of(
                        Phrase.of("access.evidence.rivers-missing", String.join(", ", facts.missingRivers())),
                        Sources.RIVERS));
    }

    private static void between(
            AccessCase c,
            AccessFacts facts,
            AccessFacts.Way post,
            EvidenceLine.Kind kind,
            List<Evidence> found,
            List<Evidence> doubtful) {
        EvidenceLine line = EvidenceLine.straight(kind, facts.at(), post.from());
        boolean toPolsek = kind == EvidenceLine.Kind.TO_POLSEK;
        for (AccessFacts.River river : post.rivers()) {
            boolean sure = river.bank().value() >= c.numbers().bankMetres;
            if (sure && river.between()) {
                found.add(river(facts.at(), river, post, line));
            } else if (!sure && toPolsek) {
                doubtful.add(bank(river, post, line));
            }
        }
        Metres over = post.overWater();
        if (over.value() >= c.numbers().overWaterMetres) {
            List<EvidenceLine> lines = new ArrayList<>(List.of(line));
            post.water().forEach(s -> lines.add(EvidenceLine.straight(EvidenceLine.Kind.OVER_WATER, s.from(), s.to())));
            found.add(new Evidence(
                    Phrase.of("access.evidence.over-water", post.name(), over),
                    Optional.of(post.water().get(0).from()),
                    Optional.of(over),
                    Sources.SHORES,
                    lines));
        }
    }

    private static Evidence river(LatLon at, AccessFacts.River river, AccessFacts.Way post, EvidenceLine line) {
        Metres far = at.distanceTo(river.at());
        Phrase what = river.name()
                .map(name -> Phrase.of("access.evidence.river", name, post.name(), far))
                .orElseGet(() -> Phrase.of("access.evidence.river.unnamed", post.name(), far));
        return Evidence.at(what, river.at(), far, Sources.RIVERS, line);
    }

    private static Evidence bank(AccessFacts.River river, AccessFacts.Way post, EvidenceLine line) {
        Phrase what = river.name()
                .map(name -> Phrase.of("access.evidence.bank", name, post.name(), river.bank()))
                .orElseGet(() -> Phrase.of("access.evidence.bank.unnamed", post.name(), river.bank()));
        return Evidence.at(what, river.at(), river.bank(), Sources.RIVERS, line);
    }

    private static AccessFlag flag(AccessCase c, Certainty certainty, List<Evidence> evidence) {
        return AccessFlag.of(KIND, certainty, evidence, c.numbers().weight(KIND));
    }
}

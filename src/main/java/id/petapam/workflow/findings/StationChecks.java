package id.petapam.workflow.findings;

import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Team;
import id.petapam.model.VillageCode;
import id.petapam.rules.access.EvidenceChanged;
import id.petapam.rules.access.FallbackForFlood;
import id.petapam.rules.access.OutsideOwner;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.access.SuggestedClass;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.SpecialPlace;
import id.petapam.rules.check.StationPlace;
import id.petapam.rules.check.Subject;
import id.petapam.rules.check.UndecidedClass;
import id.petapam.rules.check.VoterCount;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Stations: what the list says of them, and who guards those that stand alone. */
final class StationChecks {

    private record Number(VillageCode village, int number) {}

    private final Checking at;
    private final Memory memory;
    private final PostChecks posts;
    private final Map<Number, Integer> numbers = new HashMap<>();

    StationChecks(Checking at, Memory memory, PostChecks posts) {
        this.at = at;
        this.memory = memory;
        this.posts = posts;
        at.plan().stations().values().forEach(station -> station.village()
                .ifPresent(village -> numbers.merge(new Number(village, station.number()), 1, Integer::sum)));
    }

    List<PlanFinding> station(PollingStation station) {
        Post post = new Post.OfStation(station.id());
        Subject subject = Subject.of(post);
        boolean alone = at.plan().index().groupOf(station.id()).isEmpty();
        Team team = alone ? at.teamAt(post) : null;
        StationAccess access = at.ground().access(station);
        int sharing = station.village()
                .map(village -> numbers.get(new Number(village, station.number())) - 1)
                .orElse(0);
        return memory.of(
                subject,
                () -> {
                    List<Finding> found = new ArrayList<>(2);
                    UndecidedClass.check(at.rules(), station).ifPresent(found::add);
                    found.addAll(StationPlace.check(
                            at.rules(), station, sharing, at.ground().outside(station)));
                    VoterCount.check(at.rules(), at.plan().header().operationType(), station.registeredVoters())
                            .ifPresent(found::add);
                    if (access != null) {
                        SuggestedClass.finding(access).ifPresent(found::add);
                        OutsideOwner.finding(access).ifPresent(found::add);
                        FallbackForFlood.finding(access).ifPresent(found::add);
                        found.addAll(EvidenceChanged.findings(access));
                    }
                    SpecialPlace.check(at.rules(), station).ifPresent(found::add);
                    if (alone) {
                        posts.station(station, team, found);
                    }
                    return PostChecks.about(subject, station.district(), found);
                },
                station,
                new Same(access),
                new Same(at.ground().version()),
                sharing,
                alone ? at.patterns().of(station) : null,
                team,
                at.phase(),
                at.rules(),
                at.plan().header().operationType(),
                posts.members(team));
    }
}

package id.petapam.rules.coverage;

import id.petapam.model.Coverage;
import id.petapam.model.DistrictCode;
import id.petapam.model.Headcount;
import id.petapam.model.PhaseId;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.rules.need.PatternLookup;
import id.petapam.rules.need.PhaseDuty;
import java.util.Collections;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/**
 * All posts of a plan in one phase: every group, every station without a group, every site. Command posts (Padal,
 * Pamatwil) are no part of the need; they are found by {@link #at}.
 */
public final class Staffing {

    private final Map<Post, PostStaffing> posts = new LinkedHashMap<>();
    private final Map<Optional<DistrictCode>, Integer> policeIn = new HashMap<>();
    /** What sites want, by kecamatan, in phases in which no station is guarded. */
    private final Map<Optional<DistrictCode>, Integer> sitesIn = new HashMap<>();

    private final Map<StationId, Double> missingShare = new HashMap<>();
    private final Plan plan;
    private final PhaseId phase;

    private Staffing(Plan plan, PhaseId phase) {
        this.plan = plan;
        this.phase = phase;
    }

    public static Staffing of(Plan plan, PhaseId phase) {
        Staffing staffing = new Staffing(plan, phase);
        PatternLookup patterns = PatternLookup.of(plan);
        for (StationGroup group : plan.groups().values()) {
            PostStaffing at = staffing.add(patterns, phase, new Post.OfGroup(group.id()));
            double share =
                    (double) at.missing().value() / Math.max(1, group.stations().size());
            group.stations().forEach(station -> staffing.missingShare.put(station, share));
        }
        for (PollingStation station : plan.stations().values()) {
            if (plan.index().groupOf(station.id()).isEmpty()) {
                PostStaffing at = staffing.add(patterns, phase, new Post.OfStation(station.id()));
                staffing.missingShare.put(
                        station.id(),
                        (double) at.missing().value() / patterns.of(station).stations());
            }
        }
        plan.sites().keySet().forEach(site -> staffing.add(patterns, phase, new Post.OfSite(site)));
        return staffing;
    }

    private PostStaffing add(PatternLookup patterns, PhaseId phase, Post post) {
        PostStaffing at = PostStaffing.of(plan, patterns, phase, post);
        posts.put(post, at);
        if (post instanceof Post.OfSite of) {
            if (!duty().guardsStations()) {
                Optional<DistrictCode> in = plan.index().districtOf(of.id());
                policeIn.merge(in, at.police().value(), Integer::sum);
                sitesIn.merge(in, at.required().value(), Integer::sum);
            }
        } else {
            policeIn.merge(
                    at.district().filter(plan.districts()::containsKey),
                    at.police().value(),
                    Integer::sum);
        }
        return at;
    }

    /** Every post by what it is: groups, then stations without a group, then sites. */
    public Map<Post, PostStaffing> posts() {
        return Collections.unmodifiableMap(posts);
    }

    public PostStaffing at(Post post) {
        PostStaffing at = post.isCommand() ? PostStaffing.of(plan, phase, post) : posts.get(post);
        if (at == null) {
            throw new IllegalArgumentException("not a post of this plan: " + post);
        }
        return at;
    }

    /** The post at which a station is served: its group's, or its own. */
    public PostStaffing of(StationId station) {
        return at(plan.index().postOf(station));
    }

    public Coverage coverage(StationId station) {
        return of(station).coverage();
    }

    /**
     * A station's part of the officers that are missing: a group's are shared by its stations; a station without a
     * group counts as its part of a group that is not made yet. The parts of many stations add up to people.
     */
    public double missingShare(StationId station) {
        return missingShare.getOrDefault(station, 0.0);
    }

    /** What people are wanted for in this phase. */
    public PhaseDuty duty() {
        return PhaseDuty.of(plan, phase);
    }

    /** What the sites of a kecamatan want in a phase in which no station is guarded; nothing in the others. */
    public Headcount wantedAtSites(Optional<DistrictCode> district) {
        return Headcount.of(sitesIn.getOrDefault(district, 0));
    }

    /** Posts that want people in this phase, and how many of them have all. */
    public long wanting(boolean onlyComplete) {
        return posts.values().stream()
                .filter(at -> at.required().value() > 0)
                .filter(at -> !onlyComplete || at.missing().value() == 0)
                .count();
    }

    /** POLRI slots at stations and groups of a kecamatan; sites count where no station is guarded. */
    public Headcount policeIn(Optional<DistrictCode> district) {
        return Headcount.of(policeIn.getOrDefault(district, 0));
    }
}

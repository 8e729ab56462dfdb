package id.petapam.workflow.findings;

import id.petapam.model.DistrictCode;
import id.petapam.model.EntityKind;
import id.petapam.model.GuardPattern;
import id.petapam.model.Headcount;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.StationGroup;
import id.petapam.model.Team;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.Finding;
import id.petapam.rules.check.GroupAcrossWater;
import id.petapam.rules.check.GroupSpread;
import id.petapam.rules.check.OneClassOneDistrict;
import id.petapam.rules.check.PairedGuard;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.check.SeniorInTeam;
import id.petapam.rules.check.Subject;
import id.petapam.rules.check.TeamSize;
import id.petapam.rules.check.UnplottedPost;
import id.petapam.rules.coverage.PostStaffing;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;

/** Posts: groups by what they are made of, and every post by who stands there. */
final class PostChecks {

    private final Checking at;
    private final Memory memory;

    PostChecks(Checking at, Memory memory) {
        this.at = at;
        this.memory = memory;
    }

    List<PlanFinding> group(StationGroup group) {
        Post post = new Post.OfGroup(group.id());
        Subject subject = Subject.of(post);
        Team team = at.teamAt(post);
        GuardPattern pattern = at.patterns().of(group);
        List<PollingStation> stations = group.stations().stream()
                .map(at.plan().stations()::get)
                .filter(Objects::nonNull)
                .toList();
        return memory.of(
                subject,
                () -> {
                    List<Finding> found = new ArrayList<>();
                    OneClassOneDistrict.check(at.rules(), group, stations, pattern.stations())
                            .ifPresent(found::add);
                    OneClassOneDistrict.villages(at.rules(), stations).ifPresent(found::add);
                    GroupSpread.check(at.rules(), stations).ifPresent(found::add);
                    GroupAcrossWater.check(at.rules(), at.ground().crossings(stations))
                            .ifPresent(found::add);
                    Headcount required = pattern.policeFor(stations.size());
                    if (at.guardsStations()) {
                        UnplottedPost.group(at.rules(), stations.size(), required, at.police(team))
                                .ifPresent(found::add);
                    }
                    staffing(found, group.stationClass(), pattern, required, team);
                    return about(subject, Optional.of(group.district()), found);
                },
                group,
                stations,
                team,
                pattern,
                at.phase(),
                at.rules(),
                members(team));
    }

    /**
     * A kecamatan along which rivers are missing from the data.
     *
     * @param dry groups in which no crossing was found
     */
    List<PlanFinding> district(DistrictCode code, int dry) {
        Subject subject = new Subject(EntityKind.DISTRICT, code);
        List<String> missing = at.ground().missingRivers(code);
        return memory.of(
                subject,
                () -> about(
                        subject,
                        Optional.of(code),
                        GroupAcrossWater.unknown(at.rules(), missing, dry).stream()
                                .toList()),
                missing,
                dry,
                at.rules());
    }

    /** A station that stands alone, as a post. */
    void station(PollingStation station, Team team, List<Finding> found) {
        GuardPattern pattern = at.patterns().of(station);
        if (at.guardsStations()) {
            UnplottedPost.station(at.rules(), pattern, at.police(team)).ifPresent(found::add);
        }
        staffing(found, station.countedClass(), pattern, Headcount.of(pattern.police()), team);
    }

    List<PlanFinding> site(Site site) {
        Post post = new Post.OfSite(site.id());
        Subject subject = Subject.of(post);
        Team team = at.teamAt(post);
        Headcount required = PostStaffing.of(at.plan(), at.phase(), post).required();
        return memory.of(
                subject,
                () -> {
                    List<Finding> found = new ArrayList<>();
                    TeamSize.atSite(at.rules(), required, at.police(team)).ifPresent(found::add);
                    return about(subject, Optional.empty(), found);
                },
                site,
                required,
                team,
                at.phase(),
                at.rules(),
                members(team));
    }

    /** What a team's check looks at besides the team itself: units and ranks; nothing where nobody stands. */
    Object members(Team team) {
        return team == null
                ? null
                : List.of(new Same(at.plan().units()), new Same(at.plan().persons()));
    }

    private void staffing(
            List<Finding> found, VulnerabilityClass value, GuardPattern pattern, Headcount required, Team team) {
        Headcount police = at.police(team);
        if (at.guardsStations()) {
            TeamSize.tooFew(at.rules(), required, police).ifPresent(found::add);
            TeamSize.tooMany(at.rules(), required, police).ifPresent(found::add);
        }
        PairedGuard.check(at.rules(), value, pattern, police).ifPresent(found::add);
        SeniorInTeam.check(at.plan(), Checking.slots(team)).ifPresent(found::add);
    }

    static List<PlanFinding> about(Subject subject, Optional<DistrictCode> district, List<Finding> found) {
        return found.stream()
                .map(finding -> new PlanFinding(subject, district, finding))
                .toList();
    }
}

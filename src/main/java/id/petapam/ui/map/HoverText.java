package id.petapam.ui.map;

import id.petapam.edit.Names;
import id.petapam.model.AccessFlag;
import id.petapam.model.AccessLevel;
import id.petapam.model.District;
import id.petapam.model.Plan;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.Site;
import id.petapam.model.Slot;
import id.petapam.model.StationId;
import id.petapam.model.Unit;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.access.OpenLevel;
import id.petapam.rules.access.StationAccess;
import id.petapam.rules.coverage.PostStaffing;
import id.petapam.text.Words;
import id.petapam.ui.common.AccessState;
import id.petapam.workflow.Assessment;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The lines of the card beside the pointer. Says which units stand there, never a person's name. */
final class HoverText {

    private static final int MOST_FLAGS = 3;

    private final Words words;

    HoverText(Words words) {
        this.words = words;
    }

    /** Without what is known about access. */
    List<String> of(MapTarget target, Assessment now) {
        return of(target, now, AccessState.NONE);
    }

    List<String> of(MapTarget target, Assessment now, AccessState access) {
        if (target instanceof MapTarget.OnStation station) {
            PollingStation found = now.plan().stations().get(station.id());
            return found == null ? List.of() : station(found, now, access.of(station.id()));
        } else if (target instanceof MapTarget.OnCluster cluster) {
            return cluster(cluster.stations(), now);
        } else if (target instanceof MapTarget.OnSite site) {
            Site found = now.plan().sites().get(site.id());
            return found == null ? List.of() : site(found, now);
        }
        return List.of();
    }

    private List<String> station(PollingStation station, Assessment now, Optional<StationAccess> access) {
        Plan plan = now.plan();
        List<String> lines = new ArrayList<>();
        lines.add(words.say(Names.station(plan, station)));
        String value = station.isUndecided() ? words.say("mapview.class.UNDECIDED") : words.say(station.countedClass());
        String district = station.district()
                .map(plan.districts()::get)
                .map(District::name)
                .map(name -> words.say("mapview.district", name) + " · ")
                .orElse("");
        lines.add(district + value);
        Post post = plan.index().postOf(station.id());
        if (post instanceof Post.OfGroup) {
            lines.add(words.say(Names.post(plan, post)));
        }
        staffing(lines, now.staffing().at(post), plan);
        if (station.isEstimated()) {
            lines.add(words.say("mapview.estimated-card"));
        }
        access.ifPresent(found -> access(lines, found));
        return lines;
    }

    /** "Sulit dijangkau, indikasi", then what makes it so, the heaviest first. */
    private void access(List<String> lines, StationAccess access) {
        if (access.level() != AccessLevel.BIASA) {
            lines.add(words.say("mapview.access-level", access.level(), access.levelCertainty()));
        } else if (OpenLevel.isUnknown(access)) {
            lines.add(words.say("mapview.access-unknown"));
        }
        access.flags().stream()
                .filter(AccessFlag::isRaised)
                .sorted(Comparator.comparing(AccessFlag::weight).reversed())
                .limit(MOST_FLAGS)
                .forEach(flag -> lines.add(words.say("mapview.access-flag", flag.kind(), flag.certainty())));
    }

    private List<String> site(Site site, Assessment now) {
        List<String> lines = new ArrayList<>();
        lines.add(site.name());
        lines.add(words.say(site.siteKind()));
        staffing(lines, now.staffing().at(new Post.OfSite(site.id())), now.plan());
        if (site.point().isEstimated()) {
            lines.add(words.say("mapview.estimated-card"));
        }
        return lines;
    }

    private void staffing(List<String> lines, PostStaffing at, Plan plan) {
        lines.add(words.say("mapview.staffing", at.coverage(), at.police(), at.required()));
        at.assignment().map(a -> plan.teams().get(a.team())).ifPresent(team -> {
            Map<String, Long> units = team.slots().stream()
                    .map(Slot::unit)
                    .map(plan.units()::get)
                    .collect(Collectors.groupingBy(Unit::name, LinkedHashMap::new, Collectors.counting()));
            units.forEach((name, heads) -> lines.add(words.say("mapview.unit", name, heads)));
        });
    }

    private List<String> cluster(List<StationId> stations, Assessment now) {
        Map<VulnerabilityClass, Integer> classes = new LinkedHashMap<>();
        int undecided = 0;
        double missing = 0;
        for (StationId id : stations) {
            PollingStation station = now.plan().stations().get(id);
            if (station != null) {
                missing += now.staffing().missingShare(id);
                if (station.isUndecided()) {
                    undecided++;
                } else {
                    classes.merge(station.countedClass(), 1, Integer::sum);
                }
            }
        }
        List<String> lines = new ArrayList<>();
        lines.add(words.say("name.stations", stations.size()));
        for (VulnerabilityClass value : VulnerabilityClass.values()) {
            if (classes.containsKey(value)) {
                lines.add(words.say("mapview.count", value, classes.get(value)));
            }
        }
        if (undecided > 0) {
            lines.add(words.say("mapview.undecided", undecided));
        }
        if (missing > 1e-6) {
            lines.add(words.say("mapview.missing", (int) Math.ceil(missing - 1e-6)));
        }
        lines.add(words.say("mapview.cluster-hint"));
        return lines;
    }
}

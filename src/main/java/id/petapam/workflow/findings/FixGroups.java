package id.petapam.workflow.findings;

import id.petapam.edit.Names;
import id.petapam.edit.SplitGroups;
import id.petapam.model.DistrictCode;
import id.petapam.model.GroupId;
import id.petapam.model.Phrase;
import id.petapam.model.PollingStation;
import id.petapam.model.Post;
import id.petapam.model.StationGroup;
import id.petapam.model.StationId;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.PlanFinding;
import id.petapam.rules.need.PatternLookup;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;

/** cuts a group into sound ones. The largest part keeps the group and its team. */
final class FixGroups implements Fixer {

    private record Pot(DistrictCode district, VulnerabilityClass value, String village) {}

    /** Whether the parts are to be of one village each. */
    private final boolean byVillage;

    FixGroups(boolean byVillage) {
        this.byVillage = byVillage;
    }

    @Override
    public List<Fix> fixes(Mending at, List<PlanFinding> findings) {
        List<StationGroup> kept = new ArrayList<>();
        List<StationGroup> cut = new ArrayList<>();
        Map<DistrictCode, Integer> numbers = new HashMap<>();
        at.plan().groups().values().forEach(group -> numbers.merge(group.district(), group.number(), Math::max));
        for (PlanFinding finding : findings) {
            StationGroup group = at.plan().groups().get(finding.subject().id());
            List<StationGroup> parts = group == null ? List.of() : parts(at, group, numbers);
            if (parts.size() > 1) {
                kept.add(parts.get(0));
                cut.addAll(parts.subList(1, parts.size()));
            }
        }
        if (kept.isEmpty()) {
            return List.of();
        }
        Phrase title = Phrase.of(byVillage ? "finding.fix.split-villages" : "finding.fix.split");
        Phrase effect = kept.size() == 1
                ? Phrase.of(
                        "finding.fix.split.one",
                        Names.post(at.plan(), new Post.OfGroup(kept.get(0).id())),
                        cut.size() + 1,
                        sizes(kept.get(0), cut))
                : Phrase.of("finding.fix.split.many", kept.size(), kept.size() + cut.size());
        return List.of(new Fix(title, effect, new SplitGroups(kept, cut)));
    }

    private static String sizes(StationGroup kept, List<StationGroup> cut) {
        StringBuilder sizes = new StringBuilder(String.valueOf(kept.stations().size()));
        cut.forEach(part -> sizes.append(" + ").append(part.stations().size()));
        return sizes.toString();
    }

    /** The parts, that which keeps the group first. */
    private List<StationGroup> parts(Mending at, StationGroup group, Map<DistrictCode, Integer> numbers) {
        Map<Pot, List<StationId>> pots = new LinkedHashMap<>();
        group.stations().stream()
                .map(at.plan().stations()::get)
                .filter(Objects::nonNull)
                .filter(station -> station.district().isPresent())
                .sorted(Comparator.comparing((PollingStation station) ->
                                station.village().map(Object::toString).orElse(""))
                        .thenComparing(PollingStation::number))
                .forEach(station -> pots.computeIfAbsent(potOf(station), pot -> new ArrayList<>())
                        .add(station.id()));
        List<StationGroup> parts = new ArrayList<>();
        pots.forEach((pot, stations) -> {
            int most = most(at, group, pot);
            int count = (stations.size() + most - 1) / most;
            for (int i = 0; i < count; i++) {
                parts.add(new StationGroup(
                        group.id(),
                        pot.district(),
                        group.number(),
                        pot.value(),
                        stations.subList(stations.size() * i / count, stations.size() * (i + 1) / count),
                        isOf(group, pot) ? group.ownPattern() : Optional.empty()));
            }
        });
        parts.sort(Comparator.comparing((StationGroup part) -> !part.district().equals(group.district()))
                .thenComparing(part -> -part.stations().size()));
        List<StationGroup> named = new ArrayList<>();
        for (StationGroup part : parts) {
            named.add(
                    named.isEmpty()
                            ? part
                            : new StationGroup(
                                    new GroupId(at.ids().next("group")),
                                    part.district(),
                                    numbers.merge(part.district(), 1, Integer::sum),
                                    part.stationClass(),
                                    part.stations(),
                                    part.ownPattern()));
        }
        return named;
    }

    private Pot potOf(PollingStation station) {
        return new Pot(
                station.district().orElseThrow(),
                station.countedClass(),
                byVillage ? station.village().map(Object::toString).orElse("") : "");
    }

    private static boolean isOf(StationGroup group, Pot pot) {
        return group.district().equals(pot.district()) && group.stationClass() == pot.value();
    }

    private static int most(Mending at, StationGroup group, Pot pot) {
        PatternLookup patterns = PatternLookup.of(at.plan());
        return isOf(group, pot)
                ? patterns.of(group).stations()
                : patterns.of(Optional.of(pot.district()), pot.value()).stations();
    }
}

package id.petapam.workflow.findings;

import id.petapam.edit.ClassifyStations;
import id.petapam.edit.MoveStations;
import id.petapam.edit.Names;
import id.petapam.edit.RemoveStations;
import id.petapam.edit.RenumberStation;
import id.petapam.edit.StateFacts;
import id.petapam.model.Phrase;
import id.petapam.model.PlacedPoint;
import id.petapam.model.PointQuality;
import id.petapam.model.PollingStation;
import id.petapam.model.SpecialPlaceType;
import id.petapam.model.StatedFact;
import id.petapam.model.StationId;
import id.petapam.model.Village;
import id.petapam.model.VulnerabilityClass;
import id.petapam.rules.check.PlanFinding;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;

/** number, point, kind of place and class of stations. */
final class FixStations {

    private FixStations() {}

    /** Another number first: a station that is on the list twice is rarer than one that was numbered wrongly. */
    static List<Fix> duplicate(Mending at, List<PlanFinding> findings) {
        List<PollingStation> stations = at.stations(findings);
        if (stations.size() != 1) {
            return List.of();
        }
        PollingStation station = stations.get(0);
        Phrase name = Names.station(at.plan(), station);
        RenumberStation renumber = new RenumberStation(station.id(), freeNumber(at, station));
        return List.of(
                new Fix(
                        Phrase.of("finding.fix.renumber", String.format("%03d", renumber.number())),
                        Phrase.of("finding.fix.renumber.effect", name, String.format("%03d", renumber.number())),
                        renumber),
                new Fix(
                        Phrase.of("finding.fix.remove"),
                        Phrase.of("finding.fix.remove.effect", name),
                        new RemoveStations(List.of(station.id()))));
    }

    /** The number after the highest of the village; special locations are counted apart. */
    private static int freeNumber(Mending at, PollingStation station) {
        boolean special = station.number() >= PollingStation.FIRST_SPECIAL_NUMBER;
        Set<Integer> taken = at.plan().stations().values().stream()
                .filter(other -> other.village().equals(station.village()))
                .map(PollingStation::number)
                .collect(Collectors.toSet());
        int number = special ? PollingStation.FIRST_SPECIAL_NUMBER : 1;
        while (taken.contains(number)) {
            number++;
        }
        return number;
    }

    /** To the village, as an estimate. */
    static List<Fix> toVillage(Mending at, List<PlanFinding> findings) {
        Map<StationId, PlacedPoint> points = new LinkedHashMap<>();
        for (PollingStation station : at.stations(findings)) {
            station.village()
                    .map(at.plan().villages()::get)
                    .flatMap(Village::point)
                    .ifPresent(point -> points.put(station.id(), new PlacedPoint(point, PointQuality.ESTIMATED)));
        }
        return points.isEmpty()
                ? List.of()
                : List.of(new Fix(
                        Phrase.of("finding.fix.to-village"),
                        Phrase.of("finding.fix.to-village.effect", Names.stations(at.plan(), points.keySet())),
                        new MoveStations(points)));
    }

    /** One for each kind of place; the planner knows which. */
    static List<Fix> placeType(Mending at, List<PlanFinding> findings) {
        List<StationId> stations =
                at.stations(findings).stream().map(PollingStation::id).toList();
        List<Fix> fixes = new ArrayList<>();
        for (SpecialPlaceType type : stations.isEmpty() ? new SpecialPlaceType[0] : SpecialPlaceType.values()) {
            fixes.add(Fix.choice(
                    Phrase.of("finding.fix.place", type),
                    Phrase.of("finding.fix.place.effect", Names.stations(at.plan(), stations), type),
                    new StateFacts(stations, Map.of(StatedFact.SPECIAL_PLACE_TYPE, Optional.of(type.name())))));
        }
        return fixes;
    }

    /** Takes the suggested class; where several are suggested, one fix for each. */
    static List<Fix> suggested(Mending at, List<PlanFinding> findings) {
        Map<VulnerabilityClass, List<StationId>> suggested = new EnumMap<>(VulnerabilityClass.class);
        for (PollingStation station : at.stations(findings)) {
            suggested
                    .computeIfAbsent(suggestion(at, station), value -> new ArrayList<>())
                    .add(station.id());
        }
        List<Fix> fixes = new ArrayList<>();
        suggested.forEach((value, stations) -> fixes.add(new Fix(
                Phrase.of("finding.fix.classify", value, stations.size()),
                Phrase.of("finding.fix.classify.effect", Names.stations(at.plan(), stations), value, at.basis()),
                new ClassifyStations(stations, at.decided(value)))));
        return fixes;
    }

    private static VulnerabilityClass suggestion(Mending at, PollingStation station) {
        return at.check()
                .access()
                .of(station.id())
                .map(access -> access.suggestion().value())
                .orElse(VulnerabilityClass.KURANG_RAWAN);
    }
}

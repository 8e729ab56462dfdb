package id.petapam.ui.map;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.AccessFlag;
import id.petapam.model.Evidence;
import id.petapam.model.EvidenceLine;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * What shows the evidence of one flag: lines to draw and places with what is there, in words.
 *
 * @param station from where all is measured
 */
record EvidencePicture(LatLon station, List<EvidenceLine> lines, List<Spot> spots) {

    /** More sentences than these would cover the map; the inspector has them all. */
    private static final int MOST_SPOTS = 4;

    /** A marked place. */
    record Spot(LatLon at, String label) {}

    EvidencePicture {
        lines = List.copyOf(lines);
        spots = List.copyOf(spots);
    }

    /** Empty where the flag has nothing that lies anywhere. */
    static Optional<EvidencePicture> of(StationAccess access, AccessFlag flag, Words words) {
        List<EvidenceLine> lines = new ArrayList<>();
        List<Spot> spots = new ArrayList<>();
        for (Evidence one : flag.evidence()) {
            one.lines().stream().filter(line -> !lines.contains(line)).forEach(lines::add);
            if (spots.size() < MOST_SPOTS) {
                one.place().ifPresent(at -> spots.add(new Spot(at, words.say(one.what()))));
            }
        }
        if (access.facts().isEmpty() || lines.isEmpty() && spots.isEmpty()) {
            return Optional.empty();
        }
        AccessFacts facts = access.facts().get();
        for (EvidenceLine line : lines) {
            postOf(line, facts).ifPresent(way -> spots.add(new Spot(way.from(), way.name())));
        }
        return Optional.of(new EvidencePicture(facts.at(), lines, spots));
    }

    private static Optional<AccessFacts.Way> postOf(EvidenceLine line, AccessFacts facts) {
        return switch (line.kind()) {
            case TO_POLSEK -> facts.polsek();
            case TO_POLRES -> facts.polres();
            case TO_STATION, TO_BRIDGE, OVER_WATER, BORDER -> Optional.empty();
        };
    }

    Bounds bounds() {
        List<LatLon> all = new ArrayList<>(List.of(station));
        lines.forEach(line -> all.addAll(line.points()));
        spots.forEach(spot -> all.add(spot.at()));
        return Bounds.of(all).orElseThrow();
    }
}

package id.petapam.rules.access;

import id.petapam.geo.LatLon;
import id.petapam.geo.Metres;
import id.petapam.model.Evidence;
import id.petapam.model.Phrase;
import id.petapam.model.Zone;

/** What a zone of the planner says about a station inside. */
final class Zones {

    private Zones() {}

    static Evidence evidence(Zone zone, LatLon at) {
        boolean both = !zone.firstJurisdiction().isEmpty()
                && !zone.secondJurisdiction().isEmpty();
        Phrase what = both
                ? Phrase.of(
                        "access.evidence.zone.both",
                        zone.zoneKind(),
                        zone.name(),
                        zone.firstJurisdiction(),
                        zone.secondJurisdiction())
                : Phrase.of("access.evidence.zone", zone.zoneKind(), zone.name());
        return Evidence.at(
                what,
                at,
                new Metres(0),
                zone.remark().isBlank() ? Sources.zone(zone.name()) : Phrase.of("access.source.remark", zone.remark()));
    }
}

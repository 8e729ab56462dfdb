package id.petapam.ui.access;

import id.petapam.edit.PutZone;
import id.petapam.edit.RemoveZone;
import id.petapam.geo.AreaShape;
import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.AccessFacts;
import id.petapam.model.Plan;
import id.petapam.model.Zone;
import id.petapam.model.ZoneId;
import id.petapam.model.ZoneKind;
import id.petapam.rules.access.StationAccess;
import id.petapam.text.Words;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The zones of the plan and those that the data declares, and the edits on them. */
public final class ZonesViewModel {

    private final Workplace place;
    private final Words words;
    private final ObservableList<ZoneRow> rows = FXCollections.observableArrayList();

    public ZonesViewModel(Workplace place) {
        this.place = place;
        this.words = place.words();
        place.scope().follow(place.desk().stateProperty(), state -> show());
        place.scope().follow(place.access().stateProperty(), state -> show());
    }

    ObservableList<ZoneRow> rows() {
        return rows;
    }

    private void show() {
        List<ZoneRow> next = new ArrayList<>();
        Plan plan = place.desk().state().plan();
        Optional<AccessTable> table = place.access().state().table();
        plan.zones().values().forEach(zone -> next.add(row(zone, table)));
        table.ifPresent(t -> t.declaredZones().forEach(zone -> next.add(row(zone, t))));
        rows.setAll(next);
    }

    private ZoneRow row(Zone zone, Optional<AccessTable> table) {
        return new ZoneRow(
                Optional.of(zone.id()),
                words.say(zone.zoneKind()),
                zone.name(),
                both(zone.firstJurisdiction(), zone.secondJurisdiction()),
                table.map(t -> inside(t, zone.shape())).orElse(-1),
                zone.remark().isBlank() ? words.say("accessview.zone.drawn") : zone.remark(),
                zone.shape().bounds());
    }

    private ZoneRow row(AccessFacts.DeclaredZone zone, AccessTable table) {
        double r = zone.radius().value();
        int inside = (int) table.stations().stream()
                .filter(access -> access.facts()
                        .filter(f -> f.at().distanceTo(zone.middle()).compareTo(zone.radius()) <= 0)
                        .isPresent())
                .count();
        LatLon southWest = zone.middle().offset(-r, -r);
        LatLon northEast = zone.middle().offset(r, r);
        return new ZoneRow(
                Optional.empty(),
                words.say(ZoneKind.BOUNDARY_DISPUTE),
                zone.name(),
                both(zone.firstName(), zone.secondName()),
                inside,
                words.say("accessview.zone.declared", zone.source()),
                new Bounds(southWest.lat(), southWest.lon(), northEast.lat(), northEast.lon()));
    }

    private static int inside(AccessTable table, AreaShape shape) {
        Bounds around = shape.bounds();
        int inside = 0;
        for (StationAccess access : table.stations()) {
            Optional<LatLon> at = access.facts().map(AccessFacts::at);
            if (at.filter(p -> around.contains(p) && shape.contains(p)).isPresent()) {
                inside++;
            }
        }
        return inside;
    }

    private static String both(String first, String second) {
        return first.isBlank() || second.isBlank() ? first + second : first + " / " + second;
    }

    Optional<Zone> zone(ZoneId id) {
        return Optional.ofNullable(place.desk().state().plan().zones().get(id));
    }

    /** A zone that was just drawn, not yet in the plan. */
    public Zone drawn(List<LatLon> corners) {
        return new Zone(
                new ZoneId(place.ids().next("zone")),
                ZoneKind.BOUNDARY_DISPUTE,
                "",
                AreaShape.ofRing(corners),
                "",
                "",
                "");
    }

    /** The same zone in another shape. */
    public Zone redrawn(Zone zone, List<LatLon> corners) {
        return new Zone(
                zone.id(),
                zone.zoneKind(),
                zone.name(),
                AreaShape.ofRing(corners),
                zone.firstJurisdiction(),
                zone.secondJurisdiction(),
                zone.remark());
    }

    public void put(Zone zone) {
        place.desk().submit(new PutZone(zone));
    }

    void remove(ZoneId id) {
        if (zone(id).isPresent()) {
            place.desk().submit(new RemoveZone(id));
        }
    }
}

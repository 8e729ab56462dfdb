package id.petapam.workflow.search;

import id.petapam.geo.Bounds;
import id.petapam.geo.LatLon;
import id.petapam.model.DistrictCode;
import id.petapam.model.PersonId;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import java.util.List;

/** Where a hit leads. */
public sealed interface Target {

    /** Stations of the plan: one, or those of a village. Never empty. */
    record OfStations(List<StationId> stations) implements Target {}

    /** A kecamatan of the plan. */
    record OfDistrict(DistrictCode code) implements Target {}

    record OfSite(SiteId id) implements Target {}

    record OfUnit(UnitId id) implements Target {}

    record OfPerson(PersonId id) implements Target {}

    /** A wider place that is not in the plan. */
    record OfArea(Bounds bounds) implements Target {}

    /** A place on earth. */
    record OfPoint(LatLon point) implements Target {}

    /** A river or road: a place on it, and what lies around all of it. */
    record OfStretch(LatLon point, Bounds bounds) implements Target {}

    /** @param index in the list of commands that was searched */
    record OfCommand(int index) implements Target {}
}

package id.petapam.exchange;

import id.petapam.exchange.VillageMatcher.PlaceText;
import id.petapam.model.SiteKind;
import java.util.Optional;

/**
 * One row of a list of sites, read but not yet compared with the plan.
 *
 * @param kind the kind, or the proposal where it is a guess
 * @param point what the row says of its place
 * @param place kecamatan and desa, for rows without a coordinate
 * @param wanted officers the planner wants there
 */
record SiteRow(
        TableRow row, String name, SiteKind kind, StationPoint point, PlaceText place, Optional<Integer> wanted) {}

package id.petapam.ui.whatif;

import id.petapam.model.Scenario;
import id.petapam.model.StationId;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Workplace;
import id.petapam.workflow.AccessTable;
import id.petapam.workflow.RouteLine;
import id.petapam.workflow.ShowRoute;
import java.util.Optional;

/** Keeps the way to the picked station on the map: as it is, and as it would be under the conditions looked at. */
final class RouteLook {

    private record Both(Optional<RouteLine> usual, Optional<RouteLine> other) {

        static final Both NONE = new Both(Optional.empty(), Optional.empty());
    }

    private final Workplace place;
    private final ShowRoute routes;
    private int asked;

    RouteLook(Workplace place, ShowRoute routes) {
        this.place = place;
        this.routes = routes;
        place.scope().follow(place.selection().placesProperty(), places -> look());
        place.scope().follow(place.access().stateProperty(), state -> look());
        place.scope().follow(place.selection().scenarioProperty(), scenario -> look());
    }

    private void look() {
        int mine = ++asked;
        Optional<AccessTable> table = place.access().state().table().filter(AccessTable::hasNetwork);
        Optional<StationId> station = only(place.selection().places());
        if (table.isEmpty() || station.isEmpty()) {
            show(Both.NONE);
            return;
        }
        Optional<Scenario> scenario = place.selection().scenarioProperty().get();
        place.access().derive(() -> both(table.get(), station.get(), scenario), both -> {
            if (mine == asked) {
                show(both);
            }
        });
    }

    private static Optional<StationId> only(Places places) {
        boolean one = places.stations().size() == 1
                && places.groups().isEmpty()
                && places.sites().isEmpty();
        return one ? places.stations().stream().findFirst() : Optional.empty();
    }

    private Both both(AccessTable table, StationId station, Optional<Scenario> scenario) {
        Optional<RouteLine> usual = routes.of(table, station, Optional.empty());
        Optional<RouteLine> other = scenario.isEmpty() ? Optional.empty() : routes.of(table, station, scenario);
        return new Both(usual, other.filter(way -> !Optional.of(way).equals(usual)));
    }

    private void show(Both both) {
        place.selection().show(place.selection().travel().with(both.usual(), both.other()));
    }
}

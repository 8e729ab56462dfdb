package id.petapam.ui.shell;

import id.petapam.ui.common.Forces;
import id.petapam.ui.common.MapArea;
import id.petapam.ui.common.Places;
import id.petapam.ui.common.Selection;
import id.petapam.workflow.search.Target;
import java.util.List;
import java.util.Optional;

/** Goes where a hit leads: picks it, and moves the map there. */
final class SearchGoal {

    private final Selection selection;
    private final MapArea map;

    SearchGoal(Selection selection, MapArea map) {
        this.selection = selection;
        this.map = map;
    }

    /** @param label what the hit is called, for a mark on the map */
    void go(Target target, String label) {
        if (target instanceof Target.OfStations stations) {
            pick(Places.ofStations(stations.stations()));
        } else if (target instanceof Target.OfSite site) {
            pick(Places.of(site.id()));
        } else if (target instanceof Target.OfDistrict district) {
            selection.choose(Optional.of(district.code()));
            map.reveal(district.code());
        } else if (target instanceof Target.OfUnit unit) {
            selection.choose(Forces.of(unit.id()));
        } else if (target instanceof Target.OfPerson person) {
            selection.choose(Forces.ofPersons(List.of(person.id())));
        } else if (target instanceof Target.OfArea area) {
            map.reveal(area.bounds());
        } else if (target instanceof Target.OfStretch stretch) {
            map.pin(stretch.point(), label);
            map.reveal(stretch.bounds());
        } else if (target instanceof Target.OfPoint point) {
            map.pin(point.point(), label);
        }
    }

    private void pick(Places places) {
        selection.choose(places);
        map.reveal(places);
    }
}

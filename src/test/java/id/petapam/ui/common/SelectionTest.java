package id.petapam.ui.common;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import id.petapam.model.PersonId;
import id.petapam.model.SiteId;
import id.petapam.model.StationId;
import id.petapam.model.UnitId;
import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SelectionTest {

    @Test
    void ctrlClickTakesInWhatWasOutAndOutWhatWasIn() {
        Places two = Places.ofStations(List.of(new StationId("a"), new StationId("b")));
        Places toggled = two.toggled(Places.ofStations(List.of(new StationId("b"), new StationId("c"))));
        assertEquals(Set.of(new StationId("a"), new StationId("c")), toggled.stations());
    }

    @Test
    void peopleAndPlacesArePickedApart() {
        Selection selection = new Selection();
        selection.choose(Forces.of(new UnitId("u")));
        selection.choose(Places.of(new SiteId("s")));
        assertEquals(Forces.of(new UnitId("u")), selection.forces());
        selection.clear();
        assertTrue(selection.forces().isEmpty() && selection.places().isEmpty());
    }

    @Test
    void whatIsDraggedArrivesAsItWas() {
        Forces forces = new Forces(Set.of(new UnitId("u:1")), Set.of(new PersonId("p 2"), new PersonId("p3")));
        assertEquals(forces, Forces.decoded(forces.encoded()));
        assertTrue(Forces.decoded("something\nfrom: elsewhere").isEmpty());
    }
}

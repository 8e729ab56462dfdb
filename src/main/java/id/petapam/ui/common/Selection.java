package id.petapam.ui.common;

import id.petapam.model.DistrictCode;
import id.petapam.model.Scenario;
import id.petapam.model.Situation;
import java.util.Optional;
import javafx.beans.property.ReadOnlyObjectProperty;
import javafx.beans.property.ReadOnlyObjectWrapper;

/**
 * What the planner has picked, shared by map, roster, inspector and tables. Belongs to the JavaFX thread. Places and
 * forces are picked apart, so that "these people to these stations" works without a mouse.
 */
public final class Selection {

    private final ReadOnlyObjectWrapper<Places> places = new ReadOnlyObjectWrapper<>(Places.NONE);
    private final ReadOnlyObjectWrapper<Forces> forces = new ReadOnlyObjectWrapper<>(Forces.NONE);
    private final ReadOnlyObjectWrapper<Optional<DistrictCode>> district =
            new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<PickedFlag>> flag = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<Optional<Situation>> situation = new ReadOnlyObjectWrapper<>(Optional.empty());

    private final ReadOnlyObjectWrapper<TravelShown> travel = new ReadOnlyObjectWrapper<>(TravelShown.NOTHING);
    private final ReadOnlyObjectWrapper<Optional<Scenario>> scenario = new ReadOnlyObjectWrapper<>(Optional.empty());

    public ReadOnlyObjectProperty<Places> placesProperty() {
        return places.getReadOnlyProperty();
    }

    public Places places() {
        return places.get();
    }

    /** A flag stays picked only with its station. */
    public void choose(Places chosen) {
        if (flag.get().filter(f -> !chosen.stations().contains(f.station())).isPresent()) {
            flag.set(Optional.empty());
        }
        places.set(chosen);
    }

    /** The flag whose evidence is looked at; empty for none. */
    public ReadOnlyObjectProperty<Optional<PickedFlag>> flagProperty() {
        return flag.getReadOnlyProperty();
    }

    public Optional<PickedFlag> flag() {
        return flag.get();
    }

    /** Looks at the evidence of this flag; empty: at none. */
    public void look(Optional<PickedFlag> chosen) {
        flag.set(chosen);
    }

    public ReadOnlyObjectProperty<Forces> forcesProperty() {
        return forces.getReadOnlyProperty();
    }

    public Forces forces() {
        return forces.get();
    }

    public void choose(Forces chosen) {
        forces.set(chosen);
    }

    /** What the map shows of travel. */
    public ReadOnlyObjectProperty<TravelShown> travelProperty() {
        return travel.getReadOnlyProperty();
    }

    public TravelShown travel() {
        return travel.get();
    }

    public void show(TravelShown shown) {
        travel.set(shown);
    }

    /** The conditions that are looked at; empty: as usual. */
    public ReadOnlyObjectProperty<Optional<Scenario>> scenarioProperty() {
        return scenario.getReadOnlyProperty();
    }

    public void lookUnder(Optional<Scenario> conditions) {
        scenario.set(conditions);
    }

    /** The stage of the city security plan whose objects are shown; empty for all. */
    public ReadOnlyObjectProperty<Optional<Situation>> situationProperty() {
        return situation.getReadOnlyProperty();
    }

    public Optional<Situation> situation() {
        return situation.get();
    }

    public void stage(Optional<Situation> chosen) {
        situation.set(chosen);
    }

    /** The kecamatan that the tables are narrowed to; empty for all. */
    public ReadOnlyObjectProperty<Optional<DistrictCode>> districtProperty() {
        return district.getReadOnlyProperty();
    }

    public Optional<DistrictCode> district() {
        return district.get();
    }

    public void choose(Optional<DistrictCode> chosen) {
        district.set(chosen);
    }

    /** Nothing picked, nothing narrowed: for a plan that was just opened. */
    public void clear() {
        flag.set(Optional.empty());
        situation.set(Optional.empty());
        scenario.set(Optional.empty());
        travel.set(TravelShown.NOTHING);
        places.set(Places.NONE);
        forces.set(Forces.NONE);
        district.set(Optional.empty());
    }
}

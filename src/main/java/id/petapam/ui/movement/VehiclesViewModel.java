package id.petapam.ui.movement;

import id.petapam.edit.PutVehicle;
import id.petapam.edit.RemoveVehicle;
import id.petapam.model.Plan;
import id.petapam.model.RuleBook;
import id.petapam.model.Site;
import id.petapam.model.SiteKind;
import id.petapam.model.Unit;
import id.petapam.model.Vehicle;
import id.petapam.model.VehicleId;
import id.petapam.model.VehicleKind;
import id.petapam.rules.movement.VehicleDefaults;
import id.petapam.ui.common.Workplace;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;
import javafx.beans.property.ReadOnlyStringProperty;
import javafx.beans.property.ReadOnlyStringWrapper;
import javafx.collections.FXCollections;
import javafx.collections.ObservableList;

/** The vehicles of the plan and the edits on them. */
public final class VehiclesViewModel {

    private final Workplace place;
    private final Supplier<RuleBook> shipped;
    private final ObservableList<VehicleRow> rows = FXCollections.observableArrayList();
    private final ReadOnlyStringWrapper summary = new ReadOnlyStringWrapper("");

    /** @param shipped rule book that lends seats and speeds to plans made before it had them */
    public VehiclesViewModel(Workplace place, Supplier<RuleBook> shipped) {
        this.place = place;
        this.shipped = shipped;
        place.scope().follow(place.desk().stateProperty(), state -> show());
    }

    ObservableList<VehicleRow> rows() {
        return rows;
    }

    /** "12 kendaraan, 10 perahu, 290 kursi". */
    ReadOnlyStringProperty summaryProperty() {
        return summary.getReadOnlyProperty();
    }

    private Plan plan() {
        return place.desk().state().plan();
    }

    private void show() {
        Plan plan = plan();
        rows.setAll(plan.vehicles().values().stream()
                .map(v -> new VehicleRow(
                        v,
                        place.words().say(v.vehicleKind()) + (v.name().isBlank() ? "" : " " + v.name()),
                        v.home().map(plan.sites()::get).map(Site::name).orElse(""),
                        v.unit().map(plan.units()::get).map(Unit::name).orElse("")))
                .sorted(Comparator.comparing((VehicleRow r) -> r.vehicle().vehicleKind())
                        .thenComparing(VehicleRow::home)
                        .thenComparing(r -> r.vehicle().name()))
                .toList());
        int vessels = rows.stream()
                .filter(r -> r.vehicle().isVessel())
                .mapToInt(r -> r.vehicle().count())
                .sum();
        int all = rows.stream().mapToInt(r -> r.vehicle().count()).sum();
        int seats = rows.stream().mapToInt(VehicleRow::seatsOfAll).sum();
        summary.set(all == 0 ? "" : place.words().say("movementview.vehicles.sum", all - vessels, vessels, seats));
    }

    /** Sites from which vehicles may start: piers first, then police posts, then all others. */
    List<Site> homes() {
        return plan().sites().values().stream()
                .sorted(Comparator.comparingInt((Site s) -> rank(s.siteKind())).thenComparing(Site::name))
                .toList();
    }

    private static int rank(SiteKind kind) {
        return switch (kind) {
            case PIER -> 0;
            case POLICE_DISTRICT -> 1;
            case POLICE_SECTOR -> 2;
            default -> 3;
        };
    }

    List<Unit> units() {
        return plan().units().values().stream()
                .sorted(Comparator.comparing(Unit::unitKind).thenComparing(Unit::name))
                .toList();
    }

    VehicleDefaults defaults(VehicleKind kind) {
        return VehicleDefaults.of(kind, plan().rules().completedBy(shipped.get()));
    }

    /** One more, as is usual for a speedboat, at the first pier. */
    Vehicle fresh() {
        VehicleDefaults usual = defaults(VehicleKind.SPEEDBOAT);
        return new Vehicle(
                new VehicleId(place.ids().next("veh")),
                VehicleKind.SPEEDBOAT,
                "",
                1,
                usual.seats(),
                usual.speedKmh(),
                homes().stream().findFirst().map(Site::id),
                Optional.empty());
    }

    void put(Vehicle vehicle) {
        place.desk().submit(new PutVehicle(vehicle));
    }

    void remove(VehicleId id) {
        if (plan().vehicles().containsKey(id)) {
            place.desk().submit(new RemoveVehicle(id));
        }
    }
}
